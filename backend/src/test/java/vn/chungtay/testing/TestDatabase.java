package vn.chungtay.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

    private static final String URL_PROPERTY = "chungtay.test.database.url";

    @Override
    public Map<String, String> start() {
        String url = System.getProperty(URL_PROPERTY);
        if (url == null) {
            url = startServer();
            System.setProperty(URL_PROPERTY, url);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    /** Leaves the server to the tests that follow; it ends with the JVM. */
    @Override
    public void stop() {}

    private static String startServer() {
        try {
            Path directory = Files.createDirectories(Path.of("target", "test-database"));
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(directory.toAbsolutePath().toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The test database does not start", e);
        }
    }
}
