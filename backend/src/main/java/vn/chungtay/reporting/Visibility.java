package vn.chungtay.reporting;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;

/** What an account's figures may count: the predicates of the lists, on the tables themselves. */
final class Visibility {
    private static final String RESIDENT = """
            EXISTS (SELECT 1 FROM stay scope_stay
                    WHERE scope_stay.province_code = b.province_code AND scope_stay.beneficiary_id = b.id
                      AND scope_stay.organisation_id = :scopeOrganisation)""";

    private static final String ENROLLED = """
            (b.province_code, b.id) IN (
              SELECT e.province_code, e.beneficiary_id FROM project_organisation po
              JOIN enrolment e ON e.province_code = po.province_code AND e.project_id = po.project_id
              WHERE po.organisation_id = :scopeOrganisation AND e.beneficiary_id IS NOT NULL
              UNION
              SELECT m.province_code, m.beneficiary_id FROM project_organisation po
              JOIN enrolment e ON e.province_code = po.province_code AND e.project_id = po.project_id
              JOIN household_member m ON m.province_code = e.province_code AND m.household_id = e.household_id
               AND daterange(m.valid_from, m.valid_to) && daterange(e.valid_from, e.valid_to)
              WHERE po.organisation_id = :scopeOrganisation AND m.beneficiary_id IS NOT NULL)""";

    private Visibility() {}

    /** People of {@code beneficiary b}. */
    static String people(AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE -> "b.province_code = :scopeProvince";
            case COMMUNE -> "b.province_code = :scopeProvince AND b.commune_code = :scopeCommune";
            case FACILITY -> "b.province_code = :scopeProvince AND " + RESIDENT;
            case ORGANISATION -> ENROLLED;
        };
    }

    /** Projects of {@code project p}. */
    static String projects(AccessScope scope) {
        String role = """
                EXISTS (SELECT 1 FROM project_organisation vr WHERE vr.province_code = p.province_code
                        AND vr.project_id = p.id AND vr.organisation_id = :scopeOrganisation)""";
        String facility = """
                EXISTS (SELECT 1 FROM component vc WHERE vc.province_code = p.province_code
                        AND vc.project_id = p.id AND vc.facility_id = :scopeOrganisation)""";
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE, COMMUNE -> "p.province_code = :scopeProvince";
            case FACILITY -> "p.province_code = :scopeProvince AND (" + role + " OR " + facility + ")";
            case ORGANISATION -> role;
        };
    }

    /** Activities of {@code activity a}. */
    static String activities(AccessScope scope) {
        String part = """
                (EXISTS (SELECT 1 FROM activity_organisation va WHERE va.province_code = a.province_code
                         AND va.activity_id = a.id AND va.organisation_id = :scopeOrganisation)
                 OR EXISTS (SELECT 1 FROM project p WHERE p.province_code = a.province_code AND p.id = a.project_id AND""";
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE -> "a.province_code = :scopeProvince";
            case COMMUNE -> """
                a.province_code = :scopeProvince AND (a.level = 'PROVINCE' OR a.commune_code = :scopeCommune
                 OR EXISTS (SELECT 1 FROM activity_stop vs WHERE vs.province_code = a.province_code
                            AND vs.activity_id = a.id AND vs.commune_code = :scopeCommune))""";
            case FACILITY -> "a.province_code = :scopeProvince AND " + part + " " + projects(scope) + "))";
            case ORGANISATION -> part + " " + projects(scope) + "))";
        };
    }

    /** Restricted circumstances of {@code c} look absent without the right to see them. */
    static String circumstances(AccessScope scope) {
        return scope.restrictedAllowed() && !scope.pseudonymised() ? "TRUE" : "NOT c.restricted";
    }

    /** Binds what the predicates above name. */
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
}
