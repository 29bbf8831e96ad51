package vn.chungtay.project;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.problem.Problem;

/**
 * Which people a request may see within the projects it sees, as a condition over a person {@code b} and a household
 * {@code h}, both outer-joined: a commune its own, a facility its residents. A row that concerns neither is no person.
 */
final class PersonVisibility {
    private static final String COMMUNE =
            "b.id IS NULL AND h.id IS NULL OR b.commune_code = :scopeCommune" + " OR h.commune_code = :scopeCommune";

    private static final String FACILITY = """
            b.id IS NULL AND h.id IS NULL
            OR EXISTS (SELECT 1 FROM stay vs WHERE vs.province_code = b.province_code AND vs.beneficiary_id = b.id
                          AND vs.organisation_id = :scopeFacility)
            OR EXISTS (SELECT 1 FROM household_member vm
                         JOIN stay vs ON vs.province_code = vm.province_code AND vs.beneficiary_id = vm.beneficiary_id
                        WHERE vm.province_code = h.province_code AND vm.household_id = h.id
                          AND vs.organisation_id = :scopeFacility)""";

    private PersonVisibility() {}

    static Select restrict(Select select, AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE, ORGANISATION -> select;
            case COMMUNE -> select.where(COMMUNE).bind("scopeCommune", scope.communeCode());
            case FACILITY -> select.where(FACILITY).bind("scopeFacility", scope.organisationId());
        };
    }

    /** @throws Problem 400 when a partner asks for less than a province */
    static void requireAreaAllowed(String adminUnit, AccessScope scope) {
        if (scope.pseudonymised() && adminUnit != null && adminUnit.length() > 2) {
            throw Problem.parameter(
                    "adminUnit",
                    "NOT_AVAILABLE",
                    "Tài khoản đối tác xem trẻ em theo mã, không lọc được theo xã",
                    "Partner accounts see children under a code and cannot filter by commune");
        }
    }
}
