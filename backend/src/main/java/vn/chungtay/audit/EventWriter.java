package vn.chungtay.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Writes the events of requests that change nothing, before their answers leave. Requests that end at the same time
 * share one commit: each waits for it, so that a process that is killed has answered nobody whose event is lost.
 */
@ApplicationScoped
class EventWriter {
    private static final int BATCH = 200;
    /** How long the first event of a commit waits for others: less than a person notices, and the commits halve. */
    private static final int GATHERING_MILLIS = 2;

    private static final int WAITING_AT_MOST = 10_000;
    /** Before whatever else starts with the product writes something. */
    private static final int FIRST = 1;

    /** Leaves events of reads out, to measure what they cost; counts only on a database that is marked for it. */
    private static final String MEASURING = "chungtay.bench.unaudited";

    private record Pending(AuditEvent event, CompletableFuture<Void> written) {}

    private final AuditEventRepository events;
    private final Clock clock;
    private final BlockingQueue<Pending> waiting = new LinkedBlockingQueue<>(WAITING_AT_MOST);
    private Thread thread;
    private boolean unaudited;

    EventWriter(AuditEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) throws SQLException {
        events.makeRoom(LocalDate.now(clock));
        unaudited = Boolean.getBoolean(MEASURING) && events.isForMeasuring();
        thread = new Thread(this::write, "audit");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Completes when the event is on disk, or fails when it cannot be written. */
    CompletableFuture<Void> write(AuditEvent event) {
        if (unaudited) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> written = new CompletableFuture<>();
        if (!waiting.offer(new Pending(event, written))) {
            written.completeExceptionally(new IllegalStateException("The audit cannot keep up"));
        }
        return written;
    }

    private void write() {
        List<Pending> batch = new ArrayList<>(BATCH);
        while (!Thread.currentThread().isInterrupted() || !waiting.isEmpty()) {
            try {
                batch.add(waiting.take());
                TimeUnit.MILLISECONDS.sleep(GATHERING_MILLIS);
                waiting.drainTo(batch, BATCH - 1);
                commit(batch);
            } catch (InterruptedException stopped) {
                waiting.drainTo(batch);
                if (!batch.isEmpty()) {
                    commit(batch);
                }
                return;
            }
            batch.clear();
        }
    }

    private void commit(List<Pending> batch) {
        try {
            events.add(batch.stream().map(Pending::event).toList());
            batch.forEach(pending -> pending.written().complete(null));
        } catch (SQLException | RuntimeException fault) {
            // Messages of the database may repeat rows: only the kind goes to the log.
            Log.errorf(
                    "%d events of the audit could not be written: %s",
                    batch.size(), fault.getClass().getName());
            batch.forEach(pending -> pending.written().completeExceptionally(fault));
        }
    }
}
