package vn.chungtay.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Something of the provider's that is fetched when it is needed and kept while the provider does not answer. Between two
 * attempts lies a pause, whoever asks and however often.
 */
final class Kept<T> {
    private final Supplier<T> source;
    private final Duration life;
    private final Duration pause;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();

    private volatile T value;
    private volatile Instant fetchedAt = Instant.EPOCH;
    private volatile Instant attemptedAt = Instant.EPOCH;

    /** @param life after which it is fetched anew when asked for */
    Kept(Supplier<T> source, Duration life, Duration pause, Clock clock) {
        this.source = source;
        this.life = life;
        this.pause = pause;
        this.clock = clock;
    }

    /** As it is known; nobody waits for another's fetching while there is an older one. */
    T get() {
        if (value != null && fetchedAt.plus(life).isAfter(clock.instant())) {
            return value;
        }
        if (value == null) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            return value;
        }
        return fetch();
    }

    /** As it is now, for somebody who misses something in it; within the pause, as it was. */
    T renewed() {
        fetching.lock();
        return fetch();
    }

    /**
     * As it is now, or was at most a pause ago.
     *
     * @throws ProviderSilent when the provider does not answer now, whatever is known of it
     */
    T live() {
        if (fetchedAt.plus(pause).isAfter(clock.instant())) {
            return value;
        }
        Instant before = fetchedAt;
        T known = renewed();
        if (fetchedAt.equals(before)) {
            throw new ProviderSilent("It does not answer now");
        }
        return known;
    }

    private T fetch() {
        try {
            Instant now = clock.instant();
            if (!attemptedAt.plus(pause).isAfter(now)) {
                attemptedAt = now;
                value = source.get();
                fetchedAt = now;
            }
        } catch (ProviderSilent silent) {
            if (value == null) {
                throw silent;
            }
        } finally {
            fetching.unlock();
        }
        if (value == null) {
            throw new ProviderSilent("It did not answer a moment ago");
        }
        return value;
    }
}
