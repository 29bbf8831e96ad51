package vn.chungtay.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.chungtay.embedded.EmbeddedDatabase;

/**
 * The product with the reference data set, on a database of its own beside that of the other tests: its figures are
 * exact, whatever the others write. Tests that use it change nothing, or only what they made, or put back
 * what they changed.
 */
public final class ReferenceData implements QuarkusTestProfile {
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("chungtay.demo", "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Database.class));
    }

    /** A signed-in request of one of the demonstration accounts; make one per call. */
    public static RequestSpecification as(String username) {
        return given().contentType(ContentType.JSON).cookie("chungtay_session", cookie(username));
    }

    /** The session of a demonstration account, for requests that are written byte for byte. */
    public static String cookie(String username) {
        return SESSIONS.computeIfAbsent(username, ReferenceData::signIn);
    }

    private static String signIn(String username) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", "chungtay"))
                .post("/api/v1/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie("chungtay_session");
    }

    /** The database {@code reference} on the server that {@link TestDatabase} has started. */
    public static final class Database implements QuarkusTestResourceLifecycleManager {
        private static final String MADE = "chungtay.test.reference";
        private static final String SUPERUSER = "postgres";

        @Override
        public Map<String, String> start() {
            String url = System.getProperty("chungtay.test.database.url");
            String password = System.getProperty("chungtay.test.database.password");
            String server = url.substring(0, url.lastIndexOf('/') + 1);
            if (System.getProperty(MADE) == null) {
                make(server + SUPERUSER, password);
                System.setProperty(MADE, "true");
            }
            return Map.of("quarkus.datasource.jdbc.url", server + "reference");
        }

        private static void make(String url, String password) {
            try (var connection = DriverManager.getConnection(url, SUPERUSER, password);
                    var statement = connection.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS reference");
                statement.execute("CREATE DATABASE reference OWNER " + EmbeddedDatabase.USERNAME);
            } catch (SQLException fault) {
                throw new IllegalStateException("The reference database cannot be made", fault);
            }
        }

        /** After the server's own resource, so that this address wins. */
        @Override
        public int order() {
            return 1_000;
        }

        @Override
        public void stop() {}
    }
}
