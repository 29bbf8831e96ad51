package vn.chungtay.beneficiary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.visibility.Visibility;

/** Loads and saves people within a scope. */
@ApplicationScoped
class BeneficiaryRepository implements PanacheRepositoryBase<Beneficiary, UUID> {
    /** Since when the record of person {@code b} stands still at the person's wish. */
    static final String RESTRICTED_SINCE = "(SELECT hr.since FROM processing_restriction hr"
            + " WHERE hr.province_code = b.province_code AND hr.beneficiary_id = b.id AND hr.lifted_on IS NULL)";

    private final Sql sql;

    BeneficiaryRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * The person, when the account may see and change the record.
     *
     * @throws Problem 409 while the record stands still at the person's wish, and for ever once it is anonymised
     */
    Optional<Beneficiary> findWithin(UUID id, AccessScope scope) {
        Select within = Visibility.of(scope)
                .onlyPeople(
                        Select.of("SELECT b.province_code, b.anonymised_on, " + RESTRICTED_SINCE
                                        + " AS restricted_since\nFROM beneficiary b")
                                .where("b.id = :id")
                                .bind("id", id),
                        "b");
        return sql.one(within, BeneficiaryRepository::unlessHeld)
                .flatMap(province ->
                        find("provinceCode = ?1 and id = ?2", province, id).firstResultOptional());
    }

    private static String unlessHeld(Row row) {
        if (row.date("anonymised_on") != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hồ sơ đã được ẩn danh.", "The record has been anonymised.");
        }
        if (row.date("restricted_since") != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Hồ sơ đang bị hạn chế xử lý theo yêu cầu của người này; không sửa được cho đến khi gỡ hạn"
                                    + " chế.",
                            "The record is restricted at the person's request and cannot be changed until that is"
                                    + " lifted.");
        }
        return row.text("province_code");
    }

    /** What other features may know of these people. */
    List<BeneficiaryDirectory.VisibleBeneficiary> findVisible(Collection<UUID> ids, AccessScope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Select people = Select.of(
                        "SELECT b.province_code, b.id, b.code, b.full_name, b.birth_date, b.status\nFROM beneficiary b")
                .where("b.id IN (:ids)")
                .bind("ids", ids);
        return sql.list(Visibility.of(scope).onlyPeople(people, "b"), row -> {
            boolean hidden = scope.pseudonymised() || row.text("full_name") == null;
            return new BeneficiaryDirectory.VisibleBeneficiary(
                    row.text("province_code"),
                    row.uuid("id"),
                    row.text("code"),
                    hidden ? row.text("code") : row.text("full_name"),
                    scope.pseudonymised() ? null : row.date("birth_date"),
                    "CLOSED".equals(row.text("status")));
        });
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
