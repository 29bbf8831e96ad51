package vn.chungtay.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;

/** Reads what was written of one record. */
@ApplicationScoped
class HistoryQueries {
    private static final TypeReference<JsonNode> JSON = new TypeReference<>() {};
    private static final SortKeys SORTS = SortKeys.tieBrokenBy("e.id", "-at").field("at", "date", "e.day");

    private static final String LIST = """
            SELECT e.id, e.at, e.account_name, (SELECT a.display_name FROM account a WHERE a.id = e.account_id) AS display_name,
              e.role, e.action, e.operation, CAST(e.detail -> 'changes' AS text) AS changes
            FROM audit_event e""";

    private final Sql sql;

    HistoryQueries(Sql sql) {
        this.sql = sql;
    }

    Page<HistoryEntry> list(String resource, UUID id, PageRequest page, AccessScope scope) {
        Select history = Select.of(LIST)
                .where("e.resource_id = :record AND e.resource = :resource")
                .bind("record", id.toString())
                .bind("resource", resource)
                .where("e.action IN ('CREATE', 'CHANGE') AND e.outcome = 'DONE' AND jsonb_exists(e.detail, 'changes')");
        if (!scope.restrictedAllowed()) {
            history.where("NOT e.restricted");
        }
        if (scope.pseudonymised()) {
            history.where("FALSE");
        }
        return sql.page(history, SORTS, page, scope.accountId().toString(), HistoryQueries::entry);
    }

    private static HistoryEntry entry(Row row) {
        List<RowStory> changes = StreamSupport.stream(row.json("changes", JSON).spliterator(), false)
                .map(change -> RowStory.of(change, true))
                .toList();
        return new HistoryEntry(
                row.uuid("id"),
                row.instant("at"),
                row.text("account_name"),
                row.text("display_name"),
                row.text("role"),
                row.constant("action", AuditAction.class),
                row.text("operation"),
                changes);
    }
}
