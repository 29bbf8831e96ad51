package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Lets few passwords be computed at once, since each costs a tenth of a second on purpose: a flood of sign-ins must
 * leave the processor to those who work. Devices that are known have a lane of their own.
 */
@ApplicationScoped
class PasswordGate {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 10;
    private static final int SECONDS = 3;

    private final Lane strangers = new Lane();
    private final Lane known = new Lane();

    private static final class Lane {
        final Semaphore room = new Semaphore(AT_ONCE + WAITING);
        final Semaphore computing = new Semaphore(AT_ONCE, true);
    }

    /**
     * Whether the password is that of the hash.
     *
     * @param ofKnownDevice whether the request comes from a browser that its person has used before
     * @throws Problem 503 with Retry-After when too many wait already
     */
    boolean matches(String password, String hash, boolean ofKnownDevice) {
        Lane lane = ofKnownDevice ? known : strangers;
        if (!lane.room.tryAcquire()) {
            throw busy();
        }
        try {
            if (!lane.computing.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
            try {
                return PasswordHash.matches(password, hash);
            } finally {
                lane.computing.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            lane.room.release();
        }
    }

    private static Problem busy() {
        return Problem.of(ProblemCode.UNAVAILABLE).header("Retry-After", Integer.toString(SECONDS));
    }
}
