package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Adds events to the audit. Nothing else can be done with them. */
@ApplicationScoped
class AuditEventRepository {
    /** All events in one statement, whatever their number: outside of transactions it needs but one trip to commit. */
    private static final String INSERT = """
            INSERT INTO audit_event (province_code, day, id, at, account_id, account_name, role, address, request_id,
              action, operation, resource, resource_id, restricted, outcome, reason, detail)
            SELECT * FROM unnest(CAST(? AS text[]), CAST(? AS date[]), CAST(? AS uuid[]), CAST(? AS timestamptz[]),
              CAST(? AS uuid[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS uuid[]),
              CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS boolean[]),
              CAST(? AS text[]), CAST(? AS text[]), CAST(? AS jsonb[]))""";

    private static final List<Function<AuditEvent, Object>> COLUMNS = List.of(
            AuditEvent::provinceCode,
            AuditEvent::day,
            AuditEvent::id,
            AuditEvent::at,
            AuditEvent::accountId,
            AuditEvent::accountName,
            AuditEvent::role,
            AuditEvent::address,
            AuditEvent::requestId,
            event -> event.action().name(),
            AuditEvent::operation,
            AuditEvent::resource,
            AuditEvent::resourceId,
            AuditEvent::restricted,
            event -> event.outcome().name(),
            AuditEvent::reason,
            AuditEvent::detail);

    private final DataSource database;

    AuditEventRepository(DataSource database) {
        this.database = database;
    }

    /** Adds events in the transaction at hand; without one they are committed, together, when this returns. */
    void add(List<AuditEvent> events) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Function<AuditEvent, Object> column = COLUMNS.get(i);
                insert.setArray(
                        i + 1,
                        connection.createArrayOf(
                                "text",
                                events.stream()
                                        .map(column)
                                        .map(value -> value == null ? null : value.toString())
                                        .toArray(String[]::new)));
            }
            insert.executeUpdate();
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
}
