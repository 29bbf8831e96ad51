package vn.chungtay;

import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import vn.chungtay.embedded.StartupFailure;
import vn.chungtay.oidc.UnusableProvider;
import vn.chungtay.shared.sealedfield.UnusableKeys;

/** Says on standard error why the product does not start. */
final class StartupProblems {

    private static final String DISK_FULL = "53100";
    private static final PrintStream ERRORS = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private StartupProblems() {}

    static void print(StartupFailure failure) {
        ERRORS.println(failure.vietnamese());
        ERRORS.println(failure.english());
    }

    /** Says what Quarkus met while it started: in one sentence where it is known, else with all its details. */
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
            } else if (cause instanceof FlywayValidateException) {
                print(new StartupFailure(
                        "Cơ sở dữ liệu do một bản Chung Tay khác tạo nên bản này không dùng được; xem mục nâng cấp trong"
                                + " docs/operations.md.",
                        "The database was made by another release of Chung Tay, which this one cannot continue; see"
                                + " the upgrade section of docs/operations.md."));
            } else if (cause instanceof UnusableKeys) {
                print(new StartupFailure(
                        "Tệp khoá niêm phong (CHUNGTAY_KEY_FILE) bị thiếu, hỏng hoặc không phải của cơ sở dữ liệu này;"
                                + " hãy đặt lại tệp khoá từ bản sao lưu.",
                        "The file of sealing keys (CHUNGTAY_KEY_FILE) is missing, broken or not that of this database;"
                                + " put the file back from your backup."));
            } else if (cause instanceof UnusableProvider provider) {
                print(new StartupFailure(provider.vietnamese(), provider.getMessage()));
            } else {
                continue;
            }
            return;
        }
        problem.printStackTrace(ERRORS);
        print(new StartupFailure(
                "Chung Tay không khởi động được vì lỗi trên.", "Chung Tay does not start, for the reason above."));
    }
}
