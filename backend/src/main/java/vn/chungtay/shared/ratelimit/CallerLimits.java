package vn.chungtay.shared.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The limits of accounts and systems in this process. A block of requests is taken from the shared bucket at a time, at
 * most a fiftieth of the limit, and spent here; what is not spent stays for the caller's next request, so nobody below
 * his limit is cut off because several processes serve him.
 */
@ApplicationScoped
class CallerLimits {
    /** More callers than one process serves in the time a lease lasts. */
    private static final int MOST_CALLERS = 20_000;

    private static final int BLOCKS = 50;
    private static final int LARGEST_BLOCK = 100;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(1);

    private final RateBucketRepository shared;
    private final Clock clock;
    private final Bounded<UUID, Lease> leases = new Bounded<>(MOST_CALLERS);
    private volatile Instant swept = Instant.EPOCH;

    CallerLimits(RateBucketRepository shared, Clock clock) {
        this.shared = shared;
        this.clock = clock;
    }

    /** What this process may still spend for a caller, and until when there is nothing to ask for. */
    private static final class Lease {
        private final ReentrantLock lock = new ReentrantLock();
        private int left;
        private double others;
        private Instant emptyUntil = Instant.EPOCH;

        boolean needsMore(Instant now) {
            return left == 0 && !now.isBefore(emptyUntil);
        }

        Verdict spend(int limit) {
            if (left == 0) {
                return Verdict.of(false, limit, others);
            }
            left--;
            return Verdict.of(true, limit, left + Math.max(0, others));
        }
    }

    /**
     * Answers at once where nobody has to be waited for, empty where the shared bucket has to be asked.
     *
     * @param limit requests in a minute
     */
    Optional<Verdict> askHere(UUID caller, int limit) {
        Lease lease = leases.get(caller, Lease::new);
        if (!lease.lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return lease.needsMore(clock.instant()) ? Optional.empty() : Optional.of(lease.spend(limit));
        } finally {
            lease.lock.unlock();
        }
    }

    /**
     * Asks the shared bucket where this process has nothing left.
     *
     * @param limit requests in a minute
     */
    Verdict ask(UUID caller, int limit) {
        Lease lease = leases.get(caller, Lease::new);
        Instant now = clock.instant();
        lease.lock.lock();
        try {
            if (lease.needsMore(now)) {
                take(caller, limit, lease, now);
            }
            return lease.spend(limit);
        } finally {
            lease.lock.unlock();
        }
    }

    private void take(UUID caller, int limit, Lease lease, Instant now) {
        int block = Math.max(1, Math.min(LARGEST_BLOCK, limit / BLOCKS));
        RateBucketRepository.Taken taken = shared.take(caller, limit, block, now);
        lease.left = taken.granted();
        lease.others = taken.left();
        if (taken.granted() == 0) {
            long wait = (long) Math.ceil((1 - taken.left()) * FULL_AGAIN.toMillis() / limit);
            lease.emptyUntil = now.plusMillis(wait);
        }
        sweep(now);
    }

    /** Once in a minute, by whoever comes along. */
    private void sweep(Instant now) {
        if (now.isAfter(swept.plus(FULL_AGAIN))) {
            swept = now;
            shared.forgetBefore(now.minus(FULL_AGAIN));
        }
    }
}
