package vn.chungtay.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;

/** Writes members, poverty statuses and assessments of households. */
@ApplicationScoped
class HouseholdFactService {
    private final HouseholdRepository households;
    private final HouseholdDetailQueries details;
    private final BeneficiaryDirectory people;
    private final CodeListDirectory lists;
    private final Clock clock;

    HouseholdFactService(
            HouseholdRepository households,
            HouseholdDetailQueries details,
            BeneficiaryDirectory people,
            CodeListDirectory lists,
            Clock clock) {
        this.households = households;
        this.details = details;
        this.people = people;
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional
    MemberDetail addMember(UUID householdId, MemberRequest request, AccessScope scope) {
        Household household = toChange(householdId, scope);
        UUID id = addMember(household, request, scope, "");
        touch(household, scope);
        return details.member(household, id, scope);
    }

    /** Adds to a household that is being registered; faults point below {@code at}. */
    UUID addMember(Household household, MemberRequest request, AccessScope scope, String at) {
        check(household, request, scope, at);
        return households.save(new HouseholdMember(household, request)).id();
    }

    @Transactional
    MemberDetail correctMember(UUID householdId, UUID id, MemberRequest request, String ifMatch, AccessScope scope) {
        Household household = toChange(householdId, scope);
        HouseholdMember member = matching(HouseholdMember.class, household, id, ifMatch);
        check(household, request, scope, "");
        member.correct(request);
        households.flush();
        touch(household, scope);
        return details.member(household, id, scope);
    }

    @Transactional
    MemberDetail leave(UUID householdId, UUID id, LeaveHouseholdRequest request, AccessScope scope) {
        Household household = toChange(householdId, scope);
        HouseholdMember member =
                households.findFact(HouseholdMember.class, household, id).orElseThrow(Problem::notFound);
        require("MEMBER_LEAVING_REASON", request.reason(), "/reason");
        Periods.requireNotFuture(request.validTo(), LocalDate.now(clock).plusDays(1), "/validTo");
        member.leave(request.validTo(), request.reason());
        households.flush();
        touch(household, scope);
        return details.member(household, id, scope);
    }

    @Transactional
    PovertyDetail addPoverty(UUID householdId, PovertyRequest request, AccessScope scope) {
        Household household = toChange(householdId, scope);
        PovertyDetail added = addPoverty(household, request, "");
        touch(household, scope);
        return added;
    }

    /** A new decision ends the open one that began before it; any other overlap is refused by the database. */
    PovertyDetail addPoverty(Household household, PovertyRequest request, String at) {
        check(request, at);
        households
                .openPoverty(household)
                .filter(former -> former.validFrom().isBefore(request.validFrom()))
                .ifPresent(former -> former.end(request.validFrom()));
        households.flush();
        return households.save(new HouseholdPoverty(household, request)).detail();
    }

    @Transactional
    PovertyDetail correctPoverty(UUID householdId, UUID id, PovertyRequest request, String ifMatch, AccessScope scope) {
        Household household = toChange(householdId, scope);
        HouseholdPoverty poverty = matching(HouseholdPoverty.class, household, id, ifMatch);
        check(request, "");
        poverty.correct(request);
        households.flush();
        touch(household, scope);
        return poverty.detail();
    }

    @Transactional
    AssessmentDetail addAssessment(UUID householdId, AssessmentRequest request, AccessScope scope) {
        Household household = toChange(householdId, scope);
        Periods.requireNotFuture(request.assessedOn(), LocalDate.now(clock), "/assessedOn");
        HouseholdAssessment added = households.save(new HouseholdAssessment(household, request));
        touch(household, scope);
        return added.detail();
    }

    @Transactional
    AssessmentDetail correctAssessment(
            UUID householdId, UUID id, AssessmentRequest request, String ifMatch, AccessScope scope) {
        Household household = toChange(householdId, scope);
        HouseholdAssessment assessment = matching(HouseholdAssessment.class, household, id, ifMatch);
        Periods.requireNotFuture(request.assessedOn(), LocalDate.now(clock), "/assessedOn");
        assessment.correct(request);
        households.flush();
        touch(household, scope);
        return assessment.detail();
    }

    private Household toChange(UUID id, AccessScope scope) {
        Household household = households.findWithin(id, scope).orElseThrow(Problem::notFound);
        household.requireOpen();
        return household;
    }

    private <T extends HouseholdFact> T matching(Class<T> type, Household household, UUID id, String ifMatch) {
        T fact = households.findFact(type, household, id).orElseThrow(Problem::notFound);
        ETags.requireMatch(ifMatch, fact.version());
        return fact;
    }

    private void touch(Household household, AccessScope scope) {
        households.touch(household, scope.accountId(), clock.instant());
    }

    private void check(Household household, MemberRequest request, AccessScope scope, String at) {
        if ((request.beneficiaryId() == null) == (request.fullName() == null)) {
            throw Problem.rule(
                    at + "/fullName",
                    "PERSON_OR_NAME",
                    "Thành viên là một người đã có hồ sơ hoặc một họ tên, không phải cả hai",
                    "A member is a registered person or a name, and not both");
        }
        if (request.beneficiaryId() != null) {
            requirePerson(household, request.beneficiaryId(), scope, at + "/beneficiaryId");
        }
        LocalDate today = LocalDate.now(clock);
        Periods.requireNotFuture(request.validFrom(), today, at + "/validFrom");
        Periods.requireOrder(request.validFrom(), request.validTo());
        Periods.requireNotFuture(request.validTo(), today.plusDays(1), at + "/validTo");
        if (request.leavingReason() != null && request.validTo() == null) {
            throw Problem.rule(
                    at + "/leavingReason",
                    "REASON_WITHOUT_END",
                    "Có lý do rời hộ thì phải có ngày rời hộ",
                    "A reason for leaving needs the day of leaving");
        }
        require("RELATION", request.relation(), at + "/relation");
        require("MEMBER_LEAVING_REASON", request.leavingReason(), at + "/leavingReason");
    }

    private void requirePerson(Household household, UUID id, AccessScope scope, String pointer) {
        BeneficiaryDirectory.VisibleBeneficiary person = people.requireVisible(id, scope)
                .orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                        .at(pointer, "UNKNOWN_PERSON", "Không có người này", "There is no such person"));
        if (!person.provinceCode().equals(household.provinceCode())) {
            throw Problem.rule(
                    pointer,
                    "OTHER_PROVINCE",
                    "Người này thuộc tỉnh khác với hộ",
                    "The person belongs to another province than the household");
        }
    }

    private void check(PovertyRequest request, String at) {
        LocalDate today = LocalDate.now(clock);
        Periods.requireNotFuture(request.validFrom(), today, at + "/validFrom");
        Periods.requireNotFuture(request.decidedOn(), today, at + "/decidedOn");
        Periods.requireOrder(request.validFrom(), request.validTo());
    }

    private void require(String list, String code, String pointer) {
        if (code != null && !lists.exists(list, code)) {
            throw Problem.rule(
                    pointer,
                    "UNKNOWN_CODE",
                    "Mã không có trong danh mục " + list,
                    "The code is not in the list " + list);
        }
    }
}
