package vn.chungtay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.chungtay.embedded.StartupFailure;

/**
 * An own PostgreSQL, as {@code CHUNGTAY_DATABASE_URL}, {@code …_USERNAME} and {@code …_PASSWORD} name it. The role that
 * owns the tables is named by {@code CHUNGTAY_DATABASE_OWNER_USERNAME} and {@code …_OWNER_PASSWORD}; without them the
 * product works as the owner, whom row security is then forced upon.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, with or without {@code jdbc:}
 * @param owner who makes the tables
 * @param application who the product works as
 */
record ConfiguredDatabase(String url, DatabaseLogin owner, DatabaseLogin application) {

    /** The oldest PostgreSQL that the product runs on, as the server counts versions. */
    private static final int OLDEST_VERSION = 150000;

    /** What a role is that no lock holds, or that could make itself one: superuser, and who gives rights to others. */
    private static final String APPLICATION = """
            SELECT current_setting('server_version_num')::int, current_setting('server_version'),
                   r.rolsuper OR r.rolbypassrls OR r.rolcreaterole,
                   EXISTS (SELECT 1 FROM pg_roles o WHERE o.rolname = ? AND o.rolname <> r.rolname
                           AND pg_has_role(r.oid, o.oid, 'MEMBER')),
                   EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = r.oid
                           AND c.relnamespace = to_regnamespace('public'))
            FROM pg_roles r WHERE r.rolname = current_user""";

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
        DatabaseLogin application = new DatabaseLogin(
                environment.getOrDefault("CHUNGTAY_DATABASE_USERNAME", "chungtay"),
                environment.getOrDefault("CHUNGTAY_DATABASE_PASSWORD", ""));
        String owner =
                environment.getOrDefault("CHUNGTAY_DATABASE_OWNER_USERNAME", "").strip();
        ConfiguredDatabase configured = new ConfiguredDatabase(
                url,
                owner.isEmpty() || owner.equals(application.username())
                        ? application
                        : new DatabaseLogin(owner, environment.getOrDefault("CHUNGTAY_DATABASE_OWNER_PASSWORD", "")),
                application);
        configured.demandUsable();
        return Optional.of(configured);
    }

    String jdbcUrl() {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
    }

    private boolean isApart() {
        return owner != application;
    }

    /** Connects once as each role, and fails with one sentence when that does not work or should not. */
    private void demandUsable() {
        if (!jdbcUrl().startsWith("jdbc:postgresql:") || jdbcUrl().contains("@")) {
            throw new StartupFailure(
                    "CHUNGTAY_DATABASE_URL phải có dạng postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu, không kèm tên"
                            + " đăng nhập và mật khẩu.",
                    "CHUNGTAY_DATABASE_URL must look like postgresql://host:5432/database, without user name and"
                            + " password.");
        }
        try (Connection connection = connect(application);
                PreparedStatement question = connection.prepareStatement(APPLICATION)) {
            question.setString(1, owner.username());
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                if (answer.getInt(1) < OLDEST_VERSION) {
                    throw tooOld(answer.getString(2));
                }
                if (answer.getBoolean(3) || answer.getBoolean(4)) {
                    throw tooMighty();
                }
                if (isApart() && answer.getBoolean(5)) {
                    throw ownsTables();
                }
            }
        } catch (SQLException problem) {
            throw explain(problem, "");
        }
        if (isApart()) {
            try (Connection connection = connect(owner)) {
                connection.getMetaData();
            } catch (SQLException problem) {
                throw explain(problem, "_OWNER");
            }
        }
    }

    private Connection connect(DatabaseLogin login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.username());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        return DriverManager.getConnection(jdbcUrl(), properties);
    }

    private static StartupFailure tooOld(String version) {
        return new StartupFailure(
                "Máy chủ cơ sở dữ liệu là PostgreSQL " + version + "; Chung Tay cần PostgreSQL 15 trở lên.",
                "The database server is PostgreSQL " + version + "; Chung Tay needs PostgreSQL 15 or newer.");
    }

    private StartupFailure tooMighty() {
        return new StartupFailure(
                "Vai trò " + application.username()
                        + " (CHUNGTAY_DATABASE_USERNAME) là quản trị máy chủ, được bỏ qua khoá"
                        + " dòng, tạo được vai trò hoặc thuộc vai trò sở hữu, nên cơ sở dữ liệu không khoá được nó; hãy"
                        + " tạo vai trò riêng cho Chung Tay theo docs/operations.md, mục \"Hai vai trò\".",
                "The role " + application.username() + " (CHUNGTAY_DATABASE_USERNAME) is a superuser, bypasses row"
                        + " security, may create roles or is a member of the owner, so that no lock of the database"
                        + " holds it; make a role for Chung Tay as docs/operations.md, \"Two roles\", says.");
    }

    private StartupFailure ownsTables() {
        return new StartupFailure(
                "Vai trò " + application.username()
                        + " (CHUNGTAY_DATABASE_USERNAME) đang sở hữu bảng của Chung Tay; hãy"
                        + " trao các bảng cho " + owner.username()
                        + " (CHUNGTAY_DATABASE_OWNER_USERNAME) theo docs/operations.md, mục \"Hai vai trò\".",
                "The role " + application.username()
                        + " (CHUNGTAY_DATABASE_USERNAME) owns tables of Chung Tay; give them"
                        + " to " + owner.username() + " (CHUNGTAY_DATABASE_OWNER_USERNAME) as docs/operations.md,"
                        + " \"Two roles\", says.");
    }

    /** @param which part of the variables' names that tells one role from the other */
    private StartupFailure explain(SQLException problem, String which) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        boolean noPassword = (which.isEmpty() ? application : owner).password().isEmpty();
        if (state.startsWith("28") || (state.equals("08004") && noPassword)) {
            String variables = "CHUNGTAY_DATABASE" + which + "_USERNAME %s CHUNGTAY_DATABASE" + which + "_PASSWORD.";
            return new StartupFailure(
                    "Máy chủ cơ sở dữ liệu không chấp nhận tên đăng nhập hoặc mật khẩu; hãy kiểm tra "
                            + variables.formatted("và"),
                    "The database server refuses the user name or the password; check " + variables.formatted("and"),
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
