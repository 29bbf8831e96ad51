package vn.chungtay.disbursement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.Visibility;

/** Loads and saves disbursements within a scope. */
@ApplicationScoped
class DisbursementRepository implements PanacheRepositoryBase<Disbursement, UUID> {
    private final Sql sql;

    DisbursementRepository(Sql sql) {
        this.sql = sql;
    }

    /** @throws Problem 404 when it does not exist or lies outside the scope */
    Disbursement require(UUID id, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select visible = visibility.restrict(
                Select.of("SELECT d.id\nFROM disbursement d")
                        .where("d.id = :id")
                        .bind("id", id),
                visibility.projectRows("d", "d.household_id"));
        return sql.one(visible, row -> row.uuid("id"))
                .flatMap(this::findByIdOptional)
                .orElseThrow(Problem::notFound);
    }

    /** Whether there is such an activity in the province; the foreign key stays the last judge. */
    boolean activityExists(UUID id, String province) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM activity x")
                                .where("x.province_code = :province AND x.id = :id")
                                .bind("province", province)
                                .bind("id", id),
                        row -> row.number("found"))
                .isPresent();
    }
}
