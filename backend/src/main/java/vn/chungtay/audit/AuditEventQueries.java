package vn.chungtay.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
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

/** Reads the audit: newest first, one statement a page. */
@ApplicationScoped
class AuditEventQueries {
    private static final TypeReference<JsonNode> JSON = new TypeReference<>() {};
    private static final int VERSION_7 = 7;

    private static final String CODE = """
            CASE WHEN e.resource_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' THEN CASE e.resource
              WHEN 'beneficiaries' THEN (SELECT b.code FROM beneficiary b
                WHERE b.province_code = e.province_code AND b.id = CAST(e.resource_id AS uuid))
              WHEN 'households' THEN (SELECT h.code FROM household h
                WHERE h.province_code = e.province_code AND h.id = CAST(e.resource_id AS uuid))
              WHEN 'projects' THEN (SELECT p.code FROM project p
                WHERE p.province_code = e.province_code AND p.id = CAST(e.resource_id AS uuid)) END END AS code""";

    private static final String COLUMNS = """
            SELECT e.id, e.at, e.account_name, (SELECT a.display_name FROM account a WHERE a.id = e.account_id) AS display_name,
              e.role, e.address, e.action, e.operation, e.resource, e.resource_id, e.province_code, e.outcome, e.reason,
              CAST(e.detail ->> 'rows' AS integer) AS rows,
""" + CODE;

    private static final String LIST = COLUMNS + "\nFROM audit_event e";

    private static final String ONE = COLUMNS + """
            , e.request_id, CAST(e.detail AS text) AS detail, s.sequence, s.hash,
              \
            """ + HistoryQueries.KEYS + """

            FROM audit_event e LEFT JOIN audit_seal s
              ON s.province_code = e.province_code AND s.day = e.day AND s.event_id = e.id""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("e.id", "-at").field("at", "date", "e.day");

    private final Sql sql;
    private final Stories stories;

    AuditEventQueries(Sql sql, Stories stories) {
        this.sql = sql;
        this.stories = stories;
    }

    Page<AuditEventSummary> list(AuditEventFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), AuditEventQueries::summary);
    }

    void export(AuditEventFilter filter, String sort, AccessScope scope, Consumer<AuditEventSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, AuditEventQueries::summary, consumer);
    }

    /**
     * One event.
     *
     * @param withValues whether the reader may see what records say
     */
    Optional<AuditEventDetail> find(UUID id, boolean withValues, AccessScope scope) {
        if (id.version() != VERSION_7) {
            return Optional.empty();
        }
        Select one = within(Select.of(ONE), scope)
                .where("e.day = :day AND e.id = :id")
                .bind("day", dayOf(id))
                .bind("id", id);
        return sql.one(one, row -> {
            JsonNode detail = row.json("detail", JSON);
            return AuditEventDetail.of(
                    summary(row),
                    row.uuid("request_id"),
                    detail,
                    stories.of(detail.path("changes"), withValues, row.json("keys", HistoryQueries.BY_SUBJECT)),
                    row.integer("sequence"),
                    row.bytes("hash") == null ? null : HexFormat.of().formatHex(row.bytes("hash")));
        });
    }

    /** The day that an id was made on: by it the one month is known that can hold the event. */
    private static LocalDate dayOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)
                .atZone(ClockProducer.VIET_NAM)
                .toLocalDate();
    }

    private static Select select(AuditEventFilter filter, AccessScope scope) {
        return within(Select.of(LIST), scope)
                .whereGiven("e.day >= :from", "from", filter.from)
                .whereGiven("e.day <= :to", "to", filter.to)
                .whereGiven("e.account_name = :account", "account", filter.account)
                .whereGiven(
                        "e.action IN (:actions)",
                        "actions",
                        filter.action == null || filter.action.isEmpty()
                                ? null
                                : filter.action.stream().map(Enum::name).toList())
                .whereGiven("e.outcome = :outcome", "outcome", filter.outcome == null ? null : filter.outcome.name())
                .whereGiven("e.province_code = :province", "province", filter.province)
                .whereGiven("e.resource = :resource", "resource", filter.resource)
                .whereGiven("e.resource_id = :record", "record", filter.record);
    }

    /** Who is held to a province watches over that province. */
    private static Select within(Select events, AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> events;
            case PROVINCE -> events.where("e.province_code = :ownProvince").bind("ownProvince", scope.provinceCode());
            default -> events.where("FALSE");
        };
    }

    private static AuditEventSummary summary(Row row) {
        return new AuditEventSummary(
                row.uuid("id"),
                row.instant("at"),
                row.text("account_name"),
                row.text("display_name"),
                row.text("role"),
                row.text("address"),
                row.constant("action", AuditAction.class),
                row.text("operation"),
                row.text("resource"),
                row.text("resource_id"),
                row.text("code"),
                row.text("province_code"),
                row.constant("outcome", AuditOutcome.class),
                row.text("reason"),
                row.integer("rows"));
    }

    /** What happened to records by day, provinces in turn: how far each day is sealed. */
    Page<SealedDay> days(PageRequest page, AccessScope scope) {
        Select days = Select.of("""
                SELECT e.province_code, e.day, e.events, e.closed, e.hash,
                  e.sealed_at
                FROM audit_head e""")
                .where("NOT EXISTS (SELECT 1 FROM audit_head later WHERE later.province_code = e.province_code"
                        + " AND later.day = e.day AND (later.events, later.closed) > (e.events, e.closed))");
        SortKeys sorts = SortKeys.tieBrokenBy("e.province_code", "text", "-day").field("day", "date", "e.day");
        return sql.page(
                within(days, scope),
                sorts,
                page,
                scope.accountId().toString(),
                row -> new SealedDay(
                        row.text("province_code"),
                        row.date("day"),
                        row.integer("events"),
                        row.bool("closed"),
                        row.instant("sealed_at"),
                        HexFormat.of().formatHex(row.bytes("hash"))));
    }
}
