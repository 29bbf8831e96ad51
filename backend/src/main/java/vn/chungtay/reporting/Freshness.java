package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps the heavy numbers of overviews until something is written. Every change that this instance carries out makes
 * them stale at once, so that who writes and then looks sees what was written; a change carried out by another instance on
 * the same database shows after {@value #SECONDS} seconds at most. Requests for the same numbers wait for one computation.
 */
@ApplicationScoped
class Freshness {
    static final int SECONDS = 20;
    private static final int MOST = 400;

    private final Map<Cut, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    Freshness(Clock clock) {
        this.clock = clock;
    }

    private record Kept(long change, Instant end, CompletableFuture<HeavyFigures> value) {}

    /** Something was written: what is kept no longer counts. */
    void changed() {
        changes.incrementAndGet();
    }

    /** The numbers of a cut: those kept, or those that {@code compute} answers. Accounts that see the same share them. */
    HeavyFigures of(Cut asked, Supplier<HeavyFigures> compute) {
        Cut cut = asked.ofAnyAccount();
        long change = changes.get();
        Instant now = clock.instant();
        Kept mine = new Kept(change, now.plus(Duration.ofSeconds(SECONDS)), new CompletableFuture<>());
        Kept found = kept.compute(
                cut, (k, old) -> old != null && old.change() == change && now.isBefore(old.end()) ? old : mine);
        if (found != mine) {
            return join(found);
        }
        try {
            mine.value().complete(compute.get());
        } catch (RuntimeException | Error fault) {
            kept.remove(cut, mine);
            mine.value().completeExceptionally(fault);
            throw fault;
        }
        if (kept.size() > MOST) {
            kept.clear();
        }
        return join(mine);
    }

    private static HeavyFigures join(Kept found) {
        try {
            return found.value().join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }
}
