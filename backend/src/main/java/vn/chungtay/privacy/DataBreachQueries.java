package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.time.ClockProducer;
import vn.chungtay.visibility.Visibility;

/** Reads breaches: each list and each detail is one SELECT. */
@ApplicationScoped
class DataBreachQueries {
    static final String LATE = "(coalesce(r.notified_at, :now) > r.notify_due_at)";

    private static final String STATUS =
            "CASE WHEN r.closed_on IS NOT NULL THEN 'CLOSED' WHEN r.notified_at IS NOT NULL THEN 'NOTIFIED' ELSE 'FOUND' END";

    private static final String COLUMNS =
            "SELECT r.id, r.code, r.province_code, r.found_at, r.description, r.subjects, r.people, r.notify_due_at,"
                    + " r.notified_at, " + STATUS + " AS status, " + LATE + " AS late";

    private static final String MORE = ", r.data_kinds, r.consequences, r.measures, r.legal_basis, r.notified_to,"
            + " r.late_reason, r.closed_on, r.conclusion, r.created_at, r.updated_at, r.version,"
            + " (SELECT a.display_name FROM account a WHERE a.id = r.created_by) AS created_by_name";

    private static final String ROWS = "\nFROM data_breach r";

    private static final SortKeys SORTS =
            SortKeys.tieBrokenBy("r.id", "-foundAt").field("foundAt", "timestamptz", "r.found_at");

    private final Sql sql;
    private final Clock clock;

    DataBreachQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<DataBreachSummary> list(DataBreachFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), DataBreachQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(DataBreachFilter filter, String sort, AccessScope scope, Consumer<DataBreachSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, DataBreachQueries::summary, consumer);
    }

    private Select select(DataBreachFilter filter, AccessScope scope) {
        return visible(COLUMNS + ROWS, clock.instant(), scope)
                .whereGiven(
                        STATUS + " IN (:statuses)",
                        "statuses",
                        filter.status == null || filter.status.isEmpty()
                                ? null
                                : filter.status.stream().map(Enum::name).toList())
                .whereGiven("r.found_at >= :foundFrom", "foundFrom", startOf(filter.foundFrom))
                .whereGiven(
                        "r.found_at < :foundBefore",
                        "foundBefore",
                        filter.foundTo == null ? null : startOf(filter.foundTo.plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ClockProducer.VIET_NAM).toInstant();
    }

    Optional<DataBreachDetail> detail(UUID id, AccessScope scope) {
        Instant now = clock.instant();
        return sql.one(
                visible(COLUMNS + MORE + ROWS, now, scope).where("r.id = :id").bind("id", id), row -> detail(row, now));
    }

    private static Select visible(String head, Instant now, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return visibility.restrict(Select.of(head), visibility.ofProvinces("r")).bind("now", now);
    }

    private static DataBreachSummary summary(Row row) {
        return new DataBreachSummary(
                row.uuid("id"),
                row.text("code"),
                row.text("province_code"),
                row.instant("found_at"),
                row.text("description"),
                row.text("subjects"),
                row.integer("people"),
                row.instant("notify_due_at"),
                row.instant("notified_at"),
                row.constant("status", DataBreachStatus.class),
                row.bool("late"));
    }

    private static DataBreachDetail detail(Row row, Instant now) {
        Instant due = row.instant("notify_due_at");
        return new DataBreachDetail(
                row.uuid("id"),
                row.text("code"),
                row.text("province_code"),
                row.instant("found_at"),
                row.text("description"),
                row.text("subjects"),
                row.text("data_kinds"),
                row.integer("people"),
                row.text("consequences"),
                row.text("measures"),
                due,
                row.text("legal_basis"),
                row.instant("notified_at") == null ? Duration.between(now, due).toMinutes() : null,
                row.instant("notified_at"),
                row.text("notified_to"),
                row.text("late_reason"),
                row.date("closed_on"),
                row.text("conclusion"),
                row.constant("status", DataBreachStatus.class),
                row.bool("late"),
                row.instant("created_at"),
                row.text("created_by_name"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
