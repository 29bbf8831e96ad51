package vn.chungtay.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked once into the data directory
 * from the archive that the build packs for its platform.
 *
 * <p>PostgreSQL refuses to run as root. Where the product does, the programs run in a user namespace of their own
 * ({@code unshare -U}), in which the same user is not root; files keep their owner.
 */
final class Programs {

    /** What a program said and how it ended. */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private final Path home;
    private final List<String> prefix;

    private Programs(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    /** Unpacks the programs, unless an earlier start has; programs of an earlier release go. */
    static Programs unpackInto(DataDirectory directory) throws IOException {
        String archive = "postgres-" + platform() + ".txz";
        URL source = Programs.class.getResource("/" + archive);
        if (source == null) {
            throw new StartupFailure(
                    "Bản này không kèm PostgreSQL cho " + platform()
                            + "; hãy cài PostgreSQL 15 trở lên và đặt CHUNGTAY_DATABASE_URL.",
                    "This build brings no PostgreSQL for " + platform()
                            + "; install PostgreSQL 15 or newer and set CHUNGTAY_DATABASE_URL.");
        }
        // The size of the archive tells one release of the programs from another.
        Path home = directory.resolve("programs-" + source.openConnection().getContentLengthLong());
        if (Files.notExists(home)) {
            Directories.deleteAllStartingWith(directory.resolve("programs-"));
            Path draft = Files.createTempDirectory(home.getParent(), "programs-new-");
            try (InputStream packed = source.openStream()) {
                unpack(packed, draft);
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Programs(home, prefixOfThisUser());
    }

    private static String platform() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return system + "-" + (processor.equals("aarch64") ? "arm_64" : "x86_64");
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target) || entry.getName().endsWith(".a")) {
                    continue; // static libraries are for those who compile
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(archive, file);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static List<String> prefixOfThisUser() throws IOException {
        if (System.getProperty("os.name").startsWith("Mac") || new UnixSystem().getUid() != 0) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "-U");
        try {
            if (runPlain(List.of("unshare", "-U", "true")).succeeded()) {
                return namespace;
            }
        } catch (IOException absent) {
            // said below
        }
        throw new StartupFailure(
                "PostgreSQL không chạy được dưới quyền root trên máy này; hãy chạy Chung Tay bằng người dùng thường"
                        + " hoặc đặt CHUNGTAY_DATABASE_URL.",
                "PostgreSQL cannot run as root on this machine; run Chung Tay as an ordinary user or set"
                        + " CHUNGTAY_DATABASE_URL.");
    }

    /** Runs one of the programs to its end; its standard output and error come back together. */
    Outcome run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return runPlain(command);
    }

    private static Outcome runPlain(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.get(0), stopped);
        }
    }
}
