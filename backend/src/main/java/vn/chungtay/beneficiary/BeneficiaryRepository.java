package vn.chungtay.beneficiary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Loads and saves people within a scope. */
@ApplicationScoped
class BeneficiaryRepository implements PanacheRepositoryBase<Beneficiary, UUID> {
    private final Sql sql;

    BeneficiaryRepository(Sql sql) {
        this.sql = sql;
    }

    /** The person, when the account may see and change the record. */
    Optional<Beneficiary> findWithin(UUID id, AccessScope scope) {
        Select within = Visibility.of(scope)
                .onlyPeople(
                        Select.of("SELECT b.province_code\nFROM beneficiary b")
                                .where("b.id = :id")
                                .bind("id", id),
                        "b");
        return sql.one(within, row -> row.text("province_code"))
                .flatMap(province ->
                        find("provinceCode = ?1 and id = ?2", province, id).firstResultOptional());
    }

    /** What other features may know of the person. */
    Optional<BeneficiaryDirectory.VisibleBeneficiary> findVisible(UUID id, AccessScope scope) {
        Select person = Select.of(
                        "SELECT b.province_code, b.code, b.full_name, b.birth_date, b.status\nFROM beneficiary b")
                .where("b.id = :id")
                .bind("id", id);
        return sql.one(Visibility.of(scope).onlyPeople(person, "b"), row -> {
            boolean hidden = scope.pseudonymised() || row.text("full_name") == null;
            return new BeneficiaryDirectory.VisibleBeneficiary(
                    row.text("province_code"),
                    id,
                    row.text("code"),
                    hidden ? row.text("code") : row.text("full_name"),
                    scope.pseudonymised() ? null : row.date("birth_date"),
                    "CLOSED".equals(row.text("status")));
        });
    }

    /** The next code for paper, such as 75-2026-000123; its row stays locked until the transaction ends. */
    String nextCode(String provinceCode, String kind, int year) {
        int number = sql.one(
                        Select.of("""
                                        INSERT INTO code_counter AS counter (province_code, kind, year, last_number)
                                        VALUES (:province, :kind, :year, 1)
                                        ON CONFLICT (province_code, kind, year)
                                        DO UPDATE SET last_number = counter.last_number + 1
                                        RETURNING last_number""")
                                .bind("province", provinceCode)
                                .bind("kind", kind)
                                .bind("year", year),
                        row -> row.integer("last_number"))
                .orElseThrow();
        return "%s-%d-%06d".formatted(provinceCode, year, number);
    }

    /** Says when the record was last worked on; a fact added to a person does not make the person's form stale. */
    void touch(Beneficiary person, UUID account, Instant now) {
        sql.execute(Select.of("UPDATE beneficiary SET updated_at = :now, updated_by = CAST(:account AS uuid)")
                .where("province_code = :province AND id = :id")
                .bind("now", now)
                .bind("account", account)
                .bind("province", person.provinceCode())
                .bind("id", person.id()));
    }
}
