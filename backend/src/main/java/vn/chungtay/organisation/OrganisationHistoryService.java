package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;

/** Renames and moves organisations: what went before is closed, never overwritten. */
@ApplicationScoped
class OrganisationHistoryService {
    private final OrganisationRepository organisations;
    private final OrganisationNameRepository names;
    private final OrganisationParentRepository parents;
    private final OrganisationRights rights;
    private final OrganisationChanges changes;

    OrganisationHistoryService(
            OrganisationRepository organisations,
            OrganisationNameRepository names,
            OrganisationParentRepository parents,
            OrganisationRights rights,
            OrganisationChanges changes) {
        this.organisations = organisations;
        this.names = names;
        this.parents = parents;
        this.rights = rights;
        this.changes = changes;
    }

    /** Gives a new name from a day on, or adds the name before the first one known. */
    @Transactional
    OrganisationDetail rename(UUID id, NameRequest request, AccessScope scope) {
        Organisation organisation = rights.changeable(id, scope);
        Periods.requireOrder(request.validFrom(), request.validTo());
        if (request.validTo() == null) {
            LocalDate from = required(request.validFrom());
            OrganisationName former = names.open(id).orElseThrow(OrganisationHistoryService::noMore);
            if (former.validFrom() != null && !from.isAfter(former.validFrom())) {
                throw overlap();
            }
            former.endOn(from);
        } else if (!request.validTo().equals(names.first(id).validFrom())) {
            throw overlap();
        }
        names.persist(new OrganisationName(id, request));
        return changes.finish(organisation, scope);
    }

    /** Corrects a name; when its first day moves, the last day of the name before moves with it. */
    @Transactional
    OrganisationDetail correctName(UUID id, UUID nameId, NameRequest request, String ifMatch, AccessScope scope) {
        Organisation organisation = changes.begin(id, ifMatch, scope);
        OrganisationName name = names.findByIdOptional(nameId)
                .filter(found -> found.organisationId().equals(id))
                .orElseThrow(Problem::notFound);
        if (!Objects.equals(request.validTo(), name.validTo())) {
            throw Problem.rule(
                    "/validTo",
                    "FOLLOWS_NEXT_NAME",
                    "Ngày kết thúc là ngày bắt đầu của tên sau",
                    "A name ends when the next one begins");
        }
        Periods.requireOrder(request.validFrom(), request.validTo());
        if (name.validFrom() != null && !name.validFrom().equals(request.validFrom())) {
            names.endedOn(id, name.validFrom()).ifPresent(former -> {
                LocalDate from = required(request.validFrom());
                if (former.validFrom() != null && !from.isAfter(former.validFrom())) {
                    throw overlap();
                }
                former.endOn(from);
            });
        }
        name.correct(request);
        return changes.finish(organisation, scope);
    }

    /** Puts an organisation under another one, or under none, from a day on. */
    @Transactional
    OrganisationDetail move(UUID id, ParentRequest request, AccessScope scope) {
        Organisation organisation = rights.changeable(id, scope);
        checkParent(id, request);
        parents.open(id).ifPresent(former -> {
            if (request.validTo() != null
                    && former.validFrom() != null
                    && !request.validTo().isAfter(former.validFrom())) {
                return;
            }
            LocalDate from = required(request.validFrom());
            if (former.validFrom() != null && !from.isAfter(former.validFrom())) {
                throw overlap();
            }
            former.endOn(from);
        });
        if (request.parentId() != null) {
            parents.persist(new OrganisationParent(id, request));
        }
        return changes.finish(organisation, scope);
    }

    /** Corrects what was written wrongly about a parent. */
    @Transactional
    OrganisationDetail correctParent(UUID id, UUID rowId, ParentRequest request, String ifMatch, AccessScope scope) {
        Organisation organisation = changes.begin(id, ifMatch, scope);
        OrganisationParent row = parents.findByIdOptional(rowId)
                .filter(found -> found.organisationId().equals(id))
                .orElseThrow(Problem::notFound);
        if (request.parentId() == null) {
            throw Problem.rule("/parentId", "NOT_NULL", "Cần nhập", "It is needed");
        }
        checkParent(id, request);
        row.correct(request);
        return changes.finish(organisation, scope);
    }

    private void checkParent(UUID id, ParentRequest request) {
        Periods.requireOrder(request.validFrom(), request.validTo());
        if (request.parentId() == null) {
            return;
        }
        rights.requireExisting(request.parentId(), "/parentId");
        organisations.lockParents();
        if (organisations.standsBelow(request.parentId(), id, request.validFrom(), request.validTo())) {
            throw Problem.rule(
                    "/parentId",
                    "CIRCLE",
                    "Tổ chức này đang ở dưới chính tổ chức cần chuyển",
                    "That organisation stands below the one to be moved");
        }
    }

    private static LocalDate required(LocalDate validFrom) {
        if (validFrom == null) {
            throw Problem.rule("/validFrom", "NOT_NULL", "Cần nhập", "It is needed");
        }
        return validFrom;
    }

    private static Problem noMore() {
        return Problem.of(ProblemCode.STATE_CONFLICT)
                .detail(
                        "Tên cuối của tổ chức đã hết hiệu lực: tổ chức không còn nên không có tên mới.",
                        "The organisation's last name has ended: it is no more, and gets no new name.");
    }

    private static Problem overlap() {
        return Problem.of(ProblemCode.PERIOD_OVERLAP)
                .at(
                        "/validFrom",
                        "OVERLAP",
                        "Trùng với khoảng thời gian đã có trong lịch sử",
                        "It overlaps a period in the history");
    }
}
