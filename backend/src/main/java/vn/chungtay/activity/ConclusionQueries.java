package vn.chungtay.activity;

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
import vn.chungtay.visibility.ChangeDirectory;
import vn.chungtay.visibility.Visibility;

/** Reads conclusions, of one meeting or across all that the reader may see. */
@ApplicationScoped
class ConclusionQueries {
    private static final String OWNER = """
            coalesce((SELECT n.name FROM organisation_name n WHERE n.organisation_id = c.owner_organisation_id
                      ORDER BY n.valid_from DESC NULLS LAST LIMIT 1), c.owner_text)""";

    /** Conclusion {@code c} of activity {@code a} as {@link ConclusionDetail}; see {@link #withOwnRight}. */
    static final String JSON = """
            json_build_object('id', c.id, 'activityId', a.id, 'activityName', a.name, 'activityStartsOn', a.starts_on,
                'position', c.position, 'description', c.description,
                'ownerOrganisationId', c.owner_organisation_id, 'owner', %s, 'ownerText', c.owner_text,
                'dueOn', c.due_on, 'status', c.status, 'doneOn', c.done_on,
                'mayChange', {mayChange}, 'version', c.version)""".formatted(OWNER);

    private static final String LIST = """
            SELECT c.id, c.activity_id, a.name AS activity_name, a.starts_on, c.position, c.description,
                   c.owner_organisation_id, %s AS owner, c.owner_text, c.due_on, c.status, c.done_on, c.version,
                   {mayChange} AS may_change
            FROM conclusion c JOIN activity a ON a.province_code = c.province_code AND a.id = c.activity_id""".formatted(OWNER);

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("c.id", "dueOn")
            .field("dueOn", "date", "coalesce(c.due_on, DATE '9999-12-31')")
            .field("position", "integer", "c.position");

    private final Sql sql;
    private final ActivityConditions activities;

    ConclusionQueries(Sql sql, ActivityConditions activities) {
        this.sql = sql;
        this.activities = activities;
    }

    Page<ConclusionDetail> list(ConclusionFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(
                select(filter, scope), SORTS, page, scope.accountId().toString(), ConclusionQueries::conclusion);
    }

    /** The whole list, row by row, for a file. */
    void export(ConclusionFilter filter, String sort, AccessScope scope, Consumer<ConclusionDetail> consumer) {
        sql.each(select(filter, scope), SORTS, sort, ConclusionQueries::conclusion, consumer);
    }

    private static String list(AccessScope scope) {
        return withOwnRight(LIST, scope);
    }

    /** Puts to a text with {@code {mayChange}} the condition under which the account may change the activity {@code a}. */
    static String withOwnRight(String columns, AccessScope scope) {
        return columns.replace(
                "{mayChange}", "(" + ChangeDirectory.condition(ChangeDirectory.Record.ACTIVITY, "a", scope) + ")");
    }

    private Select select(ConclusionFilter filter, AccessScope scope) {
        Select conclusions = Visibility.of(scope)
                .onlyActivities(Select.of(list(scope)), "a")
                .whereGiven("c.status = :status", "status", filter.status == null ? null : filter.status.name())
                .whereGiven("c.due_on >= :dueFrom", "dueFrom", filter.dueFrom)
                .whereGiven("c.due_on <= :dueTo", "dueTo", filter.dueTo)
                .whereGiven("c.activity_id = :activity", "activity", filter.activity)
                .whereGiven("a.project_id = :project", "project", filter.project)
                .whereGiven("c.owner_organisation_id = :owner", "owner", filter.owner);
        if (filter.adminUnit != null) {
            activities.inUnit(conclusions, filter.adminUnit);
        }
        return conclusions;
    }

    /** The conclusions of one meeting in their order. */
    List<ConclusionDetail> of(UUID activityId, AccessScope scope) {
        Select conclusions = Visibility.of(scope)
                .onlyActivities(Select.of(list(scope)), "a")
                .where("c.activity_id = :activity")
                .bind("activity", activityId)
                .then("ORDER BY c.position");
        return sql.list(conclusions, ConclusionQueries::conclusion);
    }

    Optional<ConclusionDetail> find(UUID id, AccessScope scope) {
        Select conclusion = Visibility.of(scope)
                .onlyActivities(Select.of(list(scope)), "a")
                .where("c.id = :id")
                .bind("id", id);
        return sql.one(conclusion, ConclusionQueries::conclusion);
    }

    private static ConclusionDetail conclusion(Row row) {
        return new ConclusionDetail(
                row.uuid("id"),
                row.uuid("activity_id"),
                row.text("activity_name"),
                row.date("starts_on"),
                row.integer("position"),
                row.text("description"),
                row.uuid("owner_organisation_id"),
                row.text("owner"),
                row.text("owner_text"),
                row.date("due_on"),
                row.constant("status", ConclusionStatus.class),
                row.date("done_on"),
                row.bool("may_change"),
                row.number("version"));
    }
}
