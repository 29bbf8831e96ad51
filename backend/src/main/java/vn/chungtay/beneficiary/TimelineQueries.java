package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Money;

/** Reads the timeline of a person that was found within the scope: one SELECT over all kinds of facts. */
@ApplicationScoped
class TimelineQueries {
    private static final SortKeys SORTS = SortKeys.tieBrokenBy("t.id", "-date").field("date", "date", "t.day");

    private final Sql sql;

    TimelineQueries(Sql sql) {
        this.sql = sql;
    }

    Page<TimelineEntry> list(
            String provinceCode, UUID person, TimelineFilter filter, PageRequest page, AccessScope scope) {
        String head = "SELECT t.kind, t.id, t.event, t.day, t.code, t.subcode, t.text, t.amount, t.currency,"
                + " t.related_id, t.related_name\nFROM (" + TimelineSql.of(filter.kind, scope) + ") t";
        Select timeline = Select.of(head)
                .bind("province", provinceCode)
                .bind("person", person)
                .whereGiven("t.day >= :from", "from", filter.from)
                .whereGiven("t.day <= :to", "to", filter.to);
        if (scope.pseudonymised() && head.contains(":organisation")) {
            timeline.bind("organisation", scope.organisationId());
        }
        return sql.page(timeline, SORTS, page, scope.accountId().toString(), TimelineQueries::entry);
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
