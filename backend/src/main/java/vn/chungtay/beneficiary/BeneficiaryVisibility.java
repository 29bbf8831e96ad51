package vn.chungtay.beneficiary;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;

/** Whom an account may see: the one predicate that stands in every statement about people. The table is {@code b}. */
final class BeneficiaryVisibility {
    private static final String RESIDENT = """
            EXISTS (SELECT 1 FROM stay scope_stay
                    WHERE scope_stay.province_code = b.province_code AND scope_stay.beneficiary_id = b.id
                      AND scope_stay.organisation_id = :scopeOrganisation)""";

    /** Enrolled, or of an enrolled household at that time, in a project where the organisation has a role. */
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

    private BeneficiaryVisibility() {}

    static Select restrict(Select select, AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> select;
            case PROVINCE -> province(select, scope);
            case COMMUNE ->
                province(select, scope)
                        .where("b.commune_code = :scopeCommune")
                        .bind("scopeCommune", scope.communeCode());
            case FACILITY -> province(select, scope).where(RESIDENT).bind("scopeOrganisation", scope.organisationId());
            case ORGANISATION -> select.where(ENROLLED).bind("scopeOrganisation", scope.organisationId());
        };
    }

    private static Select province(Select select, AccessScope scope) {
        return select.where("b.province_code = :scopeProvince").bind("scopeProvince", scope.provinceCode());
    }

    /** Restricted circumstances of {@code c} look absent without the right to see them. */
    static String circumstances(AccessScope scope) {
        return scope.restrictedAllowed() ? "" : " AND NOT c.restricted";
    }
}
