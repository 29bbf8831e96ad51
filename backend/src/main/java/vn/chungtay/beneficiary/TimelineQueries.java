package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Money;
import vn.chungtay.visibility.Visibility;

/** Reads the timeline of a person that was found within the scope: one SELECT over all kinds of facts. */
@ApplicationScoped
class TimelineQueries {
    private static final SortKeys SORTS = SortKeys.tieBrokenBy("t.id", "-date").field("date", "date", "t.day");

    private final Sql sql;
    private final CurrentAccess access;
    private final Clock clock;

    TimelineQueries(Sql sql, CurrentAccess access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    Page<TimelineLine> list(
            String provinceCode, UUID person, TimelineFilter filter, PageRequest page, AccessScope scope) {
        Function<Row, TimelineLine> reader =
                row -> scope.pseudonymised() ? PartnerTimelineEntry.of(entry(row)) : entry(row);
        return sql.page(
                select(provinceCode, person, filter, scope),
                SORTS,
                page,
                scope.accountId().toString(),
                reader);
    }

    /** The whole timeline, entry by entry, for a file. */
    void export(
            String provinceCode,
            UUID person,
            TimelineFilter filter,
            String sort,
            AccessScope scope,
            Consumer<TimelineEntry> consumer) {
        sql.each(select(provinceCode, person, filter, scope), SORTS, sort, TimelineQueries::entry, consumer);
    }

    private Select select(String provinceCode, UUID person, TimelineFilter filter, AccessScope scope) {
        String head = "SELECT t.kind, t.id, t.event, t.day, t.code, t.subcode, t.text, t.amount, t.currency,"
                + " t.related_id, t.related_name\nFROM (" + TimelineSql.of(filter.kind, scope) + ") t";
        Select timeline = Select.of(head)
                .bind("province", provinceCode)
                .bind("person", person)
                .whereGiven("t.day >= :from", "from", filter.from)
                .whereGiven("t.day <= :to", "to", filter.to);
        Visibility.of(scope).bind(timeline);
        return RestrictedAccessSql.bind(timeline, scope, access.session(), clock.instant());
    }

    private static TimelineEntry entry(Row row) {
        Long amount = row.numberOrNull("amount");
        return new TimelineEntry(
                row.uuid("id"),
                row.constant("kind", TimelineKind.class),
                row.constant("event", TimelineEntry.Event.class),
                row.date("day"),
                row.text("code"),
                row.text("subcode"),
                row.text("text"),
                amount == null ? null : new Money(amount, row.text("currency")),
                row.uuid("related_id"),
                row.text("related_name"));
    }
}
