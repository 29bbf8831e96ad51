package vn.chungtay.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
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

    static final TypeReference<Map<String, String>> BY_SUBJECT = new TypeReference<>() {};

    /** The keys of whom an event {@code e} is about, by their ids. */
    static final String KEYS = """
            (SELECT CAST(json_object_agg(k.subject_id, encode(k.key, 'base64')) AS text) FROM audit_subject_key k
              WHERE k.subject_id IN (SELECT CAST(c ->> 'subject' AS uuid)
                FROM jsonb_array_elements(CASE WHEN jsonb_exists(e.detail, 'changes') THEN e.detail -> 'changes' ELSE '[]' END) c
                WHERE jsonb_exists(c, 'subject'))) AS keys""";

    private static final String LIST = """
            SELECT e.id, e.at, e.account_name, (SELECT a.display_name FROM account a WHERE a.id = e.account_id) AS display_name,
              e.role, e.action, e.operation, CAST(e.detail -> 'changes' AS text) AS changes,
              \
            """ + KEYS + "\nFROM audit_event e";

    private final Sql sql;
    private final Stories stories;

    HistoryQueries(Sql sql, Stories stories) {
        this.sql = sql;
        this.stories = stories;
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
        return sql.page(history, SORTS, page, scope.accountId().toString(), this::entry);
    }

    private HistoryEntry entry(Row row) {
        return new HistoryEntry(
                row.uuid("id"),
                row.instant("at"),
                row.text("account_name"),
                row.text("display_name"),
                row.text("role"),
                row.constant("action", AuditAction.class),
                row.text("operation"),
                stories.of(row.json("changes", JSON), true, row.json("keys", BY_SUBJECT)));
    }
}
