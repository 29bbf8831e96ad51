package vn.chungtay.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.TestDatabase;

/** A statement that reads a locked table without saying whose rows gets none: every such table has to be known. */
@QuarkusTest
class LockedTablesTest {
    @Test
    void everyTableThatIsLockedByRowIsKnownByItsName() throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement();
                ResultSet locked = statement.executeQuery("SELECT relname FROM pg_class"
                        + " WHERE relnamespace = 'public'::regnamespace AND relrowsecurity")) {
            int tables = 0;
            for (; locked.next(); tables++) {
                assertThat(LockedTables.named("SELECT 1 FROM " + locked.getString(1) + " t"))
                        .as(locked.getString(1))
                        .isTrue();
            }
            assertThat(tables).isPositive();
        }
        assertThat(LockedTables.named("SELECT b.id FROM beneficiary b WHERE b.search_key LIKE ?"))
                .as("search by name")
                .isFalse();
    }
}
