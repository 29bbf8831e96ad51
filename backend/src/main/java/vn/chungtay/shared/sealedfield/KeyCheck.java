package vn.chungtay.shared.sealedfield;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Stops the start when the keys are not those that the database was sealed with: without this, new values would be
 * sealed with other keys, and the old ones would seem broken one by one.
 */
@ApplicationScoped
class KeyCheck {
    private static final int BEFORE_EVERYTHING_ELSE = 10;
    private static final String NAME = "sealing-check";

    private final DataSource database;
    private final FieldSealer sealer;

    KeyCheck(DataSource database, FieldSealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    void start(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent event) throws SQLException {
        try (Connection connection = database.getConnection()) {
            byte[] known = known(connection);
            if (known == null) {
                remember(connection, sealer.seal(SealedKind.REPEATED_ANSWER, NAME));
            } else if (!sealer.opens(SealedKind.REPEATED_ANSWER, known)) {
                throw new UnusableKeys(null);
            }
        }
    }

    private static byte[] known(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT value FROM installation_secret WHERE name = ?")) {
            select.setString(1, NAME);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    private static void remember(Connection connection, byte[] value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO installation_secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, NAME);
            insert.setBytes(2, value);
            insert.executeUpdate();
        }
    }
}
