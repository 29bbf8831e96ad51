package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
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

    private final Sql sql;
    private final Clock clock;

    SignInThrottle(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Problem 429 with Retry-After while the name has to wait */
    void check(String username) {
        Instant now = clock.instant();
        sql.one(
                        Select.of("SELECT blocked_until FROM sign_in_throttle")
                                .where("username_hash = :hash")
                                .bind("hash", hash(username))
                                .where("blocked_until > :now")
                                .bind("now", now),
                        row -> row.instant("blocked_until"))
                .ifPresent(until -> {
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
        sql.execute(Select.of("DELETE FROM sign_in_throttle")
                .where("last_at < :old")
                .bind("old", now.minus(FORGOTTEN_AFTER)));
        int failures = sql.one(
                        Select.of("""
                                        INSERT INTO sign_in_throttle AS t (username_hash, failures, last_at)
                                        VALUES (:hash, 1, :now)
                                        ON CONFLICT (username_hash) DO UPDATE SET failures = t.failures + 1, last_at = :now
                                        RETURNING failures""").bind("hash", hash(username)).bind("now", now), row -> row.integer("failures"))
                .orElseThrow();
        if (failures >= FREE_FAILURES) {
            long seconds = Math.min(LONGEST.toSeconds(), 5L << Math.min(failures - FREE_FAILURES, 10));
            sql.execute(Select.of("UPDATE sign_in_throttle SET blocked_until = :until")
                    .where("username_hash = :hash")
                    .bind("until", now.plusSeconds(seconds))
                    .bind("hash", hash(username)));
        }
    }

    @Transactional
    void succeeded(String username) {
        sql.execute(Select.of("DELETE FROM sign_in_throttle")
                .where("username_hash = :hash")
                .bind("hash", hash(username)));
    }

    private static byte[] hash(String username) {
        return SessionRepository.hash(username.toLowerCase(Locale.ROOT));
    }
}
