package vn.chungtay.shared.ratelimit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.chungtay.shared.http.CallerAddress;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.NetworkRange;

/**
 * How often one address may do a single thing in any minute, beside the limit of all its requests: what costs people's
 * time, such as reports that somebody has to read. Kept in the memory of each process, of the latest addresses only.
 */
@ApplicationScoped
public class AddressQuota {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final CallerAddress addresses;
    private final CurrentVertxRequest current;
    private final Clock clock;
    private final Bounded<String, Deque<Instant>> spent = new Bounded<>(AddressLimits.MOST_ADDRESSES);

    AddressQuota(CallerAddress addresses, CurrentVertxRequest current, Clock clock) {
        this.addresses = addresses;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Counts that the caller's address does something now.
     *
     * @param most times in any minute
     * @throws Problem 429 when it has done so often enough
     */
    public void spend(String what, int most) {
        String address = addresses.of(current.getCurrent().request());
        Instant now = clock.instant();
        Deque<Instant> times = spent.get(what + "|" + NetworkRange.subscriber(address), ArrayDeque::new);
        synchronized (times) {
            while (!times.isEmpty() && !times.peekFirst().plus(WINDOW).isAfter(now)) {
                times.removeFirst();
            }
            if (times.size() >= most) {
                long wait = Math.max(
                        1, Duration.between(now, times.peekFirst().plus(WINDOW)).toSeconds() + 1);
                throw Problem.of(ProblemCode.RATE_LIMITED)
                        .detail("Hãy thử lại sau " + wait + " giây.", "Try again in " + wait + " seconds.")
                        .header("Retry-After", Long.toString(wait));
            }
            times.addLast(now);
        }
    }
}
