package vn.chungtay.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Chains events every minute (or as often as the installation says), and when somebody wants to verify them. Nobody who writes waits for it. Several processes
 * may do it at once: the database gives each province and day to one of them.
 */
@ApplicationScoped
class Sealer {
    private final SealRepository seals;
    private final AuditEventRepository events;
    private final Clock clock;
    private final long everySeconds;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "audit seals");
        thread.setDaemon(true);
        return thread;
    });

    Sealer(
            SealRepository seals,
            AuditEventRepository events,
            Clock clock,
            @ConfigProperty(name = "chungtay.audit.seal-seconds", defaultValue = "60") long everySeconds) {
        this.everySeconds = everySeconds;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        // Tests seal when they want to.
        if (LaunchMode.current() != LaunchMode.TEST) {
            timer.scheduleWithFixedDelay(this::sealQuietly, everySeconds, everySeconds, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Seals all that has no seal, and makes room for the months to come. Answers how many events were sealed. */
    int seal() throws SQLException {
        events.makeRoom(LocalDate.now(clock));
        int sealed = 0;
        for (SealRepository.OpenDay day : seals.openDays(LocalDate.now(clock))) {
            sealed += seals.seal(day, clock.instant());
        }
        return sealed;
    }

    private void sealQuietly() {
        try {
            seal();
        } catch (SQLException | RuntimeException fault) {
            Log.errorf("The audit could not be sealed: %s", fault.getClass().getName());
        }
    }
}
