package vn.chungtay.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads the consents of a person. */
@ApplicationScoped
class ConsentQueries {
    private static final String ROWS = """
            SELECT k.province_code, k.id, k.beneficiary_id, k.purpose, k.legal_basis, k.representative_name,
              k.representative_relation, k.child_assent, k.note, k.valid_from, k.valid_to, k.withdrawn_at,
              k.withdrawal_reason, k.evidence_name, k.created_at, k.version,
              (SELECT a.display_name FROM account a WHERE a.id = k.created_by) AS created_by_name
            FROM consent k JOIN beneficiary b ON b.province_code = k.province_code AND b.id = k.beneficiary_id""";

    private final Sql sql;
    private final Clock clock;

    ConsentQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All consents of a person, newest first, those that ended too. */
    List<ConsentDetail> list(UUID person, AccessScope scope) {
        return sql.list(of(person, scope).then("ORDER BY k.valid_from DESC, k.created_at DESC, k.id"), this::detail);
    }

    Optional<ConsentDetail> detail(UUID person, UUID id, AccessScope scope) {
        return sql.one(of(person, scope).where("k.id = :id").bind("id", id), this::detail);
    }

    /** A consent of anybody whom the account sees. */
    Optional<ConsentDetail> find(UUID id, AccessScope scope) {
        return sql.one(
                Visibility.of(scope)
                        .onlyPeople(Select.of(ROWS).where("k.id = :id").bind("id", id), "b"),
                this::detail);
    }

    private static Select of(UUID person, AccessScope scope) {
        return Visibility.of(scope)
                .onlyPeople(Select.of(ROWS).where("k.beneficiary_id = :person").bind("person", person), "b");
    }

    private ConsentDetail detail(Row row) {
        LocalDate until = row.date("valid_to");
        boolean over = until != null && !until.isAfter(LocalDate.now(clock));
        return new ConsentDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.uuid("beneficiary_id"),
                row.constant("purpose", ConsentPurpose.class),
                row.constant("legal_basis", LegalBasis.class),
                row.instant("withdrawn_at") != null
                        ? ConsentState.WITHDRAWN
                        : over ? ConsentState.EXPIRED : ConsentState.LIVE,
                row.text("representative_name"),
                row.text("representative_relation"),
                row.flag("child_assent"),
                row.text("note"),
                row.date("valid_from"),
                until,
                row.instant("withdrawn_at"),
                row.text("withdrawal_reason"),
                row.text("evidence_name"),
                row.instant("created_at"),
                row.text("created_by_name"),
                row.number("version"));
    }
}
