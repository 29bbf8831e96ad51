package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Adds events to the audit. Nothing else can be done with them. */
@ApplicationScoped
class AuditEventRepository {
    private static final String INSERT = """
            INSERT INTO audit_event (province_code, day, id, at, account_id, account_name, role, address, request_id,
              action, operation, resource, resource_id, restricted, outcome, reason, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb))""";

    private final DataSource database;

    AuditEventRepository(DataSource database) {
        this.database = database;
    }

    /** Adds events in the transaction at hand; without one each statement commits by itself. */
    void add(List<AuditEvent> events) throws SQLException {
        try (Connection connection = database.getConnection()) {
            insert(connection, events);
        }
    }

    /** Adds events and commits them together, beside any transaction. */
    void addAndCommit(List<AuditEvent> events) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, events);
                connection.commit();
            } catch (SQLException fault) {
                connection.rollback();
                throw fault;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Makes sure that there is room for the events of this day and of the months to come. */
    void makeRoom(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement months = connection.prepareStatement("SELECT audit_months(?)")) {
            months.setObject(1, day);
            months.execute();
        }
    }

    /** Whether this database was marked, by whoever owns it, as one to measure with: no real one ever is. */
    boolean isForMeasuring() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT to_regclass('bench_unaudited') IS NOT NULL");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void insert(Connection connection, List<AuditEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditEvent event : events) {
                insert.setString(1, event.provinceCode());
                insert.setObject(2, event.day());
                insert.setObject(3, event.id());
                insert.setObject(4, event.at().atOffset(ZoneOffset.UTC));
                insert.setObject(5, event.accountId());
                insert.setString(6, event.accountName());
                insert.setString(7, event.role());
                insert.setString(8, event.address());
                insert.setObject(9, event.requestId());
                insert.setString(10, event.action().name());
                insert.setString(11, event.operation());
                insert.setString(12, event.resource());
                insert.setString(13, event.resourceId());
                insert.setBoolean(14, event.restricted());
                insert.setString(15, event.outcome().name());
                insert.setString(16, event.reason());
                insert.setString(17, event.detail());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
