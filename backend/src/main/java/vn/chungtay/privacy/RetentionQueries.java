package vn.chungtay.privacy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.rowlock.RowLock;
import vn.chungtay.visibility.Visibility;

/** Reads how long records are kept, and what keeps them longer. */
@ApplicationScoped
class RetentionQueries {
    private static final TypeReference<List<RetentionCaseDetail.Asking>> ASKINGS = new TypeReference<>() {};

    /** The rule of today for a kind of record in the province of {@code b}; what the province set itself wins. */
    private static String rule(String variant) {
        return "(SELECT x.value, x.legal_basis, x.verified FROM parameter x WHERE x.name = 'RETENTION' AND x.variant = '"
                + variant + "' AND x.scope_code IN ('VN', b.province_code) AND x.valid_from <= :today"
                + " AND (x.valid_to IS NULL OR x.valid_to > :today) ORDER BY x.scope_code = 'VN' LIMIT 1)";
    }

    private static final String ENDS =
            "CAST(b.closed_on + make_interval(years => CAST(rule.value AS integer)) AS date)";

    private static final String STATE = "CASE WHEN b.anonymised_on IS NOT NULL THEN 'ANONYMISED' WHEN n.id IS NOT NULL"
            + " THEN 'ASKED' WHEN " + ENDS + " <= :today THEN 'DUE' ELSE 'RUNNING' END";

    private static final String COLUMNS = "SELECT b.id, b.code, b.province_code, b.closed_on, b.closing_reason, " + ENDS
            + " AS ends_on, " + STATE + " AS state";

    private static final String ROWS = "\nFROM beneficiary b\nCROSS JOIN LATERAL " + rule("PERSON") + " rule"
            + "\nLEFT JOIN anonymisation n ON n.province_code = b.province_code AND n.beneficiary_id = b.id"
            + " AND n.status = 'ASKED'";

    /** Whether each of the reasons that keep a record holds for {@code b}. */
    private static final String KEPT = """
            , b.status <> 'CLOSED' AS record_open,
              coalesce(%s > :today, false) AND q.id IS NULL AS retention_runs,
              EXISTS (SELECT 1 FROM stay t WHERE t.province_code = b.province_code AND t.beneficiary_id = b.id
                AND (t.valid_to IS NULL OR t.valid_to > :today)) AS stay_open,
              EXISTS (SELECT 1 FROM enrolment e WHERE e.province_code = b.province_code
                AND (e.valid_to IS NULL OR e.valid_to > :today)
                AND (e.beneficiary_id = b.id OR e.household_id IN (SELECT m.household_id FROM household_member m
                  WHERE m.province_code = b.province_code AND m.beneficiary_id = b.id
                    AND (m.valid_to IS NULL OR m.valid_to > :today)))) AS enrolment_open,
              EXISTS (SELECT 1 FROM permanency_plan p WHERE p.province_code = b.province_code
                AND p.beneficiary_id = b.id AND p.status = 'ACTIVE') AS plan_open,
              EXISTS (SELECT 1 FROM disbursement d, %s kept WHERE d.province_code = b.province_code
                AND (d.beneficiary_id = b.id OR d.id IN (SELECT v.disbursement_id FROM activity_recipient v
                  WHERE v.province_code = b.province_code AND v.beneficiary_id = b.id))
                AND d.paid_on + make_interval(years => CAST(kept.value AS integer)) > :today) AS vouchers_kept,
              EXISTS (SELECT 1 FROM rights_request o WHERE o.province_code = b.province_code
                AND o.beneficiary_id = b.id AND o.status IN ('RECEIVED', 'ANSWERED')
                AND o.kind <> 'DELETE') AS request_open,
              EXISTS (SELECT 1 FROM processing_restriction h WHERE h.province_code = b.province_code
                AND h.beneficiary_id = b.id AND h.lifted_on IS NULL) AS restricted""".formatted(ENDS, rule("VOUCHER"));

    private static final String MORE = """
            , CAST(rule.value AS integer) AS years, rule.legal_basis, rule.verified, b.anonymised_on,
              q.id AS deletion_id, q.code AS deletion_code,
              (SELECT coalesce(json_agg(json_build_object('id', a.id, 'ground', a.ground, 'reason', a.reason,
                 'status', a.status, 'askedAt', a.asked_at, 'own', a.asked_by = :account,
                 'askedBy', (SELECT c.display_name FROM account c WHERE c.id = a.asked_by),
                 'decidedBy', (SELECT c.display_name FROM account c WHERE c.id = a.decided_by),
                 'decidedAt', a.decided_at, 'decisionReason', a.decision_reason) ORDER BY a.asked_at DESC, a.id), '[]')
               FROM anonymisation a WHERE a.province_code = b.province_code AND a.beneficiary_id = b.id)::text AS askings""";

    private static final String DELETION = """

            LEFT JOIN LATERAL (SELECT r.id, r.code FROM rights_request r WHERE r.province_code = b.province_code
              AND r.beneficiary_id = b.id AND r.kind = 'DELETE' AND r.status IN ('RECEIVED', 'ANSWERED')
              ORDER BY r.received_on, r.id LIMIT 1) q ON true""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("b.id", "endsOn")
            .field("endsOn", "date", ENDS)
            .field("closedOn", "date", "b.closed_on");

    private final Sql sql;
    private final RowLock lock;
    private final Clock clock;

    RetentionQueries(Sql sql, RowLock lock, Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.clock = clock;
    }

    /** Counts the records whose time is over and for which nobody has asked yet; it takes the day as {@code :today}. */
    static String countDue(Visibility visibility) {
        return "SELECT count(*)" + ROWS + "\nWHERE b.status = 'CLOSED' AND " + STATE + " = 'DUE' AND "
                + visibility.ofProvinces("b");
    }

    Page<RetentionCaseSummary> list(RetentionFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), RetentionQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(RetentionFilter filter, String sort, AccessScope scope, Consumer<RetentionCaseSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, RetentionQueries::summary, consumer);
    }

    private Select select(RetentionFilter filter, AccessScope scope) {
        return visible(COLUMNS + ROWS, scope)
                .where("b.status = 'CLOSED'")
                .whereGiven(
                        STATE + " IN (:states)",
                        "states",
                        filter.state == null || filter.state.isEmpty()
                                ? null
                                : filter.state.stream().map(Enum::name).toList())
                .whereGiven(ENDS + " <= :endsTo", "endsTo", filter.endsTo);
    }

    Optional<RetentionCaseDetail> detail(UUID id, AccessScope scope) {
        Select record = visible(COLUMNS + MORE + KEPT + ROWS + DELETION, scope)
                .where("b.id = :id")
                .bind("id", id)
                .bind("account", scope.accountId());
        // What keeps a record is decided by plans and visits that the reader need not see.
        return lock.asSystem(() -> sql.one(record, RetentionQueries::detail));
    }

    private Select visible(String head, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return visibility.restrict(Select.of(head), visibility.ofProvinces("b")).bind("today", LocalDate.now(clock));
    }

    private static RetentionCaseSummary summary(Row row) {
        return new RetentionCaseSummary(
                row.uuid("id"),
                row.text("code"),
                row.text("province_code"),
                row.date("closed_on"),
                row.text("closing_reason"),
                row.date("ends_on"),
                row.constant("state", RetentionState.class));
    }

    private static RetentionCaseDetail detail(Row row) {
        return new RetentionCaseDetail(
                row.uuid("id"),
                row.text("code"),
                row.text("province_code"),
                row.date("closed_on"),
                row.text("closing_reason"),
                row.date("ends_on"),
                row.integer("years"),
                row.text("legal_basis"),
                row.bool("verified"),
                row.constant("state", RetentionState.class),
                row.date("anonymised_on") != null
                        ? List.of()
                        : Arrays.stream(RetentionBlocker.values())
                                .filter(blocker -> row.bool(blocker.name().toLowerCase(java.util.Locale.ROOT)))
                                .collect(Collectors.toList()),
                row.uuid("deletion_id"),
                row.text("deletion_code"),
                row.date("anonymised_on"),
                row.json("askings", ASKINGS));
    }
}
