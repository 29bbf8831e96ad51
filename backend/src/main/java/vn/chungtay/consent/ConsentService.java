package vn.chungtay.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryDirectory;
import vn.chungtay.beneficiary.BeneficiaryDirectory.VisibleBeneficiary;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Writes down what people agree to, and that they no longer do. */
@ApplicationScoped
class ConsentService {
    private final ConsentRepository consents;
    private final ConsentQueries queries;
    private final ConsentRules rules;
    private final BeneficiaryDirectory people;
    private final Event<ConsentWithdrawn> withdrawals;
    private final AuditTrail trail;
    private final Clock clock;

    ConsentService(
            ConsentRepository consents,
            ConsentQueries queries,
            ConsentRules rules,
            BeneficiaryDirectory people,
            Event<ConsentWithdrawn> withdrawals,
            AuditTrail trail,
            Clock clock) {
        this.consents = consents;
        this.queries = queries;
        this.rules = rules;
        this.people = people;
        this.withdrawals = withdrawals;
        this.trail = trail;
        this.clock = clock;
    }

    List<ConsentDetail> list(UUID personId, AccessScope scope) {
        VisibleBeneficiary person = person(personId, scope);
        trail.in(person.provinceCode());
        return queries.list(personId, scope);
    }

    @Transactional
    ConsentDetail give(UUID personId, ConsentRequest request, AccessScope scope) {
        VisibleBeneficiary person = person(personId, scope);
        if (person.closed()) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hồ sơ đã đóng.", "The record of the person is closed.");
        }
        Consent consent = Consent.give(
                person.provinceCode(),
                personId,
                request,
                rules.check(request, person.birthDate()),
                clock.instant(),
                scope.accountId());
        consents.persistAndFlush(consent);
        return queries.detail(personId, consent.id(), scope).orElseThrow(Problem::notFound);
    }

    /** Ends a consent now; what was shown because of it is shown no longer when this returns. Closed records too. */
    @Transactional
    ConsentDetail withdraw(UUID personId, UUID id, WithdrawalRequest request, AccessScope scope) {
        VisibleBeneficiary person = person(personId, scope);
        Consent consent = consents.hold(person.provinceCode(), personId, id).orElseThrow(Problem::notFound);
        consent.requireStanding();
        withdrawals.fire(consent.withdrawal());
        consent.withdraw(request.reason(), clock.instant(), scope.accountId());
        consents.flush();
        return queries.detail(personId, id, scope).orElseThrow(Problem::notFound);
    }

    private VisibleBeneficiary person(UUID id, AccessScope scope) {
        return people.requireVisible(id, scope).orElseThrow(Problem::notFound);
    }
}
