package vn.chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

/** What is done to the audit behind the product's back is found, and the product itself can do nothing to it. */
@QuarkusTest
class AuditChainTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOON = Instant.parse("2026-03-10T05:00:00Z");

    @Inject
    DataSource database;

    @Inject
    SealRepository seals;

    @Inject
    AuditEventRepository events;

    private final List<UUID> ids = new ArrayList<>();

    /** Five events of a day in a province that nobody else uses, sealed in two goes. */
    private SealRepository.OpenDay sealedDay(String province) throws SQLException {
        events.makeRoom(DAY);
        ids.clear();
        SealRepository.OpenDay day = new SealRepository.OpenDay(province, DAY);
        for (int i = 0; i < 3; i++) {
            add(province, NOON.plusSeconds(i));
        }
        assertThat(seals.seal(day, NOON.plusSeconds(60))).isEqualTo(3);
        add(province, NOON.plusSeconds(61));
        add(province, NOON.plusSeconds(62));
        assertThat(seals.seal(day, NOON.plusSeconds(120))).isEqualTo(2);
        assertThat(seals.seal(day, NOON.plusSeconds(180)))
                .as("nothing is sealed twice")
                .isZero();
        assertThat(verify(province).intact()).isTrue();
        assertThat(verify(province).events()).isEqualTo(5);
        return day;
    }

    private void add(String province, Instant at) throws SQLException {
        UUID id = Witness.idOf(at);
        ids.add(id);
        events.add(List.of(new AuditEvent(
                province,
                id,
                at,
                UUID.randomUUID(),
                "can.bo",
                "PROVINCE_SPECIALIST",
                "10.0.0.1",
                UUID.randomUUID(),
                AuditAction.READ,
                "getBeneficiary",
                "beneficiaries",
                UUID.randomUUID().toString(),
                false,
                AuditOutcome.DONE,
                null,
                "{\"rows\": 1}")));
    }

    private VerificationResult verify(String province) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Verification.of(
                    connection, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), province, Instant.now());
        }
    }

    private List<Finding.Kind> kinds(String province) throws SQLException {
        return verify(province).findings().stream().map(Finding::kind).toList();
    }

    /** As somebody whom no grant and no trigger stops. */
    private static void asSuperuser(String statement, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("chungtay.test.database.url"),
                        "postgres",
                        System.getProperty("chungtay.test.database.password"));
                var all = connection.createStatement();
                var one = connection.prepareStatement(statement)) {
            all.execute("SET session_replication_role = replica");
            for (int i = 0; i < values.length; i++) {
                one.setObject(i + 1, values[i]);
            }
            assertThat(one.executeUpdate()).as(statement).isPositive();
        }
    }

    @Test
    void theProductCanChangeNothingItHasWritten() throws SQLException {
        sealedDay("51");
        for (String statement : List.of(
                "UPDATE audit_event SET account_name = 'ai khác'",
                "DELETE FROM audit_event",
                "TRUNCATE audit_event",
                "TRUNCATE audit_event_2026_03",
                "UPDATE audit_event_2026_03 SET account_name = 'ai khác'",
                "UPDATE audit_seal SET sequence = sequence + 1",
                "DELETE FROM audit_seal",
                "DELETE FROM audit_head",
                "UPDATE audit_head SET events = 0")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = database.getConnection();
                                var all = connection.createStatement()) {
                            all.execute(statement);
                        }
                    })
                    .as(statement)
                    .isInstanceOf(SQLException.class)
                    .extracting(fault -> ((SQLException) fault).getSQLState())
                    .isEqualTo("42501");
        }
        assertThat(verify("51").intact()).isTrue();
    }

    @Test
    void aChangedEventIsFound() throws SQLException {
        sealedDay("52");
        asSuperuser("UPDATE audit_event SET account_name = 'ai khác' WHERE id = ?", ids.get(1));
        VerificationResult result = verify("52");
        assertThat(result.intact()).isFalse();
        assertThat(result.findings()).containsExactly(new Finding("52", DAY, Finding.Kind.CHANGED, 2, ids.get(1)));
        asSuperuser("UPDATE audit_event SET account_name = 'can.bo' WHERE id = ?", ids.get(1));
        assertThat(verify("52").intact()).isTrue();
        asSuperuser("UPDATE audit_event SET detail = '{\"rows\": 2}' WHERE id = ?", ids.get(4));
        assertThat(kinds("52")).containsExactly(Finding.Kind.CHANGED);
    }

    @Test
    void aMissingEventIsFoundAlsoAtTheEndOfADayWithItsSeal() throws SQLException {
        sealedDay("53");
        asSuperuser("DELETE FROM audit_event WHERE id = ?", ids.get(2));
        assertThat(verify("53").findings())
                .containsExactly(new Finding("53", DAY, Finding.Kind.MISSING, 3, ids.get(2)));

        sealedDay("54");
        asSuperuser("DELETE FROM audit_event WHERE id = ?", ids.get(4));
        asSuperuser("DELETE FROM audit_seal WHERE event_id = ?", ids.get(4));
        assertThat(verify("54").findings())
                .containsExactly(new Finding("54", DAY, Finding.Kind.SEALS_MISSING, 5, null));
        // with the head as well, the day looks shorter until the province's next day starts from what is no more
        sealedDay("56");
        SealRepository.OpenDay day = new SealRepository.OpenDay("56", DAY);
        seals.seal(day, NOON.plusSeconds(86_400));
        add("56", NOON.plusSeconds(86_460));
        seals.seal(new SealRepository.OpenDay("56", DAY.plusDays(1)), NOON.plusSeconds(86_520));
        assertThat(verify("56").intact()).isTrue();
        for (UUID id : List.of(ids.get(3), ids.get(4))) {
            asSuperuser("DELETE FROM audit_event WHERE id = ?", id);
            asSuperuser("DELETE FROM audit_seal WHERE event_id = ?", id);
        }
        asSuperuser("DELETE FROM audit_head WHERE province_code = '56' AND day = ? AND events = 5", DAY);
        assertThat(kinds("56")).containsExactly(Finding.Kind.BROKEN_SEED);
    }

    @Test
    void anInsertedEventIsFoundAndNeverSealed() throws SQLException {
        SealRepository.OpenDay day = sealedDay("64");
        UUID forged = Witness.idOf(NOON.minusSeconds(3_600));
        asSuperuser(
                "INSERT INTO audit_event (province_code, day, id, at, action, operation, resource, outcome)"
                        + " VALUES ('64', ?, ?, ?, 'READ', 'getBeneficiary', 'beneficiaries', 'DONE')",
                DAY,
                forged,
                Timestamp.from(NOON.minusSeconds(3_600)));
        assertThat(seals.seal(day, NOON.plusSeconds(240))).isZero();
        assertThat(verify("64").findings())
                .containsExactly(new Finding("64", DAY, Finding.Kind.INSERTED, null, forged));
        // into a day that is closed nothing fits any more, not even at its end
        seals.seal(day, NOON.plusSeconds(86_400));
        UUID late = Witness.idOf(NOON.plusSeconds(30_000));
        asSuperuser(
                "INSERT INTO audit_event (province_code, day, id, at, action, operation, resource, outcome)"
                        + " VALUES ('64', ?, ?, ?, 'READ', 'getBeneficiary', 'beneficiaries', 'DONE')",
                DAY,
                late,
                Timestamp.from(NOON.plusSeconds(30_000)));
        assertThat(seals.seal(day, NOON.plusSeconds(90_000))).isZero();
        assertThat(kinds("64")).containsExactly(Finding.Kind.INSERTED, Finding.Kind.INSERTED);
    }

    @Test
    void theOfficerVerifiesTheOwnProvinceAndSeesHowFarItIsSealed() throws SQLException {
        sealedDay("60");
        String officer = Given.account(Role.DATA_PROTECTION_OFFICER, "60", null, null, false);
        var result = Given.as(officer)
                .get("/api/v1/audit-seals/verification?from=2026-03-01&to=2026-03-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(result.getBoolean("intact")).isTrue();
        assertThat(result.getInt("chains")).isEqualTo(1);
        assertThat(result.getInt("events")).isEqualTo(5);
        assertThat(result.getList("ends.provinceCode", String.class)).containsExactly("60");
        var days = Given.as(officer).get("/api/v1/audit-seals?include=total").jsonPath();
        assertThat(days.getList("items.provinceCode", String.class))
                .contains("60")
                .containsOnly("60");
        assertThat(days.getInt("items.find { it.day == '2026-03-10' }.events")).isEqualTo(5);
        Given.as(officer)
                .get("/api/v1/audit-seals/verification?from=2026-01-01&to=2026-03-31")
                .then()
                .statusCode(400);
    }
}
