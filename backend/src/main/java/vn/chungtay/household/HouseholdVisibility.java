package vn.chungtay.household;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;

/** Which households an account may see: the one predicate of every statement about them. The table is {@code h}. */
final class HouseholdVisibility {
    private static final String OF_RESIDENT = """
            EXISTS (SELECT 1 FROM household_member scope_member
                    JOIN stay scope_stay ON scope_stay.province_code = scope_member.province_code
                     AND scope_stay.beneficiary_id = scope_member.beneficiary_id
                    WHERE scope_member.province_code = h.province_code AND scope_member.household_id = h.id
                      AND scope_stay.organisation_id = :scopeOrganisation)""";

    /** Enrolled itself, or with a member who was enrolled while belonging to it. */
    private static final String ENROLLED = """
            (h.province_code, h.id) IN (
              SELECT e.province_code, e.household_id FROM project_organisation po
              JOIN enrolment e ON e.province_code = po.province_code AND e.project_id = po.project_id
              WHERE po.organisation_id = :scopeOrganisation AND e.household_id IS NOT NULL
              UNION
              SELECT m.province_code, m.household_id FROM project_organisation po
              JOIN enrolment e ON e.province_code = po.province_code AND e.project_id = po.project_id
              JOIN household_member m ON m.province_code = e.province_code AND m.beneficiary_id = e.beneficiary_id
               AND daterange(m.valid_from, m.valid_to) && daterange(e.valid_from, e.valid_to)
              WHERE po.organisation_id = :scopeOrganisation)""";

    private HouseholdVisibility() {}

    static Select restrict(Select select, AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> select;
            case PROVINCE -> province(select, scope);
            case COMMUNE ->
                province(select, scope)
                        .where("h.commune_code = :scopeCommune")
                        .bind("scopeCommune", scope.communeCode());
            case FACILITY ->
                province(select, scope).where(OF_RESIDENT).bind("scopeOrganisation", scope.organisationId());
            case ORGANISATION -> select.where(ENROLLED).bind("scopeOrganisation", scope.organisationId());
        };
    }

    private static Select province(Select select, AccessScope scope) {
        return select.where("h.province_code = :scopeProvince").bind("scopeProvince", scope.provinceCode());
    }
}
