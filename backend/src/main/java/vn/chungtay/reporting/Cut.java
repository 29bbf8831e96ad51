package vn.chungtay.reporting;

import java.time.LocalDate;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;

/**
 * The part of the country and the day that an overview is of, within the scope of who asks. Provinces without rows and
 * communes outside the scope count nothing.
 */
record Cut(AccessScope scope, String provinceCode, String communeCode, LocalDate asOf) {

    static Cut of(AccessScope scope, AreaRepository.Area area, LocalDate asOf) {
        String province = area == null ? scope.provinceCode() : area.provinceCode();
        String commune = area == null || area.isProvince() ? scope.communeCode() : area.code();
        return new Cut(scope, province, commune, asOf);
    }

    /** Activities that figures count: a series counts by its parts, and what was called off does not count. */
    static final String COUNTED_ACTIVITIES = "NOT a.series AND a.status <> 'CANCELLED'";

    /** The list of just those activities, over some days. */
    static String countedActivities(LocalDate from, LocalDate to) {
        return "/api/v1/activities?from=" + from + "&to=" + to + "&status=PLANNED,HELD&seriesOnly=false";
    }

    /** The same cut, whoever asks for it. */
    Cut ofAnyAccount() {
        AccessScope anybody = new AccessScope(
                null,
                scope.level(),
                scope.provinceCode(),
                scope.communeCode(),
                scope.organisationId(),
                scope.restrictedAllowed());
        return new Cut(anybody, provinceCode, communeCode, asOf);
    }

    /** The code of the unit, or null for the whole country. */
    String unit() {
        return communeCode != null ? communeCode : provinceCode;
    }

    /** People of {@code beneficiary b}, whether or not their records are closed. */
    String people() {
        return Visibility.people(scope)
                + (provinceCode == null ? "" : " AND b.province_code = :province")
                + (communeCode == null ? "" : " AND b.commune_code = :commune");
    }

    /** People of {@code beneficiary b}, or everybody when the province alone says it: then rows need no join to people. */
    boolean wholeProvinces() {
        return communeCode == null
                && (scope.level() == AccessScope.Level.COUNTRY || scope.level() == AccessScope.Level.PROVINCE);
    }

    /** Rows of a table with a province, whose people the cut need not look at one by one. */
    String rows(String alias) {
        String province =
                scope.level() == AccessScope.Level.PROVINCE ? alias + ".province_code = :scopeProvince" : "TRUE";
        String cut = provinceCode == null ? "" : " AND " + alias + ".province_code = :province";
        return wholeProvinces()
                ? province + cut
                : "EXISTS (SELECT 1 FROM beneficiary b WHERE b.province_code = " + alias + ".province_code AND b.id = "
                        + alias + ".beneficiary_id AND " + people() + ")";
    }

    String projects() {
        return Visibility.projects(scope) + (provinceCode == null ? "" : " AND p.province_code = :province");
    }

    String activities() {
        return Visibility.activities(scope)
                + (provinceCode == null ? "" : " AND a.province_code = :province")
                + (communeCode == null
                        ? ""
                        : " AND (a.commune_code = :commune OR EXISTS (SELECT 1 FROM activity_stop cs WHERE"
                                + " cs.province_code = a.province_code AND cs.activity_id = a.id AND cs.commune_code = :commune))");
    }

    String circumstances() {
        return "c.group_code BETWEEN 'TE01' AND 'TE14' AND " + Visibility.circumstances(scope);
    }

    /** A statement with the parameters that its text names, and no others. */
    Select statement(String text) {
        Select select = Select.of(text);
        bind(select, text, "province", provinceCode);
        bind(select, text, "commune", communeCode);
        bind(select, text, "scopeProvince", scope.provinceCode());
        bind(select, text, "scopeCommune", scope.communeCode());
        bind(select, text, "scopeOrganisation", scope.organisationId());
        bind(select, text, "asOf", asOf);
        bind(select, text, "yearBefore", asOf.minusYears(1));
        bind(select, text, "twoYearsBefore", asOf.minusYears(2));
        return select;
    }

    private static void bind(Select select, String text, String name, Object value) {
        if (text.contains(":" + name)) {
            select.bind(name, value);
        }
    }
}
