package vn.chungtay.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.problem.Language;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** Registers, describes and dissolves organisations. */
@ApplicationScoped
class OrganisationService {
    private final OrganisationRepository organisations;
    private final OrganisationNameRepository names;
    private final OrganisationParentRepository parents;
    private final OrganisationContactRepository contacts;
    private final OrganisationEventRepository events;
    private final OrganisationRights rights;
    private final OrganisationFacts facts;
    private final OrganisationQueries queries;
    private final MergePatch mergePatch;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            OrganisationNameRepository names,
            OrganisationParentRepository parents,
            OrganisationContactRepository contacts,
            OrganisationEventRepository events,
            OrganisationRights rights,
            OrganisationFacts facts,
            OrganisationQueries queries,
            MergePatch mergePatch,
            Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.parents = parents;
        this.contacts = contacts;
        this.events = events;
        this.rights = rights;
        this.facts = facts;
        this.queries = queries;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    OrganisationDetail register(CreateOrganisationRequest request, AccessScope scope, Language language) {
        OrganisationRights.requireProvince(request.provinceCode(), scope);
        facts.check(request.facts());
        UUID id = Ids.orNext(request.id());
        if (organisations.exists(id)) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS).at("/id", "EXISTS", "Mã đã được dùng", "The id is taken");
        }
        if (request.parentId() != null) {
            rights.requireExisting(request.parentId(), "/parentId");
        }
        organisations.persist(Organisation.register(
                id, request.facts(), Boolean.TRUE.equals(request.invented()), scope.accountId(), clock.instant()));
        names.persist(new OrganisationName(id, request.firstName()));
        if (request.parentId() != null) {
            parents.persist(new OrganisationParent(id, request.firstParent()));
        }
        List<ContactRequest> given = request.contacts() == null ? List.of() : request.contacts();
        for (int i = 0; i < given.size(); i++) {
            contacts.persist(new OrganisationContact(id, given.get(i), i + 1, "/contacts/" + i));
        }
        return answer(id, language);
    }

    @Transactional
    OrganisationDetail replace(
            UUID id, UpdateOrganisationRequest request, String ifMatch, AccessScope scope, Language language) {
        Organisation organisation = rights.changeable(id, scope);
        ETags.requireMatch(ifMatch, organisation.version());
        describe(organisation, request, scope);
        return answer(id, language);
    }

    @Transactional
    OrganisationDetail patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope, Language language) {
        Organisation organisation = rights.changeable(id, scope);
        ETags.requireMatch(ifMatch, organisation.version());
        describe(organisation, mergePatch.apply(organisation.facts(), patch), scope);
        return answer(id, language);
    }

    private void describe(Organisation organisation, UpdateOrganisationRequest request, AccessScope scope) {
        OrganisationRights.requireProvince(request.provinceCode(), scope);
        facts.check(request);
        requireDissolvedAfterFounding(organisation.dissolvedOn(), request.foundedOn(), "/foundedOn");
        organisation.describe(request, scope.accountId(), clock.instant());
    }

    /** Ends an organisation and writes the event into its history. */
    @Transactional
    OrganisationDetail dissolve(UUID id, DissolutionRequest request, AccessScope scope) {
        Organisation organisation = rights.changeable(id, scope);
        if (organisation.dissolvedOn() != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Tổ chức này đã được giải thể.", "The organisation is dissolved already.");
        }
        requireDissolvedAfterFounding(request.dissolvedOn(), organisation.foundedOn(), "/dissolvedOn");
        organisation.dissolve(request.dissolvedOn(), scope.accountId(), clock.instant());
        String description = request.description() == null ? "Giải thể" : request.description();
        events.persist(OrganisationEvent.record(
                new OrganisationEventRequest(
                        null,
                        OrganisationEventKind.DISSOLVE,
                        request.dissolvedOn(),
                        request.legalBasis(),
                        description,
                        List.of(new OrganisationEventRequest.Party(id, EventRole.SUBJECT))),
                scope.accountId(),
                clock.instant()));
        organisations.flushAndCheckPeriods();
        return queries.detail(id, null).orElseThrow();
    }

    private static void requireDissolvedAfterFounding(LocalDate dissolved, LocalDate founded, String pointer) {
        if (dissolved != null && founded != null && !dissolved.isAfter(founded)) {
            throw Problem.rule(
                    pointer,
                    "NOT_AFTER_START",
                    "Ngày giải thể phải sau ngày thành lập",
                    "It is dissolved after it was founded");
        }
    }

    private OrganisationDetail answer(UUID id, Language language) {
        organisations.flushAndCheckPeriods();
        List<OrganisationWarning> warnings = queries.namesakes(id).stream()
                .map(other -> new OrganisationWarning(
                        "SAME_NAME",
                        language.choose(
                                "Đã có tổ chức cùng loại, cùng tên trong tỉnh",
                                "The province has an organisation of the same kind and name"),
                        other))
                .toList();
        return queries.detail(id, null).orElseThrow().withWarnings(warnings);
    }
}
