package vn.chungtay.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of the PostgreSQL cluster. {@code initdb} works in a directory beside the final one, which then moves to
 * its place in one step: a process killed in between leaves a draft that the next start throws away.
 */
final class Cluster {

    /** The superuser of the cluster; the product itself works as {@link EmbeddedDatabase#USERNAME}. */
    static final String SUPERUSER = "postgres";

    private static final String DRAFT = "postgresql-new-";

    private Cluster() {}

    /** Makes the cluster unless it is there, and refuses one of another major release of PostgreSQL. */
    static void ensure(DataDirectory directory, Programs programs, String majorVersion) throws IOException {
        endOrphansAndDeleteDrafts(directory);
        if (Files.notExists(directory.cluster())) {
            initialise(directory, programs);
        }
        String found =
                Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(majorVersion)) {
            throw new StartupFailure(
                    "Dữ liệu do PostgreSQL " + found + " ghi, còn bản này kèm PostgreSQL " + majorVersion
                            + "; xem mục nâng cấp trong docs/operations.md.",
                    "The data were written by PostgreSQL " + found + " and this release brings PostgreSQL "
                            + majorVersion + "; see the upgrade section of docs/operations.md.");
        }
    }

    private static void initialise(DataDirectory directory, Programs programs) throws IOException {
        directory.password();
        Path draft = Files.createTempDirectory(directory.cluster().getParent(), DRAFT);
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + directory.resolve("database-password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        arguments.addAll(
                System.getProperty("os.name").startsWith("Mac")
                        ? List.of("--locale=C", "--lc-ctype=UTF-8")
                        : List.of("--locale=C.UTF-8"));
        Programs.Outcome outcome = programs.run("initdb", arguments);
        if (!outcome.succeeded()) {
            Directories.deleteAllStartingWith(directory.resolve(DRAFT));
            throw Server.explain(directory, outcome.output());
        }
        Files.move(draft, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        directory.sync();
    }

    private static void endOrphansAndDeleteDrafts(DataDirectory directory) throws IOException {
        String drafts = directory.resolve(DRAFT).toString();
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(drafts))
                .forEach(ProcessHandle::destroyForcibly);
        Directories.deleteAllStartingWith(directory.resolve(DRAFT));
    }
}
