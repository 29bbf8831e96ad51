package vn.chungtay.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The running server of a cluster. Its settings fit a machine with 2 cores and 2 GB; whoever has more and wants to tune
 * runs an own PostgreSQL.
 */
final class Server {

    private static final int ATTEMPTS = 10;

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "shared_buffers=256MB",
            "effective_cache_size=1GB",
            "work_mem=16MB",
            "maintenance_work_mem=128MB",
            "max_wal_size=1GB",
            "checkpoint_timeout=15min",
            "wal_compression=on",
            "random_page_cost=1.1",
            "jit=off",
            // Queries are short and the cores few: workers would only take turns.
            "max_parallel_workers_per_gather=0",
            // A week of logs, without the values of anybody's row.
            "logging_collector=on",
            "log_filename=postgresql-%a.log",
            "log_truncate_on_rotation=on",
            "log_rotation_age=1d",
            "log_rotation_size=0",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "lc_messages=C");

    private final DataDirectory directory;
    private final Programs programs;
    private final int port;

    private Server(DataDirectory directory, Programs programs, int port) {
        this.directory = directory;
        this.programs = programs;
        this.port = port;
    }

    /** Ends what an earlier run left behind and starts a server on a free port; recovery is done when this returns. */
    static Server start(DataDirectory directory, Programs programs, Durability durability) throws IOException {
        Path startLog = directory.resolve("postgresql-start.log");
        for (int attempt = 1; ; attempt++) {
            endLeftBehind(directory, programs);
            Files.deleteIfExists(startLog);
            int port = freePort();
            Programs.Outcome outcome = programs.run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--wait",
                            "--timeout=300",
                            "--pgdata=" + directory.cluster(),
                            "--log=" + startLog,
                            "--options=" + options(port, durability)));
            if (outcome.succeeded()) {
                return new Server(directory, programs, port);
            }
            String said = Files.exists(startLog) ? Files.readString(startLog) : outcome.output();
            if (attempt == ATTEMPTS || !passes(said)) {
                throw explain(directory, said);
            }
            pause();
        }
    }

    /** Says whether it is worth another try: another program took the port, or an old server is just ending. */
    private static boolean passes(String said) {
        return said.contains("could not bind")
                || said.contains("could not create any TCP/IP sockets")
                || said.contains("still in use")
                || said.contains("lock file");
    }

    private static String options(int port, Durability durability) {
        StringBuilder options = new StringBuilder("-p " + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        durability.settings().forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The port on 127.0.0.1 that the server listens on. */
    int port() {
        return port;
    }

    /** Ends the server after the running statements have been told to stop; returns when it is gone. */
    void stop() throws IOException {
        stop(directory, programs);
    }

    private static void stop(DataDirectory directory, Programs programs) throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            Programs.Outcome outcome = programs.run(
                    "pg_ctl",
                    List.of("stop", "--wait", "--timeout=60", "--mode=" + mode, "--pgdata=" + directory.cluster()));
            if (outcome.succeeded() || Files.notExists(pidFile(directory))) {
                return;
            }
        }
    }

    private static void endLeftBehind(DataDirectory directory, Programs programs) throws IOException {
        Path pidFile = pidFile(directory);
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> process = firstLine(pidFile).flatMap(Server::living);
        if (process.isEmpty()) {
            Files.deleteIfExists(pidFile); // of a server that died with its machine
            return;
        }
        String program = process.get().info().command().orElse("");
        if (program.endsWith("/postgres")) {
            stop(directory, programs);
        } else if (!program.isEmpty()) {
            Files.deleteIfExists(pidFile); // the number belongs to another program by now
        } else {
            throw new StartupFailure(
                    "Tiến trình " + process.get().pid() + " có thể vẫn đang chạy cơ sở dữ liệu " + directory.cluster()
                            + "; hãy dừng tiến trình đó rồi khởi động lại.",
                    "Process " + process.get().pid() + " may still be running the database " + directory.cluster()
                            + "; end it and start again.");
        }
    }

    private static Path pidFile(DataDirectory directory) {
        return directory.cluster().resolve("postmaster.pid");
    }

    private static Optional<String> firstLine(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst();
        }
    }

    private static Optional<ProcessHandle> living(String pid) {
        return pid.matches("[0-9]{1,10}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> process.isAlive() && !isZombie(pid))
                : Optional.empty();
    }

    /** A process that has ended while nobody asked how (containers without an init process keep such) works no more. */
    private static boolean isZombie(String pid) {
        try {
            return Files.readString(Path.of("/proc", pid, "stat")).matches("(?s).*\\) Z .*");
        } catch (IOException noSuchFile) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while starting PostgreSQL", stopped);
        }
    }

    /** Turns what PostgreSQL said into the one sentence for the person who starts the product. */
    static StartupFailure explain(DataDirectory directory, String said) {
        if (DataDirectory.isFull(said)) {
            return DataDirectory.full(directory.resolve(""), null);
        }
        if (said.contains("Permission denied")
                || said.contains("Read-only file system")
                || said.contains("wrong ownership")) {
            return DataDirectory.unwritable(directory.resolve(""), null);
        }
        String reason = said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .map(line -> line.replaceFirst("^.*(FATAL|error):\\s*", ""))
                .findFirst()
                .orElse(said.lines().reduce((before, last) -> last).orElse("?"));
        return new StartupFailure(
                "PostgreSQL kèm theo không khởi động được (" + reason + ").",
                "The embedded PostgreSQL does not start (" + reason + ").");
    }
}
