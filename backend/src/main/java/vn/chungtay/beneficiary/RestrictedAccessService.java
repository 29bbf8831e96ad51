package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Breaks the glass: opens what is restricted about one person, for a reason that the officer reads. */
@ApplicationScoped
class RestrictedAccessService {
    private static final Duration OPEN = Duration.ofMinutes(30);

    private final BeneficiaryDirectory people;
    private final RestrictedAccessRepository accesses;
    private final AuditTrail trail;
    private final Clock clock;

    RestrictedAccessService(
            BeneficiaryDirectory people, RestrictedAccessRepository accesses, AuditTrail trail, Clock clock) {
        this.people = people;
        this.accesses = accesses;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Problem 403 for an account without the right to restricted circumstances */
    @Transactional
    RestrictedAccess open(UUID id, RestrictedAccessRequest request, UUID session, AccessScope scope) {
        BeneficiaryDirectory.VisibleBeneficiary person =
                people.requireVisible(id, scope).orElseThrow(Problem::notFound);
        trail.because(request.reason().strip());
        if (!scope.restrictedAllowed()) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Tài khoản không được giao quyền xem hoàn cảnh nhạy cảm.",
                            "The account has no right to restricted circumstances.");
        }
        Instant now = clock.instant();
        accesses.add(person.provinceCode(), id, scope.accountId(), session, now, now.plus(OPEN));
        return new RestrictedAccess(now.plus(OPEN));
    }
}
