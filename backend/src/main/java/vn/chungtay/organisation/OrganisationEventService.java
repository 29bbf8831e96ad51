package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Writes down what happened to organisations. An event tells; names, parents and ends are changed by their own acts. */
@ApplicationScoped
class OrganisationEventService {
    private final OrganisationEventRepository events;
    private final OrganisationRights rights;
    private final OrganisationEventQueries queries;
    private final Clock clock;

    OrganisationEventService(
            OrganisationEventRepository events,
            OrganisationRights rights,
            OrganisationEventQueries queries,
            Clock clock) {
        this.events = events;
        this.rights = rights;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional
    OrganisationDetail.Event record(OrganisationEventRequest request, AccessScope scope) {
        if (request.id() != null && events.findById(request.id()) != null) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS).at("/id", "EXISTS", "Mã đã được dùng", "The id is taken");
        }
        checkRoles(request);
        List<OrganisationEventRequest.Party> parties = request.parties();
        Set<OrganisationEventRequest.Party> seen = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            if (!seen.add(parties.get(i))) {
                throw Problem.rule("/parties/" + i, "REPEATED", "Bị lặp lại", "It is there twice");
            }
            rights.requireActingFor(parties.get(i).organisationId(), "/parties/" + i + "/organisationId", scope);
        }
        OrganisationEvent event = OrganisationEvent.record(request, scope.accountId(), clock.instant());
        events.persistAndFlush(event);
        return queries.detail(event.id()).orElseThrow();
    }

    private static void checkRoles(OrganisationEventRequest request) {
        if (request.kind().leadsFromOneToAnother() && !(has(request, EventRole.FROM) && has(request, EventRole.TO))) {
            throw Problem.rule(
                    "/parties",
                    "FROM_AND_TO",
                    "Sáp nhập, chia tách, chuyển giao cần bên giao và bên nhận",
                    "A merger, a split and a transfer need a party FROM and a party TO");
        }
    }

    private static boolean has(OrganisationEventRequest request, EventRole role) {
        return request.parties().stream().anyMatch(party -> party.role() == role);
    }
}
