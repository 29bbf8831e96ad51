package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.adminunit.AdminUnitLevel;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.Texts;
import vn.chungtay.visibility.Visibility;

/** Turns scope and filter into conditions on an activity, alias {@code a}. */
@ApplicationScoped
class ActivityConditions {
    /** The last day of districts and of the communes before the reorganisation of 01/07/2025. */
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private static final String IN_COMMUNE = """
            a.commune_code = :unitCode OR EXISTS (SELECT 1 FROM activity_stop us
               WHERE us.province_code = a.province_code AND us.activity_id = a.id AND us.commune_code = :unitCode)""";

    private static final String WRITTEN_WITH = """
            EXISTS (SELECT 1 FROM admin_unit w
                    WHERE (w.id = a.written_unit_id OR w.id IN (SELECT us.written_unit_id FROM activity_stop us
                             WHERE us.province_code = a.province_code AND us.activity_id = a.id))
                      AND w.valid_to <= DATE '2025-07-01'""";

    private final AdminUnitDirectory units;

    ActivityConditions(AdminUnitDirectory units) {
        this.units = units;
    }

    Select apply(Select select, ActivityFilter filter, AccessScope scope) {
        Visibility.of(scope)
                .onlyActivities(select, "a")
                .whereGiven("a.ends_on >= :from", "from", filter.from)
                .whereGiven("a.starts_on <= :to", "to", filter.to)
                .whereGiven("a.campaign_id = :campaign", "campaign", filter.campaign)
                .whereGiven("a.series_id = :series", "series", filter.series)
                .whereGiven("a.series = :seriesOnly", "seriesOnly", filter.seriesOnly)
                .whereGiven("a.project_id = :project", "project", filter.project)
                .whereGiven(part("o.organisation_id = :organiser AND " + HOLDS), "organiser", filter.organiser)
                .whereGiven(part("o.organisation_id = :organisation"), "organisation", filter.organisation)
                .whereGiven("a.kinds && CAST(ARRAY[:kinds] AS text[])", "kinds", given(filter.kind))
                .whereGiven("a.topics && CAST(ARRAY[:topics] AS text[])", "topics", given(filter.topic))
                .whereGiven("a.level IN (:levels)", "levels", names(filter.level))
                .whereGiven("a.protection_level IN (:protection)", "protection", names(filter.protectionLevel))
                .whereGiven(part(HOLDS + " AND x.sector IN (:sectors)"), "sectors", given(filter.sector))
                .whereGiven("a.status IN (:statuses)", "statuses", names(filter.status));
        if (filter.adminUnit != null) {
            inUnit(select, filter.adminUnit);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            select.where("a.search_key LIKE search_key(:pattern)")
                    .bind("pattern", Texts.anywhere(Texts.clean(filter.q)));
        }
        return select;
    }

    private static final String HOLDS = "o.role IN ('ORGANISER', 'CO_ORGANISER')";

    private static String part(String condition) {
        return """
                EXISTS (SELECT 1 FROM activity_organisation o JOIN organisation x ON x.id = o.organisation_id
                        WHERE o.province_code = a.province_code AND o.activity_id = a.id""" + " AND " + condition + ")";
    }

    /** Only activities {@code a} held in a unit, by its code of today or of the last day of districts. */
    void inUnit(Select select, String code) {
        Optional<AdminUnit> today = units.findToday(code);
        if (today.isPresent()) {
            select.where(today.get().level() == AdminUnitLevel.PROVINCE ? "a.province_code = :unitCode" : IN_COMMUNE)
                    .bind("unitCode", code);
            return;
        }
        AdminUnit former = units.find(code, LAST_DAY_OF_DISTRICTS)
                .orElseThrow(() -> Problem.parameter(
                        "adminUnit",
                        "UNKNOWN_UNIT",
                        "Không có đơn vị hành chính mang mã này",
                        "No administrative unit has this code"));
        String below =
                switch (former.level()) {
                    case PROVINCE -> "w.province_code = :unitCode";
                    case DISTRICT ->
                        "((w.level = 'DISTRICT' AND w.code = :unitCode)"
                                + " OR (w.level = 'COMMUNE' AND w.parent_code = :unitCode))";
                    case COMMUNE -> "w.level = 'COMMUNE' AND w.code = :unitCode";
                };
        select.where(WRITTEN_WITH + " AND " + below + ")").bind("unitCode", code);
    }

    private static List<String> given(List<String> codes) {
        return codes == null || codes.isEmpty() ? null : codes;
    }

    private static List<String> names(Collection<? extends Enum<?>> choices) {
        return choices == null || choices.isEmpty()
                ? null
                : choices.stream().map(Enum::name).toList();
    }
}
