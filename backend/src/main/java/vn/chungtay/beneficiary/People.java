package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** What every change to a fact about a person begins and ends with. */
@ApplicationScoped
class People {
    private final BeneficiaryRepository beneficiaries;
    private final PersonFactRepository facts;
    private final Clock clock;

    People(BeneficiaryRepository beneficiaries, PersonFactRepository facts, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.facts = facts;
        this.clock = clock;
    }

    /** The person, when the account may see the record and the record is open. */
    Beneficiary toChange(UUID id, AccessScope scope) {
        Beneficiary person = beneficiaries.findWithin(id, scope).orElseThrow(Problem::notFound);
        person.requireOpen();
        return person;
    }

    void touch(Beneficiary person, AccessScope scope) {
        beneficiaries.touch(person, scope.accountId(), clock.instant());
    }

    /** A fact cannot begin before the person was born; an imprecise birth date proves nothing. */
    void requireNotBeforeBirth(Beneficiary person, LocalDate date, String pointer) {
        if (person.birthDate() != null && date.isBefore(person.birthDate()) && person.isBirthDateExact()) {
            throw Problem.rule(
                    pointer, "BEFORE_BIRTH", "Ngày này trước ngày sinh", "The date lies before the date of birth");
        }
    }

    /** @throws Problem 409 for a resident, whose discharge has to be recorded first */
    void requireNotInFacility(Beneficiary person) {
        if (facts.isInFacility(person)) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Đối tượng còn ở cơ sở; hãy ghi việc rời cơ sở trước.",
                            "The person is still in a facility; record the discharge first.");
        }
    }

    /** What has ended has ended: today was its last day, or an earlier one. */
    void requireNotLaterThanTomorrow(LocalDate validTo) {
        if (validTo.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw Problem.rule(
                    "/validTo",
                    "IN_FUTURE",
                    "Ngày kết thúc không được ở tương lai",
                    "The end must not lie in the future");
        }
    }
}
