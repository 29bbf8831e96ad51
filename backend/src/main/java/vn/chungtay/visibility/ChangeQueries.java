package vn.chungtay.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Asks the database whether a record may be changed. */
@ApplicationScoped
class ChangeQueries {
    private final Sql sql;

    ChangeQueries(Sql sql) {
        this.sql = sql;
    }

    /** Whether the account may change the record; empty when it sees none with this id. */
    Optional<Boolean> mayChange(ChangeDirectory.Record kind, UUID id, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        String seen =
                switch (kind) {
                    case ACTIVITY -> visibility.activities("x");
                    case CAMPAIGN -> visibility.campaigns("x");
                    case DOCUMENT -> visibility.documents("x");
                };
        Select select = Select.of("SELECT (" + ChangeDirectory.condition(kind, "x", scope) + ") AS own FROM "
                        + kind.table() + " x")
                .where("x.id = :id")
                .bind("id", id);
        return sql.one(visibility.restrict(select, seen), row -> row.bool("own"));
    }
}
