package vn.chungtay.document;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
import vn.chungtay.shared.type.Texts;
import vn.chungtay.visibility.ChangeDirectory;
import vn.chungtay.visibility.Visibility;

/** Reads documents: each list and each detail is one SELECT. */
@ApplicationScoped
class DocumentQueries {
    private static final TypeReference<List<DocumentSummary.PlannedCampaign>> CAMPAIGNS = new TypeReference<>() {};
    private static final TypeReference<List<DocumentDetail.ReferringActivity>> ACTIVITIES = new TypeReference<>() {};

    private static final String COLUMNS = """
            SELECT d.id, d.province_code, d.number, d.type, d.title, d.issued_on, d.issuer_text, d.organisation_id,
                   d.url, d.version,
                   organisation_name_on(d.organisation_id, d.issued_on) AS organisation_name,
                   (SELECT coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'name', c.name)
                                    ORDER BY c.year, c.code), '[]')
                    FROM campaign c WHERE c.province_code = d.province_code AND c.plan_document_id = d.id
                      AND (%s))::text AS campaigns""";

    private static final String ACTIVITIES_OF = """
            ,
                   (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name,
                                             'startsOn', a.starts_on) ORDER BY a.starts_on, a.id), '[]')
                    FROM activity_document x
                    JOIN activity a ON a.province_code = x.province_code AND a.id = x.activity_id
                    WHERE x.province_code = d.province_code AND x.document_id = d.id AND (%s))::text AS activities""";

    private static final String ROWS = "\nFROM official_document d";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("d.id", "-issuedOn")
            .field("issuedOn", "date", "d.issued_on")
            .field("number", "text", "d.number");

    private final Sql sql;

    DocumentQueries(Sql sql) {
        this.sql = sql;
    }

    Page<DocumentSummary> list(DocumentFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), DocumentQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(DocumentFilter filter, String sort, AccessScope scope, Consumer<DocumentSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, DocumentQueries::summary, consumer);
    }

    private static Select select(DocumentFilter filter, AccessScope scope) {
        Select documents = Visibility.of(scope)
                .onlyDocuments(Select.of(columns(scope) + ROWS), "d")
                .whereGiven("d.type IN (:types)", "types", names(filter.type))
                .whereGiven("d.issued_on >= :issuedFrom", "issuedFrom", filter.issuedFrom)
                .whereGiven("d.issued_on <= :issuedTo", "issuedTo", filter.issuedTo)
                .whereGiven("d.organisation_id = :organisation", "organisation", filter.organisation)
                .whereGiven(
                        "EXISTS (SELECT 1 FROM campaign c WHERE c.province_code = d.province_code"
                                + " AND c.plan_document_id = d.id AND c.id = :campaign)",
                        "campaign",
                        filter.campaign)
                .whereGiven(used(scope, "a.id = :activity"), "activity", filter.activity)
                .whereGiven(used(scope, "a.project_id = :project"), "project", filter.project);
        if (filter.q != null && !filter.q.isBlank()) {
            String q = Texts.clean(filter.q);
            boolean number = q.matches("[0-9]+/.*");
            documents
                    .where("d.search_key LIKE search_key(:pattern)")
                    .bind("pattern", (number ? "" : "%") + Texts.literally(q) + "%");
        }
        return documents;
    }

    /** Papers of an activity that the account sees and that meets the condition. */
    private static String used(AccessScope scope, String condition) {
        return "EXISTS (SELECT 1 FROM activity_document x JOIN activity a"
                + " ON a.province_code = x.province_code AND a.id = x.activity_id"
                + " WHERE x.province_code = d.province_code AND x.document_id = d.id AND " + condition + " AND "
                + Visibility.of(scope).activities("a") + ")";
    }

    Optional<DocumentDetail> detail(UUID id, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select detail = Select.of(columns(scope)
                        + ACTIVITIES_OF.formatted(visibility.activities("a"))
                        + ", (" + ChangeDirectory.condition(ChangeDirectory.Record.DOCUMENT, "d", scope)
                        + ") AS may_change" + ROWS)
                .where("d.id = :id")
                .bind("id", id);
        return sql.one(visibility.onlyDocuments(detail, "d"), DocumentQueries::detail);
    }

    private static String columns(AccessScope scope) {
        return COLUMNS.formatted(Visibility.of(scope).campaigns("c"));
    }

    private static List<String> names(List<DocumentType> types) {
        return types == null || types.isEmpty()
                ? null
                : types.stream().map(Enum::name).toList();
    }

    private static DocumentSummary summary(Row row) {
        String printed = row.text("issuer_text");
        return new DocumentSummary(
                row.uuid("id"),
                row.text("province_code"),
                row.text("number"),
                row.constant("type", DocumentType.class),
                row.text("title"),
                row.date("issued_on"),
                printed == null ? row.text("organisation_name") : printed,
                row.json("campaigns", CAMPAIGNS));
    }

    private static DocumentDetail detail(Row row) {
        return new DocumentDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.text("number"),
                row.constant("type", DocumentType.class),
                row.text("title"),
                row.date("issued_on"),
                row.uuid("organisation_id"),
                row.text("organisation_name"),
                row.text("issuer_text"),
                row.text("url"),
                row.json("campaigns", CAMPAIGNS),
                row.json("activities", ACTIVITIES),
                row.bool("may_change"),
                row.number("version"));
    }
}
