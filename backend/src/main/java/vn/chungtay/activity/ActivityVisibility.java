package vn.chungtay.activity;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;

/**
 * Who sees which activities, and which of the people in them. The conditions go into every query.
 *
 * <p>A commune sees what its province or the country holds and what happens in the commune; a facility and a partner
 * see what they take part in and what belongs to a project of theirs. People follow their own rule: a commune sees its
 * own, a facility those who stay or stayed there, a partner those enrolled in a project of theirs, under a code.
 */
final class ActivityVisibility {
    private ActivityVisibility() {}

    private static final String PROJECT_ROLE = """
            EXISTS (SELECT 1 FROM project_organisation po
                    WHERE po.province_code = a.province_code AND po.project_id = a.project_id
                      AND po.organisation_id = :scopeOrganisation)""";

    private static final String TAKES_PART = """
            EXISTS (SELECT 1 FROM activity_organisation ao
                    WHERE ao.province_code = a.province_code AND ao.activity_id = a.id
                      AND ao.organisation_id = :scopeOrganisation)""";

    private static final String IN_COMMUNE = """
            a.level IN ('NATIONAL', 'PROVINCE') OR a.commune_code = :scopeCommune
              OR EXISTS (SELECT 1 FROM activity_stop st
                         WHERE st.province_code = a.province_code AND st.activity_id = a.id
                           AND st.commune_code = :scopeCommune)""";

    private static final String FACILITY_OF_COMPONENT = """
            EXISTS (SELECT 1 FROM component co
                    WHERE co.province_code = a.province_code AND co.project_id = a.project_id
                      AND co.facility_id = :scopeOrganisation)""";

    /** The condition on an activity, alias {@code a}. */
    static String activities(AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE -> "a.province_code = :scopeProvince";
            case COMMUNE -> "a.province_code = :scopeProvince AND (" + IN_COMMUNE + ")";
            case FACILITY ->
                "a.province_code = :scopeProvince AND (" + TAKES_PART + " OR " + PROJECT_ROLE + " OR "
                        + FACILITY_OF_COMPONENT + ")";
            case ORGANISATION -> "(" + TAKES_PART + " OR " + PROJECT_ROLE + ")";
        };
    }

    /**
     * The condition on a person or household of an activity.
     *
     * @param row alias of a row with {@code province_code}, {@code beneficiary_id} and {@code household_id}
     */
    static String people(AccessScope scope, String row) {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> "TRUE";
            case COMMUNE -> """
                    (EXISTS (SELECT 1 FROM household vh WHERE vh.province_code = ROW.province_code
                               AND vh.id = ROW.household_id AND vh.commune_code = :scopeCommune)
                      OR EXISTS (SELECT 1 FROM beneficiary vb WHERE vb.province_code = ROW.province_code
                               AND vb.id = ROW.beneficiary_id AND vb.commune_code = :scopeCommune))""".replace("ROW", row);
            case FACILITY -> """
                    EXISTS (SELECT 1 FROM stay vs WHERE vs.province_code = ROW.province_code
                              AND vs.organisation_id = :scopeOrganisation
                              AND (vs.beneficiary_id = ROW.beneficiary_id
                                   OR vs.beneficiary_id IN (SELECT vm.beneficiary_id FROM household_member vm
                                        WHERE vm.province_code = ROW.province_code
                                          AND vm.household_id = ROW.household_id)))""".replace("ROW", row);
            case ORGANISATION -> """
                    EXISTS (SELECT 1 FROM enrolment ve
                            JOIN project_organisation vo
                              ON vo.province_code = ve.province_code AND vo.project_id = ve.project_id
                             AND vo.organisation_id = :scopeOrganisation
                            WHERE ve.province_code = ROW.province_code
                              AND (ve.beneficiary_id = ROW.beneficiary_id OR ve.household_id = ROW.household_id
                                   OR ve.household_id IN (SELECT vm.household_id FROM household_member vm
                                        WHERE vm.province_code = ROW.province_code
                                          AND vm.beneficiary_id = ROW.beneficiary_id)))""".replace("ROW", row);
        };
    }

    /** Binds what {@link #activities} refers to; {@link #people} refers to nothing more. */
    static Select bind(Select select, AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> select;
            case PROVINCE -> select.bind("scopeProvince", scope.provinceCode());
            case COMMUNE ->
                select.bind("scopeProvince", scope.provinceCode()).bind("scopeCommune", scope.communeCode());
            case FACILITY ->
                select.bind("scopeProvince", scope.provinceCode()).bind("scopeOrganisation", scope.organisationId());
            case ORGANISATION -> select.bind("scopeOrganisation", scope.organisationId());
        };
    }

    static Select visible(Select select, AccessScope scope) {
        return bind(select.where(activities(scope)), scope);
    }
}
