package vn.chungtay.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product killed without warning, again and again: whatever was acknowledged before is there after the next start,
 * and never do two servers work on one directory.
 */
@Tag("process")
class CrashRecoveryTest {

    private static final int KILLS = 10;
    private static final int WRITERS = 4;

    private static final Map<String, String> DEMO = Map.of("CHUNGTAY_DEMO", "true");
    private static final String ORGANISATION =
            "{\"kind\": \"SCHOOL\", \"name\": \"Trường Tiểu học Thử Nghiệm\", \"provinceCode\": \"75\"}";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @TempDir
    Path data;

    @Test
    void losesNoAcknowledgedRowHoweverOftenItIsKilledUnderWrites() throws Exception {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        String session;
        try (Product first = Product.start(data, DEMO).awaitReady()) {
            session = signIn(first);
        }
        for (int round = 1; round <= KILLS; round++) {
            Product product = Product.start(data, DEMO).awaitReady();
            assertThat(Product.servers(data)).as("servers in round " + round).hasSize(1);
            assertThat(stored()).as("rows in round " + round).containsAll(acknowledged);
            int before = acknowledged.size();
            writeUntil(product, session, acknowledged, () -> {
                awaitWrites(acknowledged, before + 20);
                product.kill();
            });
            if (round % 2 == 0) {
                killServers(); // a power cut takes the server too
            }
        }
        try (Product last = Product.start(data, DEMO).awaitReady()) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * 20);
            assertThat(stored()).containsAll(acknowledged);
            UUID any = acknowledged.iterator().next();
            HttpRequest read = HttpRequest.newBuilder(last.uri("/api/v1/organisations/" + any))
                    .header("Cookie", session)
                    .build();
            assertThat(HTTP.send(read, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .as("the session outlives the process too")
                    .isEqualTo(200);
        }
        assertThat(Product.servers(data)).as("servers after a clean stop").isEmpty();
    }

    @Test
    void startsAfterBeingKilledAtAnyMomentOfTheVeryFirstStart() throws Exception {
        for (String moment : List.of("programs-new-", "postgresql-new-", "postgresql", "pg_service.conf")) {
            Product product = Product.start(data, Map.of());
            awaitFile(moment);
            product.kill();
        }
        try (Product last = Product.start(data, Map.of()).awaitReady()) {
            assertThat(Product.servers(data)).hasSize(1);
        }
        try (var left = Files.list(data)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("-new-"));
        }
    }

    private interface Ending {
        void happen() throws Exception;
    }

    /** Writers send one request after another, while and until the ending happens; 201 acknowledges a row. */
    private static void writeUntil(Product product, String session, Set<UUID> acknowledged, Ending ending)
            throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.submit(() -> {
                while (!over.get()) {
                    HttpResponse<String> answer = HTTP.send(
                            post(product, "/api/v1/organisations", ORGANISATION)
                                    .header("Cookie", session)
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() == 201) {
                        String location =
                                answer.headers().firstValue("Location").orElseThrow();
                        acknowledged.add(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
                    }
                }
                return null;
            });
        }
        ending.happen();
        over.set(true);
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitWrites(Set<UUID> acknowledged, int enough) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (acknowledged.size() < enough) {
            assertThat(System.nanoTime()).as("writes in time").isLessThan(end);
            Thread.sleep(10);
        }
    }

    private static String signIn(Product product) throws Exception {
        String admin = "{\"username\": \"admin\", \"password\": \"chungtay\"}";
        HttpResponse<Void> answer =
                HTTP.send(post(product, "/api/v1/session", admin).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(204);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static HttpRequest.Builder post(Product product, String path, String body) {
        return HttpRequest.newBuilder(product.uri(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private void killServers() throws Exception {
        for (ProcessHandle server : Product.servers(data)) {
            List<ProcessHandle> family = server.descendants().toList();
            server.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
            server.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private void awaitFile(String prefix) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            try (var files = Files.newDirectoryStream(data, prefix + "*")) {
                if (files.iterator().hasNext()) {
                    return;
                }
            }
            Thread.sleep(5);
        }
        throw new AssertionError("No " + prefix + " appeared in " + data);
    }

    private Set<UUID> stored() throws Exception {
        Set<UUID> ids = new HashSet<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from organisation")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private Connection connect() throws SQLException, IOException {
        Properties service = Product.service(data);
        return DriverManager.getConnection(
                "jdbc:postgresql://" + service.getProperty("host") + ":" + service.getProperty("port") + "/"
                        + service.getProperty("dbname"),
                service.getProperty("user"),
                service.getProperty("password"));
    }
}
