package vn.chungtay.shared.rowlock;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Each transaction begins by saying whose rows it may touch, for as long as it lasts: together with its BEGIN, before
 * Hibernate or anybody else uses the connection. A connection outside a transaction says nothing; reads that need it say
 * it with themselves.
 */
@Singleton
class LockedTransactions implements AgroalPoolInterceptor {
    static final String SAY = "SELECT set_config('chungtay.rows', ?, true)";

    private final PresentRights rights;

    LockedTransactions(PresentRights rights) {
        this.rights = rights;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                say(connection, rights.present());
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The transaction could not say whose rows it may touch", fault);
        }
    }

    static void say(Connection connection, RowRights rights) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAY)) {
            statement.setString(1, rights.setting());
            statement.execute();
        }
    }
}
