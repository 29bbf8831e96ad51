package vn.chungtay.beneficiary;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.chungtay.shared.sealedfield.FieldSealer;

/**
 * Seals identity numbers anew, in the background, when a key was added. Which of them still wait is told by the numbers
 * themselves, so this can be stopped at any moment and goes on where it stopped; several instances share the work.
 */
@ApplicationScoped
class IdentityNumberResealing {
    private static final Logger LOG = Logger.getLogger(IdentityNumberResealing.class);
    private static final long PAUSE_SECONDS = 20;

    private final IdentityNumberRepository numbers;
    private final FieldSealer sealer;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reseal identity numbers");
        thread.setDaemon(true);
        return thread;
    });

    IdentityNumberResealing(IdentityNumberRepository numbers, FieldSealer sealer) {
        this.numbers = numbers;
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
        if (sealer.refresh()) {
            resealAll();
        }
    }

    private void resealAll() {
        try {
            long resealed = 0;
            int batch;
            do {
                batch = numbers.resealSome();
                resealed += batch;
            } while (batch > 0 && !timer.isShutdown());
            if (resealed > 0) {
                LOG.infof("%d identity numbers were sealed with the present key", resealed);
            }
        } catch (RuntimeException interrupted) {
            // The numbers that wait still say so: the next start goes on with them.
            LOG.warnf(
                    "Sealing with the present key stopped: %s",
                    interrupted.getClass().getSimpleName());
        }
    }
}
