package vn.chungtay.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start is said in one sentence, in both languages, with a non-zero exit code and no stack trace. */
@Tag("process")
class StartupFailureTest {

    @TempDir
    Path home;

    @Test
    void namesTheBusyPort() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            String port = Integer.toString(busy.getLocalPort());
            assertRefuses(
                    Product.start(home.resolve("data"), Map.of("PORT", port)),
                    "Cổng " + port + " đang bận",
                    "Port " + port + " is busy");
        }
    }

    @Test
    void refusesASecondProductOnOneDataDirectory() throws Exception {
        Path data = home.resolve("data");
        try (Product first = Product.start(data, Map.of()).awaitReady()) {
            assertRefuses(
                    Product.start(data, Map.of()), "đang được một tiến trình Chung Tay khác", "another Chung Tay");
            assertThat(Product.servers(data)).hasSize(1);
            first.awaitReady();
        }
    }

    @Test
    void namesADataDirectoryThatCannotBeWritten() throws Exception {
        assertRefuses(Product.start(readOnly(), Map.of()), "Không ghi được vào thư mục dữ liệu", "cannot be written");
    }

    @Test
    void namesADiskThatIsFull() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root may mount a small disk");
        Path disk = Files.createDirectory(home.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString()), "mount is forbidden here");
        try {
            assertRefuses(Product.start(disk.resolve("data"), Map.of()), "đã đầy", "is full");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void namesADatabaseThatDoesNotAnswer() throws Exception {
        int nobody = Product.freePort();
        assertRefuses(
                Product.start(
                        home, Map.of("CHUNGTAY_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + nobody + "/chungtay")),
                "Không kết nối được cơ sở dữ liệu",
                "cannot be reached");
    }

    @Test
    void namesAWrongPasswordOrMissingKeysAndWorksOnAnOwnDatabaseWithTheRightOnes() throws Exception {
        Path data = home.resolve("data");
        try (Product first = Product.start(data, Map.of()).awaitReady()) {
            var service = Product.service(data);
            String url = "postgresql://127.0.0.1:" + service.getProperty("port") + "/chungtay";
            assertRefuses(
                    Product.start(
                            home.resolve("unused"),
                            Map.of("CHUNGTAY_DATABASE_URL", url, "CHUNGTAY_DATABASE_PASSWORD", "guess")),
                    "không chấp nhận tên đăng nhập hoặc mật khẩu",
                    "refuses the user name or the password");
            String password = service.getProperty("password");
            assertRefuses(
                    Product.start(
                            home.resolve("unused"),
                            Map.of(
                                    "CHUNGTAY_DATABASE_URL",
                                    url,
                                    "CHUNGTAY_DATABASE_USERNAME",
                                    "postgres",
                                    "CHUNGTAY_DATABASE_PASSWORD",
                                    password)),
                    "nên cơ sở dữ liệu không khoá được nó",
                    "no lock of the database holds it");
            assertRefuses(
                    Product.start(
                            home.resolve("unused"),
                            Map.of(
                                    "CHUNGTAY_DATABASE_URL",
                                    url,
                                    "CHUNGTAY_DATABASE_OWNER_USERNAME",
                                    "postgres",
                                    "CHUNGTAY_DATABASE_OWNER_PASSWORD",
                                    password,
                                    "CHUNGTAY_DATABASE_PASSWORD",
                                    password)),
                    "đang sở hữu bảng của Chung Tay",
                    "owns tables of Chung Tay");
            assertThat(forced(url, password)).as("beside an owner").isFalse();
            assertRefuses(
                    Product.start(
                            home.resolve("unused"),
                            Map.of("CHUNGTAY_DATABASE_URL", url, "CHUNGTAY_DATABASE_PASSWORD", password)),
                    "Tệp khoá niêm phong (CHUNGTAY_KEY_FILE) bị thiếu",
                    "file of sealing keys (CHUNGTAY_KEY_FILE) is missing");
            Map<String, String> right = Map.of(
                    "CHUNGTAY_DATABASE_URL",
                    url,
                    "CHUNGTAY_DATABASE_PASSWORD",
                    password,
                    "CHUNGTAY_KEY_FILE",
                    data.resolve("sealing-keys.json").toString());
            try (Product second = Product.start(home.resolve("unused"), right).awaitReady()) {
                assertThat(second.port()).isNotEqualTo(first.port());
                assertThat(home.resolve("unused"))
                        .as("nothing is embedded then")
                        .doesNotExist();
                assertThat(forced(url, password))
                        .as("row security, upon one role that is owner and application")
                        .isTrue();
            }
        }
    }

    private static boolean forced(String url, String password) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:" + url, "chungtay", password);
                var answer = connection
                        .createStatement()
                        .executeQuery("SELECT bool_and(relforcerowsecurity) FROM pg_class WHERE relrowsecurity")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static void assertRefuses(Product product, String vietnamese, String english) throws Exception {
        assertThat(product.exitCode()).isNotZero();
        assertThat(product.errors()).contains(vietnamese).contains(english);
        assertThat(product.errors().lines()).hasSize(2).noneMatch(line -> line.startsWith("\tat "));
    }

    /** A directory that even root cannot write into, on Linux; for others one without the right to write. */
    private Path readOnly() throws IOException {
        if (new UnixSystem().getUid() == 0) {
            return Path.of("/proc/chungtay");
        }
        Path directory = Files.createDirectory(home.resolve("locked"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        return directory.resolve("data");
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
