package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.AreaDirectory;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Lists permanency plans: what is active, what is overdue. */
@ApplicationScoped
class PermanencyPlanQueries {
    private static final String LIST = "SELECT e.id, e.province_code, e.goal, e.summary, e.made_on, e.review_due_on,"
            + " e.status, e.completed_on, e.outcome, e.end_reason, e.version, "
            + PeopleSql.COLUMNS
            + "\nFROM (SELECT l.*, CAST(NULL AS uuid) AS household_id FROM permanency_plan l) e"
            + PeopleSql.JOINS;

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("e.id", "reviewDueOn")
            .field("reviewDueOn", "date", "e.review_due_on")
            .field("madeOn", "date", "e.made_on");

    private final Sql sql;
    private final AreaDirectory areas;
    private final Clock clock;

    PermanencyPlanQueries(Sql sql, AreaDirectory areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    Page<PermanencyPlanSummary> list(PermanencyPlanFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), this::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(PermanencyPlanFilter filter, String sort, AccessScope scope, Consumer<PermanencyPlanSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, this::summary, consumer);
    }

    private Select select(PermanencyPlanFilter filter, AccessScope scope) {
        Select select = PeopleSql.visible(LIST, scope)
                .whereGiven("e.project_id = :project", "project", filter.project)
                .whereGiven("e.component_id = :component", "component", filter.component)
                .whereGiven("e.beneficiary_id = :beneficiary", "beneficiary", filter.beneficiary)
                .whereGiven("e.status = 'ACTIVE' AND e.review_due_on < :overdueOn", "overdueOn", filter.overdueOn)
                .whereGiven("e.status = 'ACTIVE' AND e.review_due_on >= :dueFrom", "dueFrom", filter.reviewDueFrom)
                .whereGiven("e.status = 'ACTIVE' AND e.review_due_on <= :dueTo", "dueTo", filter.reviewDueTo);
        if (filter.status != null && !filter.status.isEmpty()) {
            select.where("e.status IN (:statuses)")
                    .bind("statuses", filter.status.stream().map(Enum::name).toList());
        }
        if (filter.goal != null && !filter.goal.isEmpty()) {
            select.where("e.goal IN (:goals)")
                    .bind("goals", filter.goal.stream().map(Enum::name).toList());
        }
        Visibility.of(scope).requireAreaAllowed(filter.adminUnit);
        areas.restrict(select, "b", filter.adminUnit, LocalDate.now(clock));
        return select;
    }

    Optional<PermanencyPlanSummary> find(UUID id, AccessScope scope) {
        return sql.one(PeopleSql.visible(LIST, scope).where("e.id = :id").bind("id", id), this::summary);
    }

    private PermanencyPlanSummary summary(Row row) {
        PermanencyPlanStatus status = row.constant("status", PermanencyPlanStatus.class);
        LocalDate due = row.date("review_due_on");
        return new PermanencyPlanSummary(
                row.uuid("id"),
                row.text("province_code"),
                PeopleSql.project(row),
                PeopleSql.component(row),
                PeopleSql.person(row),
                row.constant("goal", PermanencyGoal.class),
                row.text("summary"),
                row.date("made_on"),
                due,
                status == PermanencyPlanStatus.ACTIVE && due.isBefore(LocalDate.now(clock)),
                status,
                row.date("completed_on"),
                row.text("outcome"),
                row.text("end_reason"),
                row.number("version"));
    }
}
