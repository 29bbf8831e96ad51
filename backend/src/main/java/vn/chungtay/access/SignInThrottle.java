package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Slows down guessing: after five wrong passwords in a row a name waits, longer with each further one, at most
 * fifteen minutes. Names that do not exist wait in the same way, so that waiting tells nothing.
 */
@ApplicationScoped
class SignInThrottle {
    static final int FREE_FAILURES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final SignInFailureRepository failures;
    private final Clock clock;

    SignInThrottle(SignInFailureRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** @throws Problem 429 with Retry-After while the name has to wait */
    void check(String username) {
        Instant now = clock.instant();
        failures.blockedUntil(username, now).ifPresent(until -> {
            long seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
            throw Problem.of(ProblemCode.TOO_MANY_ATTEMPTS)
                    .detail(
                            "Sai mật khẩu nhiều lần. Hãy thử lại sau " + seconds + " giây.",
                            "Too many wrong passwords. Try again in " + seconds + " seconds.")
                    .header("Retry-After", Long.toString(seconds));
        });
    }

    /** Counts a failure in its own transaction: it holds although the request fails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(String username) {
        Instant now = clock.instant();
        failures.forgetBefore(now.minus(FORGOTTEN_AFTER));
        int count = failures.add(username, now);
        if (count >= FREE_FAILURES) {
            long seconds = Math.min(LONGEST.toSeconds(), 5L << Math.min(count - FREE_FAILURES, 10));
            failures.block(username, now.plusSeconds(seconds));
        }
    }

    @Transactional
    void succeeded(String username) {
        failures.forget(username);
    }
}
