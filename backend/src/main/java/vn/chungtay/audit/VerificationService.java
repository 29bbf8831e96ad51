package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;

/** Compares the audit with its seals, for who watches over it. */
@ApplicationScoped
class VerificationService {
    /** Days that one request may ask for; make audit-verify takes all. */
    static final int MOST_DAYS = 31;

    private final Sealer sealer;
    private final VerificationRepository verifications;
    private final Clock clock;

    VerificationService(Sealer sealer, VerificationRepository verifications, Clock clock) {
        this.sealer = sealer;
        this.verifications = verifications;
        this.clock = clock;
    }

    /** Seals what is not sealed, then verifies the days; the last seven when none are named. */
    VerificationResult verify(LocalDate from, LocalDate to, AccessScope scope) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusDays(6) : from;
        if (first.isAfter(last)) {
            throw Problem.parameter(
                    "to", "BEFORE_FROM", "Ngày cuối trước ngày đầu", "The last day lies before the first");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last.plusDays(1))) {
            throw Problem.parameter(
                    "from",
                    "TOO_LONG",
                    "Mỗi lần kiểm chứng nhiều nhất " + MOST_DAYS + " ngày",
                    "At most " + MOST_DAYS + " days at a time");
        }
        try {
            sealer.seal();
            String province = scope.level() == AccessScope.Level.COUNTRY ? null : scope.provinceCode();
            return verifications.verify(first, last, province, clock.instant());
        } catch (SQLException fault) {
            throw new IllegalStateException("The audit cannot be read", fault);
        }
    }
}
