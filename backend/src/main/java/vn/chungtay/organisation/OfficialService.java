package vn.chungtay.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/**
 * Keeps the people who act for organisations. A specialist changes those who hold or held a post in an organisation of
 * the own province, and those registered by the same account who have no post yet.
 */
@ApplicationScoped
class OfficialService {
    private final OfficialRepository officials;
    private final OfficialPositionRepository positions;
    private final OrganisationRepository organisations;
    private final OrganisationRights rights;
    private final OfficialQueries queries;
    private final MergePatch mergePatch;
    private final Clock clock;

    OfficialService(
            OfficialRepository officials,
            OfficialPositionRepository positions,
            OrganisationRepository organisations,
            OrganisationRights rights,
            OfficialQueries queries,
            MergePatch mergePatch,
            Clock clock) {
        this.officials = officials;
        this.positions = positions;
        this.organisations = organisations;
        this.rights = rights;
        this.queries = queries;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    OfficialDetail register(CreateOfficialRequest request, AccessScope scope) {
        UUID id = Ids.orNext(request.id());
        if (officials.findById(id) != null) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS).at("/id", "EXISTS", "Mã đã được dùng", "The id is taken");
        }
        officials.persist(Official.register(id, request.facts(), scope.accountId(), clock.instant()));
        List<PositionRequest> given = request.positions() == null ? List.of() : request.positions();
        for (int i = 0; i < given.size(); i++) {
            check(given.get(i), "/positions/" + i, scope);
            positions.persist(new OfficialPosition(id, given.get(i), i + 1));
        }
        return answer(id);
    }

    @Transactional
    OfficialDetail replace(UUID id, UpdateOfficialRequest request, String ifMatch, AccessScope scope) {
        Official official = changeable(id, scope);
        ETags.requireMatch(ifMatch, official.version());
        official.describe(request, scope.accountId(), clock.instant());
        return answer(id);
    }

    @Transactional
    OfficialDetail patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        Official official = changeable(id, scope);
        ETags.requireMatch(ifMatch, official.version());
        official.describe(mergePatch.apply(official.facts(), patch), scope.accountId(), clock.instant());
        return answer(id);
    }

    /** Gives a post in an organisation that the scope may act for, whoever the person is. */
    @Transactional
    OfficialDetail appoint(UUID id, PositionRequest request, AccessScope scope) {
        Official official = officials.findForChange(id).orElseThrow(Problem::notFound);
        check(request, "", scope);
        int last = positions.of(id).stream()
                .mapToInt(OfficialPosition::position)
                .max()
                .orElse(0);
        positions.persist(new OfficialPosition(id, request, last + 1));
        official.changed(scope.accountId(), clock.instant());
        return answer(id);
    }

    /** Corrects a post, or ends it. */
    @Transactional
    OfficialDetail replacePosition(
            UUID id, UUID positionId, PositionRequest request, String ifMatch, AccessScope scope) {
        Official official = officials.findForChange(id).orElseThrow(Problem::notFound);
        ETags.requireMatch(ifMatch, official.version());
        OfficialPosition position = positions
                .findByIdOptional(positionId)
                .filter(found -> found.officialId().equals(id))
                .orElseThrow(Problem::notFound);
        rights.requireActingFor(position.organisationId(), "", scope);
        check(request, "", scope);
        position.replace(request, position.position());
        official.changed(scope.accountId(), clock.instant());
        return answer(id);
    }

    private void check(PositionRequest request, String pointer, AccessScope scope) {
        Periods.requireOrder(request.validFrom(), request.validTo(), pointer);
        rights.requireActingFor(request.organisationId(), pointer + "/organisationId", scope);
    }

    private Official changeable(UUID id, AccessScope scope) {
        Official official = officials.findForChange(id).orElseThrow(Problem::notFound);
        if (scope.level() == AccessScope.Level.COUNTRY) {
            return official;
        }
        List<OfficialPosition> held = positions.of(id);
        boolean own = held.isEmpty()
                ? scope.accountId().equals(official.createdBy())
                : held.stream()
                        .map(position -> organisations.findById(position.organisationId()))
                        .anyMatch(organisation -> scope.level() == AccessScope.Level.PROVINCE
                                && scope.provinceCode().equals(organisation.provinceCode()));
        if (!own) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Chỉ được sửa người có chức vụ trong tổ chức của tỉnh mình.",
                            "You may change people who hold a post in an organisation of your own province.");
        }
        return official;
    }

    private OfficialDetail answer(UUID id) {
        officials.flush();
        return queries.detail(id, null).orElseThrow();
    }
}
