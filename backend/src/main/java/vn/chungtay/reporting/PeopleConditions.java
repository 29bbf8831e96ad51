package vn.chungtay.reporting;

import java.time.LocalDate;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.visibility.Visibility;

/** The filters of a figure as conditions on {@code beneficiary b}: the same as those of the list of people. */
final class PeopleConditions {
    private PeopleConditions() {}

    static void apply(Select people, PeopleFilter filter, String born, LocalDate asOf, Visibility visibility) {
        people.where("b.closed_on IS NULL OR b.closed_on > :asOf")
                .where("b.birth_date IS NULL OR b.birth_date <= :asOf")
                .whereGiven("b.sex = :sex", "sex", filter.sex)
                .whereGiven("b.ethnic_group = :ethnicGroup", "ethnicGroup", filter.ethnicGroup)
                .whereGiven(
                        born + " <= :oldEnough",
                        "oldEnough",
                        filter.youngest() == null ? null : asOf.minusYears(filter.youngest()))
                .whereGiven(
                        born + " > :youngEnough",
                        "youngEnough",
                        filter.oldest() == null ? null : asOf.minusYears(filter.oldest() + 1L))
                .whereGiven(of("school_status", "fs", "fs.status = :schoolStatus"), "schoolStatus", filter.schoolStatus)
                .whereGiven(of("stay", "ft", "ft.organisation_id = :facility"), "facility", filter.facility)
                .whereGiven(POOR, "poverty", filter.poverty)
                .whereGiven(
                        ENROLLED.replace("$visible", visibility.project("en", "project_id")),
                        "project",
                        filter.project);
    }

    private static final String POOR = "EXISTS (SELECT 1 FROM household_member fm JOIN household_poverty fp"
            + " ON fp.province_code = fm.province_code AND fp.household_id = fm.household_id"
            + " WHERE fm.province_code = b.province_code AND fm.beneficiary_id = b.id AND "
            + PeopleQueries.IN_FORCE.formatted("fm") + " AND " + PeopleQueries.IN_FORCE.formatted("fp")
            + " AND fp.status = :poverty)";

    private static final String ENROLLED = "EXISTS (SELECT 1 FROM enrolment en WHERE en.province_code = b.province_code"
            + " AND en.project_id = :project AND $visible AND " + PeopleQueries.IN_FORCE.formatted("en")
            + " AND (en.beneficiary_id = b.id OR en.household_id IN (SELECT eh.household_id FROM household_member eh"
            + " WHERE eh.province_code = b.province_code AND eh.beneficiary_id = b.id AND "
            + PeopleQueries.IN_FORCE.formatted("eh") + ")))";

    /** A circumstance {@code c} in force that meets the condition. */
    static String holds(String condition) {
        return of("circumstance", "c", condition);
    }

    private static String of(String table, String alias, String condition) {
        return "EXISTS (SELECT 1 FROM " + table + " " + alias + " WHERE " + alias
                + ".province_code = b.province_code AND " + alias + ".beneficiary_id = b.id AND "
                + PeopleQueries.IN_FORCE.formatted(alias) + " AND " + condition + ")";
    }
}
