package vn.chungtay.shared.rowlock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Opens the database's own lock further than the request at hand may, where work says why it must: what the product does
 * by itself, and what is decided by restricted rows without showing them.
 */
@ApplicationScoped
public class RowLock {
    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final PresentRights rights;

    RowLock(DataSource database, TransactionSynchronizationRegistry transactions, PresentRights rights) {
        this.database = database;
        this.transactions = transactions;
        this.rights = rights;
    }

    /** Does something as the product itself, for whom every row is open. */
    public <T> T asSystem(Supplier<T> work) {
        return with(RowRights.SYSTEM, work);
    }

    /** Does something as the product itself, for whom every row is open. */
    public void runAsSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return null;
        });
    }

    /** Lets work read restricted rows of the same provinces, to decide by them or to hide what hangs on them. */
    public <T> T decidingByRestricted(Supplier<T> work) {
        return with(rights.present().andRestricted(), work);
    }

    private <T> T with(RowRights wider, Supplier<T> work) {
        RowRights before = rights.present();
        RowRights lentBefore = PresentRights.lend(wider);
        boolean inside = transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
        try {
            if (inside) {
                say(wider);
            }
            return work.get();
        } finally {
            PresentRights.lend(lentBefore);
            if (inside && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                say(before);
            }
        }
    }

    /** On the connection that the transaction holds. */
    private void say(RowRights told) {
        try (Connection connection = database.getConnection()) {
            LockedTransactions.say(connection, told);
        } catch (SQLException fault) {
            throw new IllegalStateException("The transaction could not say whose rows it may touch", fault);
        }
    }
}
