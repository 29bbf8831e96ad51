package vn.chungtay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.chungtay.embedded.Durability;
import vn.chungtay.embedded.EmbeddedDatabase;

/**
 * The database that the product works on: the one that {@code CHUNGTAY_DATABASE_URL} names, else the embedded one in
 * {@code CHUNGTAY_DATA_DIR}. Quarkus learns of it through system properties. Closing it stops the embedded server;
 * when the process is told to end, that waits until Quarkus has stopped.
 */
final class Database implements AutoCloseable {

    /** How long the server stays for a Quarkus that is stopping, in seconds. */
    private static final long PATIENCE = 30;

    private final Optional<EmbeddedDatabase> embedded;
    private final CountDownLatch quarkusStopped = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(Optional<EmbeddedDatabase> embedded) {
        this.embedded = embedded;
    }

    static Database fromEnvironment(Map<String, String> environment) {
        Optional<ConfiguredDatabase> configured = ConfiguredDatabase.fromEnvironment(environment);
        if (configured.isPresent()) {
            ConfiguredDatabase own = configured.get();
            tellQuarkus(own.jdbcUrl(), own.owner(), own.application());
            return new Database(Optional.empty());
        }
        Path directory = Path.of(environment.getOrDefault("CHUNGTAY_DATA_DIR", "data"));
        EmbeddedDatabase server = EmbeddedDatabase.open(directory, Durability.FULL);
        tellQuarkus(
                server.jdbcUrl(),
                new DatabaseLogin(EmbeddedDatabase.USERNAME, server.password()),
                new DatabaseLogin(EmbeddedDatabase.APPLICATION, server.applicationPassword()));
        Database database = new Database(Optional.of(server));
        Runtime.getRuntime().addShutdownHook(new Thread(database::stopAfterQuarkus, "stop the embedded database"));
        return database;
    }

    /** The owner brings the schema up to date; all else is done by the application. */
    private static void tellQuarkus(String url, DatabaseLogin owner, DatabaseLogin application) {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", application.username());
        System.setProperty("quarkus.datasource.password", application.password());
        System.setProperty("quarkus.flyway.username", owner.username());
        System.setProperty("quarkus.flyway.password", owner.password());
    }

    private void stopAfterQuarkus() {
        try {
            quarkusStopped.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    private synchronized void stop() {
        if (closed.compareAndSet(false, true)) {
            embedded.ifPresent(server -> {
                try {
                    server.close();
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        }
    }

    /** Quarkus has stopped: now the server may. */
    @Override
    public void close() {
        quarkusStopped.countDown();
        stop();
    }
}
