package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.KeyFile;
import vn.chungtay.shared.sealedfield.SealedKind;
import vn.chungtay.shared.sealedfield.SealedValueRepository;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** What the database holds of an identity number: nothing that can be read without the keys. */
@QuarkusTest
class SealedIdentityNumberTest {
    private static int next = 100_000 + (int) (System.nanoTime() % 800_000);

    @Inject
    SealedValueRepository values;

    @Inject
    FieldSealer sealer;

    private static String number() {
        return "075316" + next++;
    }

    private static UUID registered(String number) {
        return UUID.fromString(Given.specialist("75")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(with(girl("Trần Thị Niêm Phong " + mark()), "identityNumber", number))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("identityNumber", is(number))
                .extract()
                .path("id"));
    }

    @Test
    void aDumpOfTheDatabaseShowsNoIdentityNumber() throws Exception {
        String number = number();
        UUID id = registered(number);
        Given.specialist("75").get(PATH + "?q=" + number).then().body("items.id", contains(id.toString()));

        String dump = dump();

        byte[] bytes = number.getBytes(StandardCharsets.UTF_8);
        assertThat(dump.contains(id.toString())).as("the dump holds the record").isTrue();
        // said line by line: a dump is too long to be shown
        assertThat(dump.lines().filter(line -> line.contains(number)))
                .as("in clear")
                .isEmpty();
        String hexadecimal = HexFormat.of().formatHex(bytes);
        assertThat(dump.lines().filter(line -> line.contains(hexadecimal)))
                .as("in hexadecimal")
                .isEmpty();
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        assertThat(dump.lines().filter(line -> line.contains(base64)))
                .as("in base 64")
                .isEmpty();
    }

    @Test
    void whoIsRegisteredAlreadyIsFoundByTheNumberInTheOwnProvinceOnly() {
        String number = number();
        String id = create(Given.specialist("75"), with(girl("Trần Thị Trùng Số " + mark()), "identityNumber", number));
        String duplicates = PATH + "/duplicates?identityNumber=" + number;
        Given.specialist("75")
                .get(duplicates)
                .then()
                .body("id", contains(id))
                .body("[0].reasons", contains("IDENTITY_NUMBER"));
        Given.specialist("22").get(duplicates).then().statusCode(200).body("", empty());
    }

    @Test
    void equalNumbersLookDifferentWhereTheyAreSealed() {
        String number = number();
        assertThat(sealer.seal(SealedKind.IDENTITY_NUMBER, number))
                .isNotEqualTo(sealer.seal(SealedKind.IDENTITY_NUMBER, number));
        assertThat(sealer.index(SealedKind.IDENTITY_NUMBER, number))
                .hasSize(32)
                .isEqualTo(sealer.index(SealedKind.IDENTITY_NUMBER, number));
    }

    @Test
    void aNewKeyIsTakenUpWhileTheProductRunsAndSealingAnewGoesOnWhereItStopped() throws Exception {
        List<UUID> people = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            theirs.add(number());
            people.add(registered(theirs.get(i)));
        }
        assertThat(sealedWith(people)).hasSize(1);
        String former = sealedWith(people).get(0);

        KeyFile.configured().rotate();
        assertThat(sealer.refresh()).isTrue();
        assertThat(sealer.refresh()).as("nothing new since").isFalse();
        people.add(registered(number()));
        assertThat(sealedWith(people))
                .as("old and new stand side by side")
                .hasSize(2)
                .contains(former);
        Given.specialist("75").get(PATH + "/" + people.get(0)).then().body("identityNumber", is(theirs.get(0)));

        while (values.resealSome() > 0) {
            // each call is a transaction of its own: between two of them the product may be killed
        }

        assertThat(sealedWith(people)).hasSize(1).doesNotContain(former);
        for (int i = 0; i < 3; i++) {
            Given.specialist("75").get(PATH + "/" + people.get(i)).then().body("identityNumber", is(theirs.get(i)));
            Given.specialist("75")
                    .get(PATH + "?q=" + theirs.get(i))
                    .then()
                    .body("items.id", contains(people.get(i).toString()));
        }
    }

    /** The keys that the numbers of these people are sealed with, as the first bytes of the values name them. */
    private List<String> sealedWith(List<UUID> people) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = TestDatabase.asOwner();
                var select = connection.prepareStatement(
                        "SELECT DISTINCT encode(substring(identity_number_sealed FROM 1 FOR 5), 'hex')"
                                + " FROM beneficiary_confidential WHERE beneficiary_id = ANY (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
        }
        return keys;
    }

    /** Every row of every table, as pg_dump writes them. */
    private String dump() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection connection = TestDatabase.asOwner();
                ResultSet tables = connection
                        .createStatement()
                        .executeQuery("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                                + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
            while (tables.next()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (SELECT * FROM " + tables.getString(1) + ") TO STDOUT", out);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
