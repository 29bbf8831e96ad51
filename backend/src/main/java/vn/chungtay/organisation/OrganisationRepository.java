package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Loads and saves organisations. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {
    /** Changes of what stands above what wait for each other, so that two of them cannot close a circle. */
    private static final long PARENTS_LOCK = 20_250_301L;

    private final Sql sql;

    OrganisationRepository(Sql sql) {
        this.sql = sql;
    }

    /** The organisation, locked until the end of the transaction. */
    Optional<Organisation> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    /** Writes what is pending and lets the database judge periods now instead of at the end of the transaction. */
    void flushAndCheckPeriods() {
        flush();
        sql.execute(Select.of("SET CONSTRAINTS ALL IMMEDIATE"));
        sql.execute(Select.of("SET CONSTRAINTS ALL DEFERRED"));
    }

    void lockParents() {
        sql.list(Select.of("SELECT CAST(pg_advisory_xact_lock(" + PARENTS_LOCK + ") AS text) AS locked"), row -> true);
    }

    /** Whether {@code above} stands below {@code id}, or is it, on some day between {@code from} and {@code to}. */
    boolean standsBelow(UUID above, UUID id, LocalDate from, LocalDate to) {
        return sql.one(
                        Select.of("""
                                        WITH RECURSIVE upward(id, period, depth) AS (
                                            SELECT CAST(:above AS uuid),
                                                   daterange(CAST(:from AS date), CAST(:to AS date)), 0
                                            UNION ALL
                                            SELECT p.parent_id, u.period * daterange(p.valid_from, p.valid_to), u.depth + 1
                                              FROM upward u JOIN organisation_parent p ON p.organisation_id = u.id
                                               AND daterange(p.valid_from, p.valid_to) && u.period
                                             WHERE u.depth < 50 AND u.id <> CAST(:id AS uuid))
                                        SELECT 1 AS found FROM upward""")
                                .where("id = CAST(:id AS uuid)")
                                .bind("above", above)
                                .bind("id", id)
                                .bind("from", from)
                                .bind("to", to)
                                .then("LIMIT 1"),
                        row -> true)
                .isPresent();
    }
}
