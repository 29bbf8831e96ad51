package vn.chungtay.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.ChangeDirectory;

/** Loads and saves activities within a scope. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    private final ChangeDirectory changes;

    ActivityRepository(ChangeDirectory changes) {
        this.changes = changes;
    }

    /** @throws Problem 404 outside the scope, 403 when it may be read but not changed */
    Activity forChange(UUID id, AccessScope scope) {
        changes.require(ChangeDirectory.Record.ACTIVITY, id, scope);
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    boolean hasMembers(Activity series) {
        return count("provinceCode = ?1 and seriesId = ?2", series.provinceCode(), series.id()) > 0;
    }
}
