package vn.chungtay.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Saves conclusions. */
@ApplicationScoped
class ConclusionRepository implements PanacheRepositoryBase<Conclusion, UUID> {
    private final Sql sql;

    ConclusionRepository(Sql sql) {
        this.sql = sql;
    }

    /** The number the next conclusion of a meeting gets; two at the same moment collide on their unique number. */
    int nextPosition(Activity activity) {
        Select last = Select.of("SELECT CAST(coalesce(max(c.position), 0) AS integer) AS last FROM conclusion c")
                .where("c.province_code = :province AND c.activity_id = :activity")
                .bind("province", activity.provinceCode())
                .bind("activity", activity.id());
        return sql.one(last, row -> row.integer("last")).orElseThrow() + 1;
    }
}
