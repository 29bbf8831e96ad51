package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/**
 * Identity numbers leave the database, and with them the answers that are kept for repeated requests: what stays is
 * sealed with keys that the database does not have, and a keyed index of the numbers.
 */
public class V0150__seal_what_must_not_be_read extends BaseJavaMigration {
    private static final int BATCH = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        execute(connection, """
                ALTER TABLE beneficiary
                    DROP CONSTRAINT ck_beneficiary_identity_state,
                    ADD COLUMN identity_number_sealed bytea,
                    ADD COLUMN identity_number_index bytea""");
        FieldSealer sealer = new FieldSealer();
        sealNumbers(connection, sealer);
        execute(connection, """
                ALTER TABLE beneficiary
                    DROP COLUMN identity_number,
                    ADD CONSTRAINT ck_beneficiary_identity_number
                        CHECK ((identity_number_sealed IS NULL) = (identity_number_index IS NULL)),
                    ADD CONSTRAINT ck_beneficiary_identity_state
                        CHECK (identity_state IN ('NONE', 'REQUESTED', 'DECLARED', 'VERIFIED_POLICE')
                            AND (identity_number_sealed IS NOT NULL OR identity_state IN ('NONE', 'REQUESTED')))""");
        execute(connection, """
                CREATE UNIQUE INDEX uq_beneficiary_identity_number
                    ON beneficiary (province_code, identity_number_index) WHERE identity_number_index IS NOT NULL""");
        execute(connection, "ALTER TABLE idempotency_record RENAME COLUMN body TO open_body");
        execute(connection, "ALTER TABLE idempotency_record ADD COLUMN body bytea");
        sealAnswers(connection, sealer);
        execute(connection, "ALTER TABLE idempotency_record DROP COLUMN open_body");
    }

    private static void sealNumbers(Connection connection, FieldSealer sealer) throws SQLException {
        rewrite(
                connection,
                "SELECT province_code, id, identity_number FROM beneficiary WHERE identity_number IS NOT NULL",
                """
                UPDATE beneficiary SET identity_number_sealed = ?, identity_number_index = ?, identity_number = NULL
                WHERE province_code = ? AND id = ?""",
                (row, update) -> {
                    update.setBytes(1, sealer.seal(SealedKind.IDENTITY_NUMBER, row.getString(3)));
                    update.setBytes(2, sealer.index(SealedKind.IDENTITY_NUMBER, row.getString(3)));
                    update.setString(3, row.getString(1));
                    update.setObject(4, row.getObject(2, UUID.class));
                });
    }

    private static void sealAnswers(Connection connection, FieldSealer sealer) throws SQLException {
        rewrite(
                connection,
                "SELECT account_id, key, open_body FROM idempotency_record WHERE open_body IS NOT NULL",
                "UPDATE idempotency_record SET body = ?, open_body = NULL WHERE account_id = ? AND key = ?",
                (row, update) -> {
                    update.setBytes(1, sealer.seal(SealedKind.REPEATED_ANSWER, row.getString(3)));
                    update.setObject(2, row.getObject(1, UUID.class));
                    update.setString(3, row.getString(2));
                });
    }

    private interface Change {
        void of(ResultSet row, PreparedStatement update) throws SQLException;
    }

    private static void rewrite(Connection connection, String select, String update, Change change)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement changed = connection.prepareStatement(update)) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery(select)) {
                for (int waiting = 1; rows.next(); waiting++) {
                    change.of(rows, changed);
                    changed.addBatch();
                    if (waiting % BATCH == 0) {
                        changed.executeBatch();
                    }
                }
                changed.executeBatch();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
