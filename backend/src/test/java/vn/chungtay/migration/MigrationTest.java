package vn.chungtay.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.embedded.Durability;
import vn.chungtay.embedded.EmbeddedDatabase;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/** Each test migrates an empty database on a server of its own. */
class MigrationTest {
    private static final Duration LIMIT_ON_TWO_CORES = Duration.ofSeconds(5);

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.open(Path.of("target", "migration-database"), Durability.NONE_FOR_TESTS);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void anEmptyDatabaseReachesTheLatestSchemaWithAllFactsInTime() throws SQLException {
        assertThat(quickestOfThree()).isLessThan(LIMIT_ON_TWO_CORES);

        assertThat(inForce("PROVINCE", "2025-06-30")).isEqualTo(63);
        assertThat(inForce("DISTRICT", "2025-06-30")).isEqualTo(696);
        assertThat(inForce("COMMUNE", "2025-06-30")).isEqualTo(10_035);
        assertThat(inForce("PROVINCE", "2025-07-01")).isEqualTo(34);
        assertThat(inForce("DISTRICT", "2025-07-01")).isZero();
        assertThat(inForce("COMMUNE", "2025-07-01")).isEqualTo(3_321);
        assertThat(ask("SELECT count(*) FROM admin_unit_succession s JOIN admin_unit n ON n.id = s.successor_id"
                        + " WHERE n.level = 'COMMUNE' AND n.valid_from = DATE '2025-07-01'"))
                .isEqualTo(10_583);
        assertThat(ask("SELECT count(*) FROM code_list_entry WHERE list = 'ETHNIC_GROUP'"))
                .isEqualTo(56);
    }

    /** Other work on the machine makes a migration slow, never quick. */
    private Duration quickestOfThree() throws SQLException {
        Duration quickest = Duration.ofDays(1);
        for (int i = 0; i < 3 && quickest.compareTo(LIMIT_ON_TWO_CORES) >= 0; i++) {
            database.empty();
            long start = System.nanoTime();
            migrate(null);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            quickest = taken.compareTo(quickest) < 0 ? taken : quickest;
        }
        return quickest;
    }

    @Test
    void dongNaiChangesItsKindOnThirtyApril2026() throws SQLException {
        migrate(null);
        assertThat(wardsOfDongNai("2026-04-29")).isEqualTo(23);
        assertThat(wardsOfDongNai("2026-04-30")).isEqualTo(33);
        assertThat(ask("SELECT count(*) FROM admin_unit WHERE code = '75' AND level = 'PROVINCE'"
                        + " AND kind = 'MUNICIPALITY' AND valid_from = DATE '2026-04-30' AND valid_to IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void everyUnitLiesBelowOneOfItsTimeAndEveryFormerOneHasASuccessor() throws SQLException {
        migrate(null);
        assertThat(ask("""
                        SELECT count(*) FROM admin_unit u
                        WHERE u.parent_code IS NOT NULL AND NOT EXISTS (
                            SELECT FROM admin_unit p
                            WHERE p.code = u.parent_code AND p.level <> 'COMMUNE' AND p.level <> u.level
                              AND p.province_code = u.province_code
                              AND daterange(p.valid_from, p.valid_to) && daterange(u.valid_from, u.valid_to))""")).isZero();
        assertThat(ask("SELECT count(*) FROM admin_unit u WHERE valid_to IS NOT NULL AND level <> 'DISTRICT'"
                        + " AND NOT EXISTS (SELECT FROM admin_unit_succession WHERE predecessor_id = u.id)"))
                .isZero();
        assertThat(ask("SELECT count(*) FROM admin_unit WHERE full_name <> normalize(full_name, NFC)"))
                .isZero();
    }

    @Test
    void anOlderSchemaWithDataReachesTheLatest() throws SQLException {
        migrate("0010");
        execute("INSERT INTO account (id, username, display_name, role, province_code, created_at)"
                + " VALUES (gen_random_uuid(), 'before.upgrade', 'Trước nâng cấp', 'AUDITOR', '75', now())");
        migrate(null);
        assertThat(ask("SELECT count(*) FROM account WHERE username = 'before.upgrade'"))
                .isEqualTo(1);
        assertThat(flyway(null).info().pending()).isEmpty();
    }

    @Test
    void whatWasReadableIsSealedByTheUpgrade(@TempDir Path home) throws SQLException {
        System.setProperty("chungtay.key-file", home.resolve("keys.json").toString());
        try {
            migrate("0100");
            execute(
                    "INSERT INTO beneficiary (province_code, id, code, sex, identity_number, identity_state, note,"
                            + " written_unit_id, created_at, updated_at) SELECT '75', gen_random_uuid(), '75-2026-000001',"
                            + " 'FEMALE', '075316000001', 'DECLARED', 'Bố hay uống rượu', min(id), now(), now() FROM admin_unit");
            execute(
                    "INSERT INTO beneficiary (province_code, id, code, sex, note, written_unit_id, created_at, updated_at)"
                            + " SELECT '75', gen_random_uuid(), '75-2026-000002', 'MALE', 'Chưa có số', min(id), now(), now()"
                            + " FROM admin_unit");
            execute("INSERT INTO household (province_code, id, code, note, written_unit_id, created_at, updated_at)"
                    + " SELECT '75', gen_random_uuid(), 'H-1', 'Nhà dột', min(id), now(), now() FROM admin_unit");
            execute("INSERT INTO idempotency_record (account_id, key, operation, request_hash, body, created_at)"
                    + " VALUES (gen_random_uuid(), 'once-and-again', 'POST', '', '{\"a\":1}', now())");

            migrate(null);

            FieldSealer sealer = new FieldSealer();
            assertThat(sealer.open(
                            SealedKind.IDENTITY_NUMBER,
                            bytes("SELECT identity_number_sealed FROM beneficiary_confidential"
                                    + " WHERE note = 'Bố hay uống rượu'")))
                    .isEqualTo("075316000001");
            assertThat(bytes("SELECT identity_number_index FROM beneficiary_confidential"
                            + " WHERE note = 'Bố hay uống rượu'"))
                    .isEqualTo(sealer.index(SealedKind.IDENTITY_NUMBER, "075316000001"));
            assertThat(ask("SELECT count(*) FROM beneficiary_confidential JOIN beneficiary USING (province_code)"
                            + " WHERE beneficiary_id = id AND code LIKE '%2' AND note = 'Chưa có số'"
                            + " AND identity_number_sealed IS NULL"))
                    .isEqualTo(1);
            assertThat(ask("SELECT count(*) FROM household_note JOIN household ON id = household_id"
                            + " WHERE code = 'H-1' AND note = 'Nhà dột'"))
                    .isEqualTo(1);
            assertThat(sealer.open(SealedKind.REPEATED_ANSWER, bytes("SELECT body FROM idempotency_record")))
                    .isEqualTo("{\"a\":1}");
        } finally {
            System.clearProperty("chungtay.key-file");
        }
    }

    private byte[] bytes(String query) throws SQLException {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private void migrate(String target) {
        flyway(target).migrate();
    }

    private Flyway flyway(String target) {
        var configuration =
                Flyway.configure().dataSource(database.jdbcUrl(), EmbeddedDatabase.USERNAME, database.password());
        return (target == null ? configuration : configuration.target(target)).load();
    }

    private int inForce(String level, String date) throws SQLException {
        return ask("SELECT count(*) FROM admin_unit WHERE level = '" + level
                + "' AND daterange(valid_from, valid_to) @> DATE '" + date + "'");
    }

    private int wardsOfDongNai(String date) throws SQLException {
        return ask("SELECT count(*) FROM admin_unit WHERE province_code = '75' AND kind = 'WARD'"
                + " AND daterange(valid_from, valid_to) @> DATE '" + date + "'");
    }

    private int ask(String query) throws SQLException {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute(statement);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USERNAME, database.password());
    }
}
