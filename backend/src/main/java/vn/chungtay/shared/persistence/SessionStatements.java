package vn.chungtay.shared.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import vn.chungtay.shared.rowlock.PresentRights;

/**
 * Statements on the connection and in the transaction of a Hibernate session, counted like its own. A native query of
 * Hibernate asks for the columns' types anew each time and reads every value through a type of its own; that costs a
 * page of a list a quarter of its time.
 */
final class SessionStatements {
    /** Says whose rows the statement behind it may touch. The two travel together and are one transaction. */
    private static final String LOCK = "set_config('chungtay.rows', ?, true)";

    /** Makes the statement behind it take the plan that fits all values. */
    private static final String PLAN = "set_config('plan_cache_mode', 'force_generic_plan', true)";

    private final SharedSessionContractImplementor session;
    private final PresentRights rights;

    SessionStatements(SharedSessionContractImplementor session, PresentRights rights) {
        this.session = session;
        this.rights = rights;
    }

    /**
     * Whether a statement would part from what is said in front of it: with a NULL among its values, from its sixth time on a
     * connection, the driver sends the two as transactions of their own (RowLockTest). It needs one around it.
     */
    boolean partsFromItsLock(NamedParameters statement) {
        return !session.isTransactionInProgress()
                && statement.values().contains(null)
                && LockedTables.named(statement.text());
    }

    /** Hands each row to the reader: its values, and the position of each column's name, the same for all rows. */
    void read(NamedParameters statement, boolean plannedOnce, Rows reader) {
        NamedParameters sent = session.isTransactionInProgress() ? statement : prepared(statement, plannedOnce);
        run(sent, prepared -> {
            ResultSet result = coordinator().getResultSetReturn().execute(prepared, sent.text());
            if (sent != statement) {
                prepared.getMoreResults();
                result = prepared.getResultSet();
            }
            ResultSetMetaData meta = result.getMetaData();
            int[] types = new int[meta.getColumnCount()];
            Map<String, Integer> columns = new HashMap<>();
            for (int i = 0; i < types.length; i++) {
                types[i] = meta.getColumnType(i + 1);
                columns.putIfAbsent(meta.getColumnLabel(i + 1), i);
            }
            while (result.next()) {
                Object[] values = new Object[types.length];
                for (int i = 0; i < types.length; i++) {
                    values[i] = value(result, i + 1, types[i]);
                }
                reader.row(values, columns);
            }
            coordinator().getLogicalConnection().getResourceRegistry().release(result, prepared);
        });
    }

    /** A statement of its own with the settings in front that it needs; a transaction made them at its beginning. */
    private NamedParameters prepared(NamedParameters statement, boolean plannedOnce) {
        boolean locked = LockedTables.named(statement.text());
        if (locked) {
            return statement.behind("SELECT " + LOCK + (plannedOnce ? ", " + PLAN : "") + ";\n", rights.setting());
        }
        return plannedOnce ? statement.behind("SELECT " + PLAN + ";\n") : statement;
    }

    /** @return how many rows were touched */
    int execute(NamedParameters statement) {
        int[] touched = new int[1];
        run(
                statement,
                prepared -> touched[0] = coordinator().getResultSetReturn().executeUpdate(prepared, statement.text()));
        return touched[0];
    }

    /** Takes what a row holds. */
    interface Rows {
        void row(Object[] values, Map<String, Integer> columns);
    }

    private interface Work {
        void with(PreparedStatement prepared) throws SQLException;
    }

    private void run(NamedParameters statement, Work work) {
        if (session.isTransactionInProgress()) {
            session.flush();
        }
        try {
            PreparedStatement prepared =
                    coordinator().getStatementPreparer().prepareQueryStatement(statement.text(), false, null);
            try {
                statement.bind(prepared);
                work.with(prepared);
            } finally {
                coordinator().getLogicalConnection().getResourceRegistry().release(prepared);
                coordinator().afterStatementExecution();
            }
        } catch (SQLException fault) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(fault, "A statement failed");
        }
    }

    private JdbcCoordinator coordinator() {
        return session.getJdbcCoordinator();
    }

    private static Object value(ResultSet result, int position, int type) throws SQLException {
        return switch (type) {
            case Types.DATE -> result.getObject(position, LocalDate.class);
            case Types.TIMESTAMP -> {
                OffsetDateTime time = result.getObject(position, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            case Types.ARRAY -> {
                java.sql.Array array = result.getArray(position);
                yield array == null ? null : array.getArray();
            }
            default -> result.getObject(position);
        };
    }
}
