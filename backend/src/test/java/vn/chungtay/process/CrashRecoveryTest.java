package vn.chungtay.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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

    @TempDir
    Path data;

    @Test
    void losesNoAcknowledgedRowHoweverOftenItIsKilledUnderWrites() throws Exception {
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicLong next = new AtomicLong();
        try (Product first = Product.start(data, Map.of()).awaitReady()) {
            execute("create table crash_probe (id bigint primary key, filler text not null)");
        }
        for (int round = 1; round <= KILLS; round++) {
            Product product = Product.start(data, Map.of()).awaitReady();
            assertThat(Product.servers(data)).as("servers in round " + round).hasSize(1);
            assertThat(stored()).as("rows in round " + round).containsAll(acknowledged);
            int before = acknowledged.size();
            writeUntil(next, acknowledged, () -> {
                Thread.sleep(400);
                product.kill();
            });
            if (round % 2 == 0) {
                killServers(); // a power cut takes the server too
            }
            assertThat(acknowledged.size()).as("writes in round " + round).isGreaterThan(before);
        }
        try (Product last = Product.start(data, Map.of()).awaitReady()) {
            assertThat(stored()).containsAll(acknowledged);
            execute("drop table crash_probe");
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

    /** Writers insert one row after another, each in its own transaction, while and until the ending happens. */
    private void writeUntil(AtomicLong next, Set<Long> acknowledged, Ending ending) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.submit(() -> {
                try (Connection connection = connect();
                        PreparedStatement insert =
                                connection.prepareStatement("insert into crash_probe values (?, repeat('x', 500))")) {
                    while (!over.get()) {
                        long id = next.incrementAndGet();
                        insert.setLong(1, id);
                        insert.executeUpdate();
                        acknowledged.add(id);
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

    private Set<Long> stored() throws Exception {
        Set<Long> ids = new HashSet<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from crash_probe")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
