package vn.chungtay.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The directory that holds everything the product keeps: the PostgreSQL cluster, its password, its programs. This
 * process owns it while this object is open; the operating system gives the lock back when the process dies, however
 * it dies.
 */
final class DataDirectory implements Closeable {

    /** Less free space than this, and the product does not start: PostgreSQL could not even finish a recovery. */
    private static final long SPACE_TO_START = 48L << 20;

    /** What the programs and an empty cluster with the reference facts need. */
    private static final long SPACE_TO_CREATE = 400L << 20;

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Makes the directory if it is absent and takes its lock, or says in one sentence why that cannot be. */
    static DataDirectory claim(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        FileChannel channel = null;
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path.getParent());
                Files.createDirectory(path, OWNER_DIRECTORY);
            }
            channel = FileChannel.open(
                    path.resolve("lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    OWNER_FILE);
            if (!locked(channel)) {
                throw inUse(path, holder(channel));
            }
            DataDirectory directory = new DataDirectory(path, channel);
            directory.demandSpace();
            directory.signLock();
            return directory;
        } catch (StartupFailure failure) {
            closeQuietly(channel);
            throw failure;
        } catch (IOException problem) {
            closeQuietly(channel);
            throw isFull(problem.getMessage()) ? full(path, problem) : unwritable(path, problem);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
    }

    private void signLock() throws IOException {
        String self = ProcessHandle.current().pid() + "\n";
        lockFile.truncate(0);
        lockFile.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)), 0);
        lockFile.force(true);
    }

    private void demandSpace() throws IOException {
        long needed = Files.exists(cluster()) ? SPACE_TO_START : SPACE_TO_CREATE;
        if (Files.getFileStore(path).getUsableSpace() < needed) {
            throw full(path, null);
        }
    }

    /** Where the files of the PostgreSQL cluster lie. */
    Path cluster() {
        return path.resolve("postgresql");
    }

    /** A file or directory of that name in the data directory. */
    Path resolve(String name) {
        return path.resolve(name);
    }

    /** The password of the server: made once, kept in a file that its owner alone can read. */
    String password() {
        Path file = path.resolve("database-password");
        try {
            if (Files.notExists(file)) {
                if (Files.exists(cluster())) {
                    throw new StartupFailure(
                            "Thiếu tệp mật khẩu " + file + " của cơ sở dữ liệu; hãy khôi phục tệp này từ bản sao lưu.",
                            "The database's password file " + file + " is missing; restore it from a backup.");
                }
                writeForOwner(file, newPassword());
            }
            return Files.readString(file).strip();
        } catch (IOException problem) {
            throw isFull(problem.getMessage()) ? full(path, problem) : unwritable(path, problem);
        }
    }

    /** A password that nobody can guess. */
    static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Writes a file that the owner alone can read; it appears whole or not at all. */
    void writeForOwner(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel channel =
                FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_FILE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync();
    }

    /** Puts the names of new files on the disk, not only their content. */
    void sync() throws IOException {
        try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Gives the directory back. */
    @Override
    public void close() {
        closeQuietly(lockFile);
    }

    private static void closeQuietly(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException released) {
                // the lock ends with the process at the latest
            }
        }
    }

    static boolean isFull(String message) {
        return message != null && message.contains("No space left on device");
    }

    static StartupFailure full(Path path, Throwable cause) {
        return new StartupFailure(
                "Ổ đĩa chứa thư mục dữ liệu " + path + " đã đầy; hãy giải phóng dung lượng rồi khởi động lại.",
                "The disk that holds the data directory " + path + " is full; free some space and start again.",
                cause);
    }

    static StartupFailure unwritable(Path path, Throwable cause) {
        return new StartupFailure(
                "Không ghi được vào thư mục dữ liệu " + path
                        + "; hãy cấp quyền ghi hoặc chọn thư mục khác bằng CHUNGTAY_DATA_DIR.",
                "The data directory " + path
                        + " cannot be written; make it writable or choose another with CHUNGTAY_DATA_DIR.",
                cause);
    }

    private static StartupFailure inUse(Path path, String holder) {
        return new StartupFailure(
                "Thư mục dữ liệu " + path + " đang được một tiến trình Chung Tay khác sử dụng (tiến trình " + holder
                        + "); hãy dừng tiến trình đó hoặc chọn thư mục khác bằng CHUNGTAY_DATA_DIR.",
                "The data directory " + path + " is in use by another Chung Tay (process " + holder
                        + "); stop it or choose another directory with CHUNGTAY_DATA_DIR.");
    }
}
