package vn.chungtay;

import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.chungtay.embedded.StartupFailure;

/** Says on standard error why the product does not start. */
final class StartupProblems {

    private static final String DISK_FULL = "53100";
    private static final PrintStream ERRORS = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private StartupProblems() {}

    static void print(StartupFailure failure) {
        ERRORS.println(failure.vietnamese());
        ERRORS.println(failure.english());
    }

    /** Adds the sentence for what Quarkus met while it started, where there is one. */
    static void explain(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure failure) {
                print(failure);
            } else if (cause instanceof BindException) {
                print(HttpPort.unavailable(
                        ConfigProvider.getConfig().getValue("quarkus.http.port", String.class), cause));
            } else if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                print(new StartupFailure(
                        "Ổ đĩa chứa cơ sở dữ liệu đã đầy; hãy giải phóng dung lượng rồi khởi động lại.",
                        "The disk that holds the database is full; free some space and start again."));
            } else {
                continue;
            }
            return;
        }
    }
}
