package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;

/** Keeps the contacts of organisations and the members of committees. */
@ApplicationScoped
class OrganisationPartsService {
    private final OrganisationContactRepository contacts;
    private final CommitteeMemberRepository members;
    private final OrganisationRights rights;
    private final OrganisationChanges changes;

    OrganisationPartsService(
            OrganisationContactRepository contacts,
            CommitteeMemberRepository members,
            OrganisationRights rights,
            OrganisationChanges changes) {
        this.contacts = contacts;
        this.members = members;
        this.rights = rights;
        this.changes = changes;
    }

    @Transactional
    OrganisationDetail addContact(UUID id, ContactRequest request, AccessScope scope) {
        Organisation organisation = rights.changeable(id, scope);
        contacts.persist(new OrganisationContact(id, request, contacts.nextPosition(id), ""));
        return changes.finish(organisation, scope);
    }

    @Transactional
    OrganisationDetail replaceContact(
            UUID id, UUID contactId, ContactRequest request, String ifMatch, AccessScope scope) {
        Organisation organisation = changes.begin(id, ifMatch, scope);
        OrganisationContact contact = contacts.findByIdOptional(contactId)
                .filter(found -> found.organisationId().equals(id))
                .orElseThrow(Problem::notFound);
        contact.replace(request, contact.position(), "");
        return changes.finish(organisation, scope);
    }

    @Transactional
    OrganisationDetail addMember(UUID id, CommitteeMemberRequest request, AccessScope scope) {
        Organisation committee = rights.changeable(id, scope);
        if (committee.kind() != OrganisationKind.COMMITTEE) {
            throw Problem.of(ProblemCode.RULE_BROKEN)
                    .detail("Chỉ ban chỉ đạo, hội đồng có thành viên.", "Only a committee has members.")
                    .at("", "NOT_A_COMMITTEE", "Tổ chức này không phải ban chỉ đạo", "This is no committee");
        }
        check(id, request);
        members.persist(new CommitteeMember(id, request));
        return changes.finish(committee, scope);
    }

    @Transactional
    OrganisationDetail replaceMember(
            UUID id, UUID memberId, CommitteeMemberRequest request, String ifMatch, AccessScope scope) {
        Organisation committee = changes.begin(id, ifMatch, scope);
        CommitteeMember member = members.findByIdOptional(memberId)
                .filter(found -> found.committeeId().equals(id))
                .orElseThrow(Problem::notFound);
        check(id, request);
        member.replace(request);
        return changes.finish(committee, scope);
    }

    private void check(UUID committeeId, CommitteeMemberRequest request) {
        Periods.requireOrder(request.validFrom(), request.validTo());
        rights.requireExisting(request.organisationId(), "/organisationId");
        if (request.organisationId().equals(committeeId)) {
            throw Problem.rule(
                    "/organisationId",
                    "OWN_MEMBER",
                    "Ban chỉ đạo không thể là thành viên của chính mình",
                    "A committee is no member of itself");
        }
    }
}
