package vn.chungtay.shared.sealedfield;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the keys lie: in the file {@code CHUNGTAY_KEY_FILE} ({@code sealing-keys.json} in the data directory when it is
 * not set), which only its owner may read, and which is made at the first start; or in {@code CHUNGTAY_KEYS} itself.
 * Never in the database, and never in a dump of it: who loses the file loses the sealed values.
 */
public final class KeyFile {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;
    private final String given;

    private KeyFile(Path file, String given) {
        this.file = file;
        this.given = given;
    }

    /** As the environment says. */
    public static KeyFile configured() {
        Config config = ConfigProvider.getConfig();
        return new KeyFile(
                Path.of(config.getValue("chungtay.key-file", String.class)),
                config.getOptionalValue("chungtay.keys", String.class).orElse(null));
    }

    SealingKeys load() throws GeneralSecurityException, IOException {
        if (given != null) {
            return SealingKeys.read(given);
        }
        if (Files.notExists(file)) {
            create();
        }
        return SealingKeys.read(Files.readString(file));
    }

    /** Two that start at once agree on the file that came first. */
    private void create() throws GeneralSecurityException, IOException {
        Path fresh = write(SealingKeys.generate());
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException theOtherWasFirst) {
            Files.delete(fresh);
        }
    }

    /**
     * Adds a new key, with which everything is sealed from now on; the running product notices it and seals anew what
     * was sealed before.
     *
     * @throws IOException when the keys are not in a file, or it cannot be written
     */
    public void rotate() throws GeneralSecurityException, IOException {
        if (given != null) {
            throw new IOException("The keys are given by CHUNGTAY_KEYS; change them there");
        }
        Files.move(write(load().rotated()), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path write(SealingKeys keys) throws GeneralSecurityException, IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path fresh = Files.createTempFile(directory, "sealing-keys", ".new", OWNER_ONLY);
        Files.writeString(fresh, keys.write());
        return fresh;
    }

    boolean exists() {
        return given != null || Files.exists(file);
    }

    /** Changes whenever the file does. */
    Object state() {
        try {
            return given != null ? given : Files.getLastModifiedTime(file);
        } catch (IOException missing) {
            return "missing";
        }
    }
}
