package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;

/** Admits people to facilities and discharges them. */
@ApplicationScoped
class StayService {
    private final People people;
    private final PersonFactRepository facts;
    private final Clock clock;

    StayService(People people, PersonFactRepository facts, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    StayDetail admit(UUID personId, StayRequest request, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        StayDetail admitted = admit(person, request, scope, "");
        people.touch(person, scope);
        return admitted;
    }

    /** Admits a person that is being registered; faults point below {@code at}. */
    StayDetail admit(Beneficiary person, StayRequest request, AccessScope scope, String at) {
        check(person, request, scope, at);
        return facts.save(new Stay(person, request)).detail();
    }

    @Transactional
    StayDetail correct(UUID personId, UUID id, StayRequest request, String ifMatch, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        Stay stay = own(person, id, scope);
        ETags.requireMatch(ifMatch, stay.version());
        check(person, request, scope, "");
        stay.correct(request);
        facts.flush();
        people.touch(person, scope);
        return stay.detail();
    }

    @Transactional
    StayDetail discharge(UUID personId, UUID id, DischargeRequest request, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        Stay stay = own(person, id, scope);
        people.requireNotLaterThanTomorrow(request.validTo());
        stay.discharge(request.validTo(), request.dischargeKind());
        facts.flush();
        people.touch(person, scope);
        return stay.detail();
    }

    private Stay own(Beneficiary person, UUID id, AccessScope scope) {
        Stay stay = facts.find(Stay.class, person, id).orElseThrow(Problem::notFound);
        requireOwnFacility(stay.organisationId(), scope);
        return stay;
    }

    /** Staff of a facility write the register of their own house only. */
    private static void requireOwnFacility(UUID organisation, AccessScope scope) {
        if (scope.level() == AccessScope.Level.FACILITY && !organisation.equals(scope.organisationId())) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Chỉ ghi được đối tượng của cơ sở mình.",
                            "Only the own facility's register may be written.");
        }
    }

    private void check(Beneficiary person, StayRequest request, AccessScope scope, String at) {
        requireOwnFacility(request.organisationId(), scope);
        Periods.requireNotFuture(request.validFrom(), LocalDate.now(clock), at + "/validFrom");
        people.requireNotBeforeBirth(person, request.validFrom(), at + "/validFrom");
        Periods.requireOrder(request.validFrom(), request.validTo());
        if (request.validTo() != null) {
            people.requireNotLaterThanTomorrow(request.validTo());
        }
        if ((request.validTo() == null) != (request.dischargeKind() == null)) {
            throw Problem.rule(
                    at + "/dischargeKind",
                    "DISCHARGE_KIND",
                    "Ngày rời cơ sở và hình thức rời cơ sở phải đi cùng nhau",
                    "The day of leaving and the kind of discharge belong together");
        }
        if (!facts.organisationOf(request.organisationId(), person.provinceCode())) {
            throw Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                    .at(
                            at + "/organisationId",
                            "UNKNOWN_ORGANISATION",
                            "Không có cơ sở này trong tỉnh",
                            "There is no such facility in the province");
        }
    }
}
