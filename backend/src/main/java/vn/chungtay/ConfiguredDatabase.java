package vn.chungtay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.chungtay.embedded.StartupFailure;

/**
 * An own PostgreSQL, as {@code CHUNGTAY_DATABASE_URL}, {@code …_USERNAME} and {@code …_PASSWORD} name it.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, with or without {@code jdbc:}
 */
record ConfiguredDatabase(String url, String username, String password) {

    /** The oldest PostgreSQL that the product runs on, as the server counts versions. */
    private static final int OLDEST_VERSION = 150000;

    /**
     * The one that the environment names, after it has answered; empty when it names none.
     *
     * @throws StartupFailure when it cannot be used
     */
    static Optional<ConfiguredDatabase> fromEnvironment(Map<String, String> environment) {
        String url = environment.getOrDefault("CHUNGTAY_DATABASE_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        ConfiguredDatabase configured = new ConfiguredDatabase(
                url,
                environment.getOrDefault("CHUNGTAY_DATABASE_USERNAME", "chungtay"),
                environment.getOrDefault("CHUNGTAY_DATABASE_PASSWORD", ""));
        configured.demandUsable();
        return Optional.of(configured);
    }

    String jdbcUrl() {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
    }

    /** Connects once, and fails with one sentence when that does not work or the server is too old. */
    private void demandUsable() {
        if (!jdbcUrl().startsWith("jdbc:postgresql:") || jdbcUrl().contains("@")) {
            throw new StartupFailure(
                    "CHUNGTAY_DATABASE_URL phải có dạng postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu, không kèm tên"
                            + " đăng nhập và mật khẩu.",
                    "CHUNGTAY_DATABASE_URL must look like postgresql://host:5432/database, without user name and"
                            + " password.");
        }
        Properties properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), properties);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select current_setting('server_version_num')::int, current_setting('server_version')")) {
            rows.next();
            if (rows.getInt(1) < OLDEST_VERSION) {
                throw tooOld(rows.getString(2));
            }
        } catch (SQLException problem) {
            throw explain(problem);
        }
    }

    private static StartupFailure tooOld(String version) {
        return new StartupFailure(
                "Máy chủ cơ sở dữ liệu là PostgreSQL " + version + "; Chung Tay cần PostgreSQL 15 trở lên.",
                "The database server is PostgreSQL " + version + "; Chung Tay needs PostgreSQL 15 or newer.");
    }

    private StartupFailure explain(SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        if (state.startsWith("28") || (state.equals("08004") && password.isEmpty())) {
            return new StartupFailure(
                    "Máy chủ cơ sở dữ liệu không chấp nhận tên đăng nhập hoặc mật khẩu; hãy kiểm tra"
                            + " CHUNGTAY_DATABASE_USERNAME và CHUNGTAY_DATABASE_PASSWORD.",
                    "The database server refuses the user name or the password; check CHUNGTAY_DATABASE_USERNAME"
                            + " and CHUNGTAY_DATABASE_PASSWORD.",
                    problem);
        }
        if (state.equals("3D000")) {
            return new StartupFailure(
                    "Không có cơ sở dữ liệu mà CHUNGTAY_DATABASE_URL chỉ tới; hãy tạo cơ sở dữ liệu đó trước.",
                    "The database that CHUNGTAY_DATABASE_URL names does not exist; create it first.",
                    problem);
        }
        return new StartupFailure(
                "Không kết nối được cơ sở dữ liệu " + jdbcUrl().replaceFirst("\\?.*", "")
                        + "; hãy kiểm tra CHUNGTAY_DATABASE_URL và máy chủ.",
                "The database " + jdbcUrl().replaceFirst("\\?.*", "")
                        + " cannot be reached; check CHUNGTAY_DATABASE_URL and the server.",
                problem);
    }
}
