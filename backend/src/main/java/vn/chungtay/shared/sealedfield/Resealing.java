package vn.chungtay.shared.sealedfield;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Seals anew, in the background, whatever is sealed when a key was added. What still waits is told by the values
 * themselves, so this can be stopped at any moment and goes on where it stopped; several instances share the work.
 */
@ApplicationScoped
class Resealing {
    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final long PAUSE_SECONDS = 20;

    private final SealedValueRepository values;
    private final FieldSealer sealer;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reseal values");
        thread.setDaemon(true);
        return thread;
    });

    Resealing(SealedValueRepository values, FieldSealer sealer) {
        this.values = values;
        this.sealer = sealer;
    }

    void start(@Observes StartupEvent event) {
        timer.execute(this::resealAll);
        timer.scheduleWithFixedDelay(this::lookForNewKey, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdown();
    }

    private void lookForNewKey() {
        try {
            if (sealer.refresh()) {
                resealAll();
            }
        } catch (RuntimeException unreadable) {
            // The keys that are known go on; the next look may find the file whole.
            LOG.warnf(
                    "The keys could not be read again: %s",
                    unreadable.getClass().getSimpleName());
        }
    }

    private void resealAll() {
        try {
            long resealed = 0;
            int batch;
            do {
                batch = values.resealSome();
                resealed += batch;
            } while (batch > 0 && !timer.isShutdown());
            if (resealed > 0) {
                LOG.infof("%d values were sealed with the present key", resealed);
            }
        } catch (RuntimeException interrupted) {
            // The values that wait still say so: the next start goes on with them.
            LOG.warnf(
                    "Sealing with the present key stopped: %s",
                    interrupted.getClass().getSimpleName());
        }
    }
}
