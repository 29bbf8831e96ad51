package vn.chungtay.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded PostgreSQL promises to a user's data, asked of the running server itself. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path home;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabase.open(home.resolve("data"), Durability.FULL);
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @Test
    void putsEachCommittedRowOnTheDisk() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("show data_checksums")).isEqualTo("on");
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws Exception {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findAny();
        int port = Integer.parseInt(ask("select inet_server_port()"));
        outside.ifPresent(address -> assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Socket().connect(new InetSocketAddress(address, port), 2000)));
    }

    @Test
    void asksEveryoneForThePassword() {
        for (String user : new String[] {"chungtay", "postgres"}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, "guess"))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void keepsThePasswordFromOtherUsersOfTheMachine() throws IOException {
        for (String file : new String[] {"database-password", "pg_service.conf"}) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.resolve("data").resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(database.password()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void letsTheProductWorkWithoutSuperuserRights() throws SQLException {
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void ordersAndLowersVietnameseLetters() throws SQLException {
        assertThat(ask("select lower('NGUYỄN THỊ ĐÀO')")).isEqualTo("nguyễn thị đào");
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void refusesASecondProductOnTheSameDirectory() {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> EmbeddedDatabase.open(home.resolve("data"), Durability.FULL))
                .withMessageContaining("in use by another Chung Tay")
                .withMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void refusesADirectoryThatIsNone() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> EmbeddedDatabase.open(file.resolve("data"), Durability.FULL))
                .withMessageContaining("cannot be written");
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), EmbeddedDatabase.USERNAME, database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
