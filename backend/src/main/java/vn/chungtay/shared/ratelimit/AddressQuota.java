package vn.chungtay.shared.ratelimit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.chungtay.shared.http.CallerAddress;
import vn.chungtay.shared.persistence.InstallationSecrets;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.NetworkRange;

/**
 * How often one address may do a single thing in any minute, beside the limit of all its requests: what costs people's
 * time, such as reports that somebody has to read. Counted for all processes together, as so many shared buckets that
 * hold one each and take a minute to fill; they lie under a keyed digest, so that nobody reads there who did what. A
 * process remembers whom it need not ask about for a while, of the latest addresses only.
 */
@ApplicationScoped
public class AddressQuota {
    private static final String SECRET = "address-quota";
    private static final int SECONDS = 60;

    private final RateBucketRepository shared;
    private final InstallationSecrets secrets;
    private final CallerAddress addresses;
    private final CurrentVertxRequest current;
    private final Clock clock;
    private final Bounded<String, AtomicReference<Instant>> spentUntil = new Bounded<>(AddressLimits.MOST_ADDRESSES);

    AddressQuota(
            RateBucketRepository shared,
            InstallationSecrets secrets,
            CallerAddress addresses,
            CurrentVertxRequest current,
            Clock clock) {
        this.shared = shared;
        this.secrets = secrets;
        this.addresses = addresses;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Counts that the caller's address does something now. Not inside a transaction, which would hold the count back and
     * could take it back.
     *
     * @param most times in any minute
     * @throws Problem 429 when it has done so often enough
     */
    public void spend(String what, int most) {
        long wait = ask(what, addresses.of(current.getCurrent().request()), most);
        if (wait > 0) {
            throw RateLimits.refused(wait);
        }
    }

    /** Seconds to wait; 0 when it was counted and may be done. */
    long ask(String what, String address, int most) {
        String caller = what + "|" + NetworkRange.subscriber(address);
        AtomicReference<Instant> until = spentUntil.get(caller, () -> new AtomicReference<>(Instant.EPOCH));
        Instant now = clock.instant();
        if (now.isBefore(until.get())) {
            return seconds(now, until.get());
        }
        double fullest = 0;
        for (int bucket = 0; bucket < most; bucket++) {
            RateBucketRepository.Taken taken = shared.take(key(caller, bucket), 1, 1, now);
            if (taken.granted() > 0) {
                return 0;
            }
            fullest = Math.max(fullest, taken.left());
        }
        until.set(now.plusMillis((long) Math.ceil((1 - fullest) * SECONDS * 1000) + 1));
        return seconds(now, until.get());
    }

    private static long seconds(Instant now, Instant until) {
        return Math.max(1, (long) Math.ceil((until.toEpochMilli() - now.toEpochMilli()) / 1000.0));
    }

    private UUID key(String caller, int bucket) {
        ByteBuffer digest = ByteBuffer.wrap(secrets.digest(SECRET, caller + "|" + bucket));
        return new UUID(digest.getLong(), digest.getLong());
    }
}
