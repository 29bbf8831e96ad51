package vn.chungtay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.chungtay.consent.Consents;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** Photos on the product's own connection: the database shows them, and changes them, only as the transaction may. */
@QuarkusTest
class PhotoLockTest {
    private static final String NOT_ALLOWED = "42501";

    /** A photo, the people in it, its file. */
    private static final String COUNTS = "SELECT (SELECT count(*) FROM photo WHERE id = '%1$s') || ' '"
            + " || (SELECT count(*) FROM photo_person WHERE photo_id = '%1$s') || ' '"
            + " || (SELECT count(*) FROM stored_file WHERE province_code = '75' AND sha256 = '%2$s')";

    @Inject
    DataSource database;

    private String photo;
    private String file;

    @Test
    void aPhotoShowsItselfToItsProvinceThenToPartnersThenToEverybodyAsConsentsGrow() throws SQLException {
        String child = create(Given.specialist("75"), girl("Em trong ảnh khoá"));
        photo = Photos.described(Photos.activity(), child);
        file = owned("SELECT sha256 FROM photo WHERE id = '" + photo + "'");

        assertThat(seen("")).isEqualTo("0 0 0");
        assertThat(seen("75")).isEqualTo("0 0 0");
        assertThat(seen("75 restricted")).isEqualTo("0 0 0");
        assertThat(seen("22 identified photos")).isEqualTo("0 0 0");
        assertThat(seen("75 photos")).isEqualTo("1 1 1");
        assertThat(seen("75 identified")).as("papers, which lie among pictures").isEqualTo("0 0 1");
        assertThat(seen("* photos")).isEqualTo("1 1 1");
        assertThat(seen("* agreed_photos")).as("who has to agree, nothing else").isEqualTo("0 1 0");

        Consents.give(child, "PHOTO");
        assertThat(seen("* agreed_photos")).isEqualTo("1 1 1");
        assertThat(seen("22 agreed_photos")).isEqualTo("0 0 0");
        assertThat(seen("")).isEqualTo("0 0 0");

        String web = Consents.give(child, "WEB");
        Photos.publish(photo).statusCode(200);
        assertThat(seen("")).isEqualTo("1 1 1");

        Consents.withdraw(child, web).statusCode(200);
        assertThat(seen("")).isEqualTo("0 0 0");
    }

    @Test
    void whatEverybodySeesNobodyChangesWithoutTheRight() throws SQLException {
        photo = Photos.described(Photos.activity());
        Photos.publish(photo).statusCode(200);
        String file = owned("SELECT sha256 FROM photo WHERE id = '" + photo + "'");
        try (Connection product = database.getConnection();
                Statement statement = product.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE photo SET caption = 'x'"))
                    .isZero();
            assertThat(statement.executeUpdate("DELETE FROM photo_person")).isZero();
            assertThat(statement.executeUpdate("UPDATE stored_file SET content = '\\x00'"))
                    .isZero();
            assertThatThrownBy(
                            () -> statement.executeUpdate(
                                    "INSERT INTO stored_file (province_code, sha256, media_type,"
                                            + " content, created_at) SELECT '75', repeat('0', 63) || '1', 'application/pdf', '\\x25', now()"))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo(NOT_ALLOWED);
            assertThat(owned("SELECT count(*) FROM stored_file WHERE sha256 = '" + file + "' AND length(content) > 1"))
                    .isEqualTo("1");
        }
    }

    private String seen(String rows) throws SQLException {
        try (Connection product = database.getConnection();
                PreparedStatement say = product.prepareStatement(
                        "SELECT set_config('chungtay.rows', ?, true);\n" + COUNTS.formatted(photo, file))) {
            say.setString(1, rows);
            say.execute();
            say.getMoreResults();
            return first(say.getResultSet());
        }
    }

    private static String owned(String query) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            return first(statement.executeQuery(query));
        }
    }

    private static String first(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }
}
