package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.chungtay.shared.type.Secrets;

/** The keys of persons and households under which the audit keeps what their records said. */
@ApplicationScoped
class SubjectKeyRepository {
    static final int KEY_BYTES = 32;

    private final DataSource database;

    SubjectKeyRepository(DataSource database) {
        this.database = database;
    }

    /** The keys of these subjects, in the transaction at hand; who has none gets one. */
    Map<UUID, byte[]> of(Collection<UUID> subjects) throws SQLException {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = database.getConnection()) {
            Map<UUID, byte[]> keys = read(connection, subjects);
            if (keys.size() < subjects.size()) {
                make(
                        connection,
                        subjects.stream()
                                .filter(one -> !keys.containsKey(one))
                                .sorted()
                                .toList());
                return read(connection, subjects);
            }
            return keys;
        }
    }

    private static Map<UUID, byte[]> read(Connection connection, Collection<UUID> subjects) throws SQLException {
        Map<UUID, byte[]> keys = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT subject_id, key FROM audit_subject_key WHERE subject_id = ANY (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.put(rows.getObject(1, UUID.class), rows.getBytes(2));
                }
            }
        }
        return keys;
    }

    /** In the order of their ids, so that two who make the same ones wait for each other and not in a circle. */
    private static void make(Connection connection, Collection<UUID> subjects) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_subject_key (subject_id, key) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (UUID subject : subjects) {
                insert.setObject(1, subject);
                insert.setBytes(2, Secrets.bytes(KEY_BYTES));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
