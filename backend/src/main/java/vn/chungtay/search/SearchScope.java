package vn.chungtay.search;

import vn.chungtay.access.AccessScope;

/** What each kind may be seen of, by the level of the account; the same cuts as the lists make. */
final class SearchScope {
    private SearchScope() {}

    static String people(AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE -> "b.province_code = :scopeProvince";
            case COMMUNE -> "b.province_code = :scopeProvince AND b.commune_code = :scopeCommune";
            case FACILITY -> """
                    b.province_code = :scopeProvince AND EXISTS (SELECT 1 FROM stay s
                      WHERE s.province_code = b.province_code AND s.beneficiary_id = b.id
                        AND s.organisation_id = :scopeOrganisation)""";
            case ORGANISATION -> """
                    EXISTS (SELECT 1 FROM enrolment e JOIN project_organisation r
                              ON r.province_code = e.province_code AND r.project_id = e.project_id
                            WHERE r.organisation_id = :scopeOrganisation AND e.province_code = b.province_code
                              AND (e.beneficiary_id = b.id OR e.household_id IN (
                                SELECT m.household_id FROM household_member m
                                WHERE m.province_code = b.province_code AND m.beneficiary_id = b.id
                                  AND daterange(m.valid_from, m.valid_to) && daterange(e.valid_from, e.valid_to))))""";
        };
    }

    static String households(AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE -> "h.province_code = :scopeProvince";
            case COMMUNE -> "h.province_code = :scopeProvince AND h.commune_code = :scopeCommune";
            case FACILITY -> """
                    h.province_code = :scopeProvince AND EXISTS (SELECT 1 FROM household_member v JOIN stay s
                        ON s.province_code = v.province_code AND s.beneficiary_id = v.beneficiary_id
                      WHERE v.province_code = h.province_code AND v.household_id = h.id
                        AND s.organisation_id = :scopeOrganisation)""";
            case ORGANISATION -> """
                    EXISTS (SELECT 1 FROM enrolment e JOIN project_organisation r
                              ON r.province_code = e.province_code AND r.project_id = e.project_id
                            WHERE r.organisation_id = :scopeOrganisation AND e.province_code = h.province_code
                              AND e.household_id = h.id)""";
        };
    }

    static String projects(AccessScope scope) {
        String role = """
                EXISTS (SELECT 1 FROM project_organisation r WHERE r.province_code = p.province_code
                          AND r.project_id = p.id AND r.organisation_id = :scopeOrganisation)""";
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE, COMMUNE -> "p.province_code = :scopeProvince";
            case FACILITY -> "p.province_code = :scopeProvince AND (" + role + """
                     OR EXISTS (SELECT 1 FROM component co WHERE co.province_code = p.province_code
                                  AND co.project_id = p.id AND co.facility_id = :scopeOrganisation))""";
            case ORGANISATION -> role;
        };
    }

    static String activities(AccessScope scope) {
        String part = """
                EXISTS (SELECT 1 FROM activity_organisation ao WHERE ao.province_code = a.province_code
                          AND ao.activity_id = a.id AND ao.organisation_id = :scopeOrganisation)
                 OR EXISTS (SELECT 1 FROM project_organisation r WHERE r.province_code = a.province_code
                          AND r.project_id = a.project_id AND r.organisation_id = :scopeOrganisation)""";
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE -> "a.province_code = :scopeProvince";
            case COMMUNE -> """
                    a.province_code = :scopeProvince AND (a.level IN ('NATIONAL', 'PROVINCE')
                      OR a.commune_code = :scopeCommune OR EXISTS (SELECT 1 FROM activity_stop st
                        WHERE st.province_code = a.province_code AND st.activity_id = a.id
                          AND st.commune_code = :scopeCommune))""";
            case FACILITY -> "a.province_code = :scopeProvince AND (" + part + """
                     OR EXISTS (SELECT 1 FROM component co WHERE co.province_code = a.province_code
                                  AND co.project_id = a.project_id AND co.facility_id = :scopeOrganisation))""";
            case ORGANISATION -> part;
        };
    }

    static String documents(AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE, COMMUNE, FACILITY -> "d.province_code = :scopeProvince";
            case ORGANISATION -> """
                    EXISTS (SELECT 1 FROM activity_document x JOIN activity_organisation ao
                              ON ao.province_code = x.province_code AND ao.activity_id = x.activity_id
                            WHERE x.province_code = d.province_code AND x.document_id = d.id
                              AND ao.organisation_id = :scopeOrganisation)""";
        };
    }

    static String campaigns(AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE, COMMUNE, FACILITY -> "c.province_code = :scopeProvince";
            case ORGANISATION -> """
                    EXISTS (SELECT 1 FROM project_organisation r
                            WHERE r.organisation_id = :scopeOrganisation AND r.province_code = c.province_code)""";
        };
    }
}
