package vn.chungtay.shared.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.chungtay.shared.type.NetworkRange;

/**
 * The limits of requests that nobody signs in for, by the address they come from. Kept in the memory of each process, of
 * the addresses that called last only: whoever changes addresses gains a full bucket, but no memory. An IPv6 caller owns
 * a whole /64, so this is what counts.
 */
@ApplicationScoped
class AddressLimits {
    static final int MOST_ADDRESSES = 20_000;

    private final Clock clock;
    private final Bounded<String, Bucket> buckets = new Bounded<>(MOST_ADDRESSES);

    AddressLimits(Clock clock) {
        this.clock = clock;
    }

    private static final class Bucket {
        private double tokens;
        private Instant filledAt;

        Bucket(double tokens, Instant filledAt) {
            this.tokens = tokens;
            this.filledAt = filledAt;
        }
    }

    /** @param limit requests in a minute */
    Verdict ask(String address, int limit) {
        Instant now = clock.instant();
        Bucket bucket = buckets.get(NetworkRange.subscriber(address), () -> new Bucket(limit, now));
        synchronized (bucket) {
            double came = Math.max(0, Duration.between(bucket.filledAt, now).toMillis()) / 60_000.0 * limit;
            bucket.tokens = Math.min(limit, bucket.tokens + came);
            bucket.filledAt = now.isAfter(bucket.filledAt) ? now : bucket.filledAt;
            boolean passes = bucket.tokens >= 1;
            if (passes) {
                bucket.tokens--;
            }
            return Verdict.of(passes, limit, bucket.tokens);
        }
    }

    int remembered() {
        return buckets.size();
    }
}
