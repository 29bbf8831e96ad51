package vn.chungtay.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Loads and saves households and their dated facts within a scope. */
@ApplicationScoped
class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {
    private final Sql sql;
    private final Clock clock;

    HouseholdRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The household, when the account may see and change it. */
    Optional<Household> findWithin(UUID id, AccessScope scope) {
        Select within = Visibility.of(scope)
                .onlyHouseholds(
                        Select.of("SELECT h.province_code\nFROM household h")
                                .where("h.id = :id")
                                .bind("id", id),
                        "h");
        return sql.one(within, row -> row.text("province_code"))
                .flatMap(province ->
                        find("provinceCode = ?1 and id = ?2", province, id).firstResultOptional());
    }

    /** What other features may know of the household. */
    Optional<HouseholdDirectory.VisibleHousehold> findVisible(UUID id, AccessScope scope) {
        Select household = Select.of("""
                        SELECT h.province_code, h.code, h.status,
                          (SELECT coalesce(b.full_name, m.full_name) FROM household_member m
                           LEFT JOIN beneficiary b ON b.province_code = m.province_code AND b.id = m.beneficiary_id
                           WHERE m.province_code = h.province_code AND m.household_id = h.id AND m.head
                             AND m.valid_from <= :today AND (m.valid_to IS NULL OR m.valid_to > :today)) AS head_name
                        FROM household h""").where("h.id = :id").bind("id", id).bind("today", LocalDate.now(clock));
        return sql.one(Visibility.of(scope).onlyHouseholds(household, "h"), row -> {
            String name = scope.pseudonymised() ? null : row.text("head_name");
            return new HouseholdDirectory.VisibleHousehold(
                    row.text("province_code"),
                    id,
                    row.text("code"),
                    name == null ? row.text("code") : name,
                    "CLOSED".equals(row.text("status")));
        });
    }

    <T extends HouseholdFact> Optional<T> findFact(Class<T> type, Household household, UUID id) {
        return getEntityManager()
                .createQuery(
                        "from " + type.getSimpleName()
                                + " where provinceCode = :province and householdId = :household and id = :id",
                        type)
                .setParameter("province", household.provinceCode())
                .setParameter("household", household.id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Writes at once, so that the database's verdict on overlaps comes before the answer. */
    <T extends HouseholdFact> T save(T fact) {
        getEntityManager().persist(fact);
        getEntityManager().flush();
        return fact;
    }

    /** The status that the next decision ends. */
    Optional<HouseholdPoverty> openPoverty(Household household) {
        return getEntityManager()
                .createQuery(
                        "from HouseholdPoverty where provinceCode = :province and householdId = :household"
                                + " and validTo is null",
                        HouseholdPoverty.class)
                .setParameter("province", household.provinceCode())
                .setParameter("household", household.id())
                .getResultStream()
                .findFirst();
    }

    /** Members leave with the household, none of them before having come. */
    void endMemberships(Household household, LocalDate on) {
        sql.execute(Select.of("""
                        UPDATE household_member
                        SET valid_to = greatest(CAST(:on AS date), valid_from + 1), leaving_reason = 'OTHER',
                            version = version + 1""")
                .where("province_code = :province AND household_id = :household AND valid_to IS NULL")
                .bind("on", on)
                .bind("province", household.provinceCode())
                .bind("household", household.id()));
    }

    /** The person leaves the household that he belongs to, for another province. */
    void endMembershipsOf(String provinceCode, UUID beneficiaryId, LocalDate on) {
        sql.execute(Select.of("""
                        UPDATE household_member
                        SET valid_to = greatest(CAST(:on AS date), valid_from + 1), leaving_reason = 'MOVED',
                            version = version + 1""")
                .where("province_code = :province AND beneficiary_id = :person AND valid_to IS NULL")
                .bind("on", on)
                .bind("province", provinceCode)
                .bind("person", beneficiaryId));
    }

    /** Says when the record was last worked on, without making a form of it stale. */
    void touch(Household household, UUID account, Instant now) {
        sql.execute(Select.of("UPDATE household SET updated_at = :now, updated_by = CAST(:account AS uuid)")
                .where("province_code = :province AND id = :id")
                .bind("now", now)
                .bind("account", account)
                .bind("province", household.provinceCode())
                .bind("id", household.id()));
    }
}
