package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Who may change which organisation. Everybody sees every organisation, so that a change outside one's province is
 * forbidden (403) and not hidden (404).
 */
@ApplicationScoped
class OrganisationRights {
    private final OrganisationRepository organisations;

    OrganisationRights(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** The organisation, locked for a change that the scope allows. */
    Organisation changeable(UUID id, AccessScope scope) {
        Organisation organisation = organisations.findForChange(id).orElseThrow(Problem::notFound);
        requireProvince(organisation.provinceCode(), scope);
        return organisation;
    }

    /** An organisation that a request refers to: 422 when there is none, 403 when the scope may not act for it. */
    void requireActingFor(UUID id, String pointer, AccessScope scope) {
        Organisation organisation = organisations.findById(id);
        if (organisation == null) {
            throw unknown(pointer);
        }
        requireProvince(organisation.provinceCode(), scope);
    }

    /** An organisation that a request refers to without changing it (422 when there is none). */
    void requireExisting(UUID id, String pointer) {
        if (!organisations.exists(id)) {
            throw unknown(pointer);
        }
    }

    static void requireProvince(String provinceCode, AccessScope scope) {
        if (!scope.actsForProvinces() || !scope.coversProvince(provinceCode)) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Chỉ được sửa tổ chức thuộc tỉnh mình; tổ chức khác do quản trị viên sửa.",
                            "You may change organisations of your own province; an administrator changes the others.");
        }
    }

    private static Problem unknown(String pointer) {
        return Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                .at(pointer, "UNKNOWN_ORGANISATION", "Không có tổ chức này", "There is no such organisation");
    }
}
