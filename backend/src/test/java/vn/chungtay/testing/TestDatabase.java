package vn.chungtay.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.chungtay.embedded.Durability;
import vn.chungtay.embedded.EmbeddedDatabase;

/**
 * The PostgreSQL that every {@code @QuarkusTest} runs on. The annotation below has global scope: it applies to all
 * tests of this module, so no test class names it.
 *
 * <p>One server serves the whole JVM run. Quarkus restarts its test resources when a test profile changes, in class
 * loaders of its own, so the address of the running server is kept in a system property, not in a static field. The
 * server ends with the JVM; its data lies below {@code target/}. {@code fsync} is off here and only here.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "chungtay.test.database.url";
    private static final String PASSWORD = "chungtay.test.database.password";
    private static final String APPLICATION_PASSWORD = "chungtay.test.database.application-password";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(URL) == null) {
            startServer();
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(URL),
                "quarkus.datasource.username", EmbeddedDatabase.APPLICATION,
                "quarkus.datasource.password", System.getProperty(APPLICATION_PASSWORD),
                "quarkus.flyway.username", EmbeddedDatabase.USERNAME,
                "quarkus.flyway.password", System.getProperty(PASSWORD));
    }

    /**
     * A connection as the owner of the tables to the database that the product of this test works on: for facts that no
     * request can make, and for looking at rows as they lie. The product's own connection is the {@code DataSource}.
     */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class),
                EmbeddedDatabase.USERNAME,
                System.getProperty(PASSWORD));
    }

    /** Leaves the server to the tests that follow; it ends with the JVM. */
    @Override
    public void stop() {}

    private static void startServer() {
        EmbeddedDatabase database =
                EmbeddedDatabase.open(Path.of("target", "test-database"), Durability.NONE_FOR_TESTS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
        try {
            database.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be emptied", e);
        }
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty(PASSWORD, database.password());
        System.setProperty(APPLICATION_PASSWORD, database.applicationPassword());
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
