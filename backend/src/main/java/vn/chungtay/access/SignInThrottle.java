package vn.chungtay.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Slows down guessing. Names that do not exist wait in the same way as others, so that waiting tells nothing. What is
 * kept has a bound, in the database and in memory, however many names are tried.
 */
@ApplicationScoped
class SignInThrottle {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
    static final int MOST_KEPT = 100_000;
    private static final int MOST_REMEMBERED = 10_000;

    private final SignInFailureRepository failures;
    private final Clock clock;
    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

    /** Places that wait, so that a flood from one of them costs no statement; each waits a minute at most. */
    private final Map<String, Instant> waiting = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    SignInThrottle(SignInFailureRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** @throws Problem 429 with Retry-After while the place has to wait, as far as this process remembers */
    void checkPlace(String network) {
        Instant until = waiting.get(network);
        if (until != null) {
            Instant now = clock.instant();
            if (until.isAfter(now)) {
                throw wait(now, until);
            }
            waiting.remove(network);
        }
    }

    /** @throws Problem 429 with Retry-After while one of the keys has to wait */
    void check(List<SignInKey> keys) {
        Instant now = clock.instant();
        failures.blockedUntil(keys, now).ifPresent(until -> {
            throw wait(now, until);
        });
    }

    /** Counts a failure in its own transaction: it holds although the request fails. */
    void failed(List<SignInKey> keys) {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            sweepNowAndThen(now);
            // always in one order, so that two failures never wait for each other
            keys.stream()
                    .sorted(Comparator.comparing(SignInKey::hash, Arrays::compareUnsigned))
                    .forEach(key -> {
                        Duration wait = key.waitAt(failures.add(key, now));
                        if (!wait.isZero()) {
                            failures.block(key, now.plus(wait));
                            remember(key, now.plus(wait));
                        }
                    });
        });
    }

    /** A success wipes out the failures of the name and the device, not those of the place. */
    void succeeded(List<SignInKey> keys) {
        QuarkusTransaction.joiningExisting()
                .run(() -> failures.forget(
                        keys.stream().filter(key -> !isPlace(key)).toList()));
    }

    private void remember(SignInKey key, Instant until) {
        if (isPlace(key)) {
            waiting.put(key.text().substring(SignInKey.ofPlace("").text().length()), until);
        }
    }

    private static boolean isPlace(SignInKey key) {
        return key.text().startsWith(SignInKey.ofPlace("").text());
    }

    private void sweepNowAndThen(Instant now) {
        Instant last = swept.get();
        if (last.plus(BETWEEN_SWEEPS).isBefore(now) && swept.compareAndSet(last, now)) {
            failures.sweep(now.minus(KEPT), MOST_KEPT);
        }
    }

    private static Problem wait(Instant now, Instant until) {
        long seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
        return Problem.of(ProblemCode.TOO_MANY_ATTEMPTS)
                .detail(
                        "Sai nhiều lần. Hãy thử lại sau " + seconds + " giây.",
                        "Too many wrong attempts. Try again in " + seconds + " seconds.")
                .header("Retry-After", Long.toString(seconds));
    }
}
