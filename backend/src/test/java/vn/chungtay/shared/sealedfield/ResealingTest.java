package vn.chungtay.shared.sealedfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.beneficiary.GivenPeople;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** A new key takes over whatever is sealed, and nothing that was sealed is lost or told as a change. */
@QuarkusTest
class ResealingTest {
    /** Bytes that lie under no key of this installation: digests, keys of the database's own, files. */
    private static final List<String> NOT_SEALED = List.of(
            "account_recovery_code.code_hash",
            "account_session.token_hash",
            "account_setup_link.token_hash",
            "api_client_secret.secret_hash",
            "audit_head.hash",
            "audit_head.seed",
            "audit_seal.hash",
            "audit_subject_key.key",
            "beneficiary_confidential.identity_number_index",
            "idempotency_record.request_hash",
            "installation_secret.value",
            "sign_in_throttle.key_hash",
            "stored_file.content",
            "stored_file.thumbnail",
            "token_key.value");

    @Inject
    FieldSealer sealer;

    @Inject
    SealedValueRepository values;

    private static List<String> sealedColumns() {
        return Arrays.stream(SealedKind.values())
                .flatMap(kind -> kind.columns().stream())
                .map(column -> column.table() + "." + column.name())
                .toList();
    }

    @Test
    void everyColumnOfBytesIsSealedAnewOrKnownToLieUnderNoKey() throws SQLException {
        List<String> expected = new ArrayList<>(NOT_SEALED);
        expected.addAll(sealedColumns());
        assertThat(texts(
                        "SELECT c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                                + " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')"
                                + " AND NOT c.relispartition AND a.atttypid = 'bytea'::regtype AND NOT a.attisdropped"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aNewKeyTakesOverReportsSecondFactorsAndKeptAnswersToo() throws Exception {
        String number = "075316" + (100_000 + (int) (System.nanoTime() % 800_000));
        GivenPeople.create(
                Given.specialist("75").header("Idempotency-Key", UUID.randomUUID()),
                GivenPeople.with(GivenPeople.girl("Có số định danh"), "identityNumber", number));
        String report = Given.specialist("75")
                .body(Map.of(
                        "provinceCode", "75",
                        "kind", "FEEDBACK",
                        "channel", "IN_PERSON",
                        "title", "Một việc",
                        "content", "Phải giữ kín"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String intake = Given.specialist("75")
                .body(Map.of(
                        "receivingOffice", "Sở Y tế Đồng Nai",
                        "estimatedAge", 9,
                        "sex", "UNKNOWN",
                        "currentState", "Trẻ mệt"))
                .post("/api/v1/reports/" + report + "/intake")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Given.as(Given.account(Role.EDITOR, "75", null, null, false))
                .post("/api/v1/me/second-factor")
                .then()
                .statusCode(200);
        String events = "SELECT count(*) FROM audit_event WHERE resource_id IN ('" + report + "', '" + intake + "')"
                + " AND action IN ('CREATE', 'CHANGE')";
        String told = texts(events).get(0);

        KeyFile.configured().rotate();
        assertThat(sealer.refresh()).isTrue();
        for (String column : sealedColumns()) {
            assertThat(texts(underFormerKey(column))).as(column).doesNotContain("0");
        }
        while (values.resealSome() > 0) {
            // each call is a transaction of its own
        }

        for (String column : sealedColumns()) {
            assertThat(texts(underFormerKey(column))).as(column).containsExactly("0");
        }
        assertThat(texts(events)).containsExactly(told);
        Given.specialist("75").get("/api/v1/reports/" + report).then().body("content", equalTo("Phải giữ kín"));
        Given.specialist("75").get("/api/v1/intakes/" + intake).then().body("form.currentState", equalTo("Trẻ mệt"));
    }

    private String underFormerKey(String column) {
        String[] parts = column.split("\\.");
        return "SELECT count(*) FROM " + parts[0] + " WHERE encode(substring(" + parts[1]
                + " FROM 1 FOR 5), 'hex') <> '" + HexFormat.of().formatHex(sealer.presentMark()) + "'";
    }

    private static List<String> texts(String select) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                var rows = connection.createStatement().executeQuery(select)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
