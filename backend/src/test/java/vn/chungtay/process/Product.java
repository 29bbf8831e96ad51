package vn.chungtay.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** One run of the packaged product in a process of its own, as {@code make run} starts it. */
public final class Product implements AutoCloseable {

    private static final Path SCRIPT = Path.of("..", "scripts", "product.sh");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final int port;
    private final Path errors;

    private Product(Process process, int port, Path errors) {
        this.process = process;
        this.port = port;
        this.errors = errors;
    }

    /** Starts the product with this environment beside the defaults, on a free port unless it says one. */
    public static Product start(Path dataDirectory, Map<String, String> environment) {
        try {
            int port = environment.containsKey("PORT") ? Integer.parseInt(environment.get("PORT")) : freePort();
            Path errors = temporary("errors");
            ProcessBuilder builder =
                    new ProcessBuilder(SCRIPT.toAbsolutePath().normalize().toString());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().keySet().removeIf(name -> name.startsWith("CHUNGTAY_"));
            builder.environment().put("CHUNGTAY_DATA_DIR", dataDirectory.toString());
            builder.environment().put("PORT", Integer.toString(port));
            builder.environment().putAll(environment);
            builder.redirectOutput(temporary("output").toFile());
            builder.redirectError(errors.toFile());
            return new Product(builder.start(), port, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(String what) throws IOException {
        Path file = Files.createTempFile("chungtay-" + what + "-", ".txt");
        file.toFile().deleteOnExit();
        return file;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Waits until the product answers that it is ready. */
    public Product awaitReady() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            assertThat(process.isAlive()).as("alive; it said: " + errors()).isTrue();
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(50);
        }
        return this;
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends the product as a power cut would: {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Asks the product to end, as Ctrl+C or a service manager does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
    }

    /** Waits for the end of a product that is expected to end by itself. */
    int exitCode() throws InterruptedException {
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended by itself; it said: " + errors()).isTrue();
        return process.exitValue();
    }

    /** What the product wrote on its standard error. */
    String errors() {
        try {
            return Files.readString(errors, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to reach the embedded database of a data directory, as PostgreSQL's own tools would. */
    static Properties service(Path dataDirectory) throws IOException {
        Properties service = new Properties();
        try (var reader = Files.newBufferedReader(dataDirectory.resolve("pg_service.conf"))) {
            service.load(reader);
        }
        return service;
    }

    /** The servers that run on a data directory now; more than one would destroy it. */
    static List<ProcessHandle> servers(Path dataDirectory) {
        String argument = dataDirectory.resolve("postgresql").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .filter(process -> process.info().commandLine().orElse("").contains("-D " + argument))
                .toList();
    }
}
