package vn.chungtay.reporting;

import java.time.LocalDate;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.visibility.Visibility;

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

    /** The province or commune of a row that divides this cut. */
    Cut below(String code) {
        return provinceCode == null ? new Cut(scope, code, null, asOf) : new Cut(scope, provinceCode, code, asOf);
    }

    /** The address of a list, cut by the unit as every list takes it. */
    String list(String address) {
        return unit() == null ? address : address + "&adminUnit=" + unit();
    }

    /** The address of a list of people, or null where the reader may not cut it that far: partners by commune. */
    String listOfPeople(String address) {
        return scope.pseudonymised() && communeCode != null ? null : list(address);
    }

    /** People of {@code beneficiary b}, whether or not their records are closed. */
    String people() {
        return seen().people("b") + area("b");
    }

    /** Everybody, when the province alone says it: then rows need no join to people. */
    private boolean wholeProvinces() {
        return communeCode == null
                && (scope.level() == AccessScope.Level.COUNTRY || scope.level() == AccessScope.Level.PROVINCE);
    }

    /** Facts about people, rows with {@code beneficiary_id}. */
    String rows(String alias) {
        return wholeProvinces() ? seen().province(alias) + area(alias) : ofPerson(alias, people());
    }

    /** What projects did for people, rows with {@code project_id} and {@code beneficiary_id}. */
    String projectRows(String alias) {
        return wholeProvinces()
                ? rows(alias)
                : seen().projectRows(alias, null) + " AND " + ofPerson(alias, "TRUE" + area("b"));
    }

    private static String ofPerson(String alias, String people) {
        return "EXISTS (SELECT 1 FROM beneficiary b WHERE b.province_code = " + alias + ".province_code AND b.id = "
                + alias + ".beneficiary_id AND " + people + ")";
    }

    private String area(String alias) {
        return (provinceCode == null ? "" : " AND " + alias + ".province_code = :province")
                + (communeCode == null ? "" : " AND " + alias + ".commune_code = :commune");
    }

    String projects() {
        return seen().projects("p") + (provinceCode == null ? "" : " AND p.province_code = :province");
    }

    String campaigns() {
        return seen().campaigns("g") + (provinceCode == null ? "" : " AND g.province_code = :province");
    }

    String activities() {
        return seen().activities("a")
                + (provinceCode == null ? "" : " AND a.province_code = :province")
                + (communeCode == null
                        ? ""
                        : " AND (a.commune_code = :commune OR EXISTS (SELECT 1 FROM activity_stop cs WHERE"
                                + " cs.province_code = a.province_code AND cs.activity_id = a.id AND cs.commune_code = :commune))");
    }

    String circumstances() {
        return "c.group_code BETWEEN 'TE01' AND 'TE14' AND " + seen().circumstances("c");
    }

    private Visibility seen() {
        return Visibility.of(scope);
    }

    /** A statement with the parameters that its text names. */
    Select statement(String text) {
        return seen().bind(Select.of(text))
                .bind("province", provinceCode)
                .bind("commune", communeCode)
                .bind("asOf", asOf)
                .bind("yearBefore", asOf.minusYears(1))
                .bind("twoYearsBefore", asOf.minusYears(2));
    }
}
