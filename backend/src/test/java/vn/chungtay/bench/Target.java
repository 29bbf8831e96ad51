package vn.chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Properties;

/** The embedded database of the measured product, reached beside it. */
final class Target {
    private final Path dataDirectory;

    Target(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    Connection connect() throws SQLException, IOException {
        return connect("user");
    }

    private Connection connect(String role) throws SQLException, IOException {
        Properties service = new Properties();
        try (var reader = Files.newBufferedReader(dataDirectory.resolve("pg_service.conf"))) {
            service.load(reader);
        }
        String user = role.equals("user") ? service.getProperty("user") : role;
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + service.getProperty("port") + "/" + service.getProperty("dbname"),
                user,
                service.getProperty("password"));
    }

    /** Lets the server log the product's statements with their parameters, for connections made from now on. */
    void logStatements(boolean on) throws SQLException, IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (on) {
                statement.execute("ALTER SYSTEM SET log_line_prefix = '" + Replay.ENTRY + "'");
                statement.execute("ALTER ROLE chungtay_app SET log_statement = 'all'");
                statement.execute("ALTER ROLE chungtay_app SET log_error_verbosity = 'default'");
            } else {
                statement.execute("ALTER SYSTEM RESET log_line_prefix");
                statement.execute("ALTER ROLE chungtay_app RESET ALL");
            }
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    Path log() {
        String day = LocalDate.now().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return dataDirectory.resolve("postgresql/log/postgresql-" + day + ".log");
    }
}
