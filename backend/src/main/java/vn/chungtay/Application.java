package vn.chungtay;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chungtay.embedded.StartupFailure;

/**
 * Starts the product: first a database (the embedded one when none is configured), then Quarkus; stops them in the
 * opposite order. What the person who starts it can put right is said in one sentence, never as a stack trace.
 */
@QuarkusMain
public final class Application {

    private static final String ZONE = "Asia/Ho_Chi_Minh";

    Application() {}

    /** Runs the product until it is told to stop. */
    public static void main(String[] args) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        int exitCode = run(args.length == 1 ? args[0] : "", args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int run(String command, String... args) {
        return switch (command) {
            case KeyRotation.COMMAND -> KeyRotation.run();
            case AuditVerification.COMMAND -> AuditVerification.run(System.getenv(), Clock.system(ZoneId.of(ZONE)));
            default -> serve(args);
        };
    }

    private static int serve(String... args) {
        try {
            HttpPort.demandFree();
            AtomicInteger exitCode = new AtomicInteger();
            try (Database database = Database.fromEnvironment(System.getenv())) {
                Quarkus.run(
                        Running.class,
                        (code, problem) -> {
                            exitCode.set(code);
                            if (problem != null) {
                                StartupProblems.explain(problem);
                            }
                        },
                        args);
            }
            return exitCode.get();
        } catch (StartupFailure failure) {
            StartupProblems.print(failure);
            return 1;
        }
    }

    /** What runs once everything has started: says where, then waits for the end; or rehearses for the build. */
    static final class Running implements QuarkusApplication {

        private final Announcement announcement;
        private final Rehearsal rehearsal;

        Running(Announcement announcement, Rehearsal rehearsal) {
            this.announcement = announcement;
            this.rehearsal = rehearsal;
        }

        @Override
        public int run(String... args) {
            if (Boolean.getBoolean(Rehearsal.PROPERTY)) {
                rehearsal.run();
                return 0;
            }
            announcement.print(System.out);
            Quarkus.waitForExit();
            return 0;
        }
    }
}
