package vn.chungtay.activity;

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

/** Reads campaigns: each list and each detail is one SELECT. */
@ApplicationScoped
class CampaignQueries {
    private static final TypeReference<DocumentReference> DOCUMENT = new TypeReference<>() {};
    private static final TypeReference<List<ActivityTotals.AudienceReach>> REACH = new TypeReference<>() {};

    private static final String COLUMNS = """
            SELECT c.id, c.province_code, c.kind, c.code, c.year, c.edition, c.name, c.theme, c.period_from, c.period_to,
                   c.report_due_on,
                   (SELECT count(*) FROM activity a
                    WHERE a.province_code = c.province_code AND a.campaign_id = c.id AND NOT a.series
                      AND a.status <> 'CANCELLED' AND (%s)) AS activities,
            """;

    private static final String DETAIL = """
                   c.programme_id, c.copied_from_id, c.version,
                   (SELECT p.name FROM programme p
                    WHERE p.province_code = c.province_code AND p.id = c.programme_id) AS programme_name,
                   ARRAY(SELECT m.message FROM campaign_message m
                         WHERE m.province_code = c.province_code AND m.campaign_id = c.id
                         ORDER BY m.position) AS messages,
                   (SELECT json_build_object('id', d.id, 'number', d.number, 'issuedOn', d.issued_on, 'title', d.title)
                    FROM official_document d
                    WHERE d.province_code = c.province_code AND d.id = c.plan_document_id
                      AND (%2$s))::text AS plan_document,
                   (%3$s) AS may_change,
                   (SELECT coalesce(json_agg(json_build_object('audience', t.audience, 'persons', t.persons)
                           ORDER BY t.audience), '[]')
                    FROM (SELECT d.audience, sum(d.persons) AS persons
                          FROM activity a JOIN activity_audience d
                            ON d.province_code = a.province_code AND d.activity_id = a.id
                          WHERE a.province_code = c.province_code AND a.campaign_id = c.id
                            AND a.status <> 'CANCELLED' AND (%1$s)
                          GROUP BY d.audience) t)::text AS reach
            FROM campaign c""";

    private static final String LIST = """
                   (SELECT d.number FROM official_document d
                    WHERE d.province_code = c.province_code AND d.id = c.plan_document_id) AS plan_number
            FROM campaign c""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("c.id", "-year")
            .field("year", "integer", "c.year")
            .field("periodFrom", "date", "c.period_from")
            .field("reportDueOn", "date", "coalesce(c.report_due_on, DATE '9999-12-31')");

    private final Sql sql;

    CampaignQueries(Sql sql) {
        this.sql = sql;
    }

    Page<CampaignSummary> list(CampaignFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), CampaignQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(CampaignFilter filter, String sort, AccessScope scope, Consumer<CampaignSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, CampaignQueries::summary, consumer);
    }

    private static Select select(CampaignFilter filter, AccessScope scope) {
        String head = COLUMNS.formatted(Visibility.of(scope).activities("a")) + LIST;
        Select campaigns = Visibility.of(scope)
                .onlyCampaigns(Select.of(head), "c")
                .whereGiven("c.kind IN (:kinds)", "kinds", kinds(filter))
                .whereGiven("c.year = :year", "year", filter.year)
                .whereGiven("c.programme_id = :programme", "programme", filter.programme)
                .whereGiven("c.report_due_on >= :dueFrom", "dueFrom", filter.reportDueFrom)
                .whereGiven("c.report_due_on <= :dueTo", "dueTo", filter.reportDueTo);
        if (filter.q != null && !filter.q.isBlank()) {
            campaigns
                    .where("c.search_key LIKE search_key(:pattern)")
                    .bind("pattern", Texts.anywhere(Texts.clean(filter.q)));
        }
        return campaigns;
    }

    Optional<CampaignDetail> detail(UUID id, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        String activities = visibility.activities("a");
        String own = ChangeDirectory.condition(ChangeDirectory.Record.CAMPAIGN, "c", scope);
        Select detail = Select.of(
                        COLUMNS.formatted(activities) + DETAIL.formatted(activities, visibility.documents("d"), own))
                .where("c.id = :id")
                .bind("id", id);
        return sql.one(visibility.onlyCampaigns(detail, "c"), CampaignQueries::detail);
    }

    private static List<String> kinds(CampaignFilter filter) {
        return filter.kind == null || filter.kind.isEmpty()
                ? null
                : filter.kind.stream().map(Enum::name).toList();
    }

    private static CampaignSummary summary(Row row) {
        return new CampaignSummary(
                row.uuid("id"),
                row.text("province_code"),
                row.constant("kind", CampaignKind.class),
                row.text("code"),
                row.integer("year"),
                row.integer("edition"),
                row.text("name"),
                row.text("theme"),
                row.date("period_from"),
                row.date("period_to"),
                row.date("report_due_on"),
                row.text("plan_number"),
                (int) row.number("activities"));
    }

    private static CampaignDetail detail(Row row) {
        List<ActivityTotals.AudienceReach> reach = row.json("reach", REACH);
        long children = reach.stream()
                .filter(audience -> audience.audience().equals("CHILD"))
                .mapToLong(ActivityTotals.AudienceReach::persons)
                .sum();
        return new CampaignDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.constant("kind", CampaignKind.class),
                row.text("code"),
                row.integer("year"),
                row.integer("edition"),
                row.text("name"),
                row.text("theme"),
                row.texts("messages"),
                row.date("period_from"),
                row.date("period_to"),
                row.json("plan_document", DOCUMENT),
                row.uuid("programme_id"),
                row.text("programme_name"),
                row.uuid("copied_from_id"),
                row.date("report_due_on"),
                new CampaignDetail.Figures((int) row.number("activities"), children, reach),
                row.bool("may_change"),
                row.number("version"));
    }
}
