package vn.chungtay.shared.sealedfield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.rowlock.RowLock;

/** Every sealed value of the database, whosever it is. */
@ApplicationScoped
public class SealedValueRepository {
    private static final int BATCH = 200;

    private final Sql sql;
    private final FieldSealer sealer;
    private final RowLock lock;

    SealedValueRepository(Sql sql, FieldSealer sealer, RowLock lock) {
        this.sql = sql;
        this.sealer = sealer;
        this.lock = lock;
    }

    private record Value(String place, byte[] sealed) {}

    /** Seals some of the values anew that were sealed with a former key, and answers how many; 0 when none is left. */
    @Transactional
    public int resealSome() {
        return lock.asSystem(this::resealSomeOfAll);
    }

    private int resealSomeOfAll() {
        for (SealedKind kind : SealedKind.values()) {
            for (SealedKind.Column column : kind.columns()) {
                int resealed = resealSome(kind, column);
                if (resealed > 0) {
                    return resealed;
                }
            }
        }
        return 0;
    }

    /** A row that is held stays in its place, so that place is name enough, whatever the key of the table. */
    private int resealSome(SealedKind kind, SealedKind.Column column) {
        List<Value> waiting = sql.list(
                Select.of("SELECT CAST(t.ctid AS text) AS place, t." + column.name() + " AS sealed FROM "
                                + column.table() + " t")
                        .where("t." + column.name() + " IS NOT NULL")
                        .where("substring(t." + column.name() + " FROM 1 FOR 5) <> :present")
                        .bind("present", sealer.presentMark())
                        .then("LIMIT " + BATCH + " FOR UPDATE SKIP LOCKED"),
                row -> new Value(row.text("place"), row.bytes("sealed")));
        for (Value value : waiting) {
            sql.rewrite(Select.of("UPDATE " + column.table() + " SET " + column.name() + " = :sealed")
                    .where("ctid = CAST(:place AS tid)")
                    .bind("sealed", sealer.seal(kind, sealer.open(kind, value.sealed())))
                    .bind("place", value.place()));
        }
        return waiting.size();
    }
}
