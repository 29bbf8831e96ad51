package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Counts activities with one statement. */
@ApplicationScoped
class ActivityFigureQueries {
    private final Sql sql;
    private final AreaRepository areas;
    private final Clock clock;

    ActivityFigureQueries(Sql sql, AreaRepository areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    private record Counted(String key, String name, String nameEn, long activities, long reached, boolean total) {}

    ActivityFigures count(ActivityFilter filter, AccessScope scope) {
        LocalDate to = filter.to == null ? LocalDate.now(clock) : filter.to;
        LocalDate from = filter.from == null ? to.withDayOfYear(1) : filter.from;
        Cut cut = Cut.of(scope, areas.find(filter.adminUnit, to).orElse(null), to);
        ActivityGrouping grouping = filter.grouping();
        List<Counted> counted = sql.list(
                statement(cut, filter, grouping).bind("from", from).bind("to", to),
                row -> new Counted(
                        row.text("key"),
                        row.text("name"),
                        row.text("name_en"),
                        row.number("activities"),
                        row.number("reached"),
                        row.bool("total")));
        Counted all = counted.stream().filter(Counted::total).findFirst().orElseThrow();
        String list = cut.list(Cut.countedActivities(from, to))
                + (filter.campaign == null ? "" : "&campaign=" + filter.campaign);
        List<ActivityFigures.Line> rows = counted.stream()
                .filter(line -> !line.total())
                .filter(line -> Objects.nonNull(line.key()))
                .map(line -> new ActivityFigures.Line(
                        line.key(),
                        line.name(),
                        line.nameEn(),
                        line.activities(),
                        line.reached(),
                        Overview.rate(line.activities(), all.activities()),
                        grouping.parameter() == null ? null : list + "&" + grouping.parameter() + "=" + line.key()))
                .toList();
        return new ActivityFigures(
                from,
                to,
                grouping,
                rows,
                new ActivityFigures.Line("TOTAL", "Tổng số", "Total", all.activities(), all.reached(), null, list));
    }

    private static Select statement(Cut cut, ActivityFilter filter, ActivityGrouping grouping) {
        String reached = grouping == ActivityGrouping.audience
                ? "coalesce(sum(k.persons), 0)"
                : "coalesce(sum((SELECT sum(w.persons) FROM activity_audience w WHERE w.province_code = a.province_code"
                        + " AND w.activity_id = a.id)), 0)";
        Select select = cut.statement("WITH a AS (SELECT * FROM activity a WHERE " + Cut.COUNTED_ACTIVITIES
                + " AND a.starts_on <= :to AND a.ends_on >= :from AND " + cut.activities()
                + (filter.campaign == null ? "" : " AND a.campaign_id = :campaign") + ")\n"
                + "SELECT g.*, n.name_vi AS name, n.name_en FROM (\n"
                + "SELECT " + grouping.key() + " AS key, FALSE AS total, count(DISTINCT a.id) AS activities, "
                + reached
                + " AS reached FROM a " + grouping.join() + " GROUP BY " + grouping.key() + "\nUNION ALL\n"
                + "SELECT NULL, TRUE, count(*), coalesce(sum((SELECT sum(w.persons) FROM activity_audience w"
                + " WHERE w.province_code = a.province_code AND w.activity_id = a.id)), 0) FROM a) g\n"
                + "LEFT JOIN code_list_entry n ON n.list = '" + grouping.list()
                + "' AND n.code = g.key ORDER BY n.position");
        return filter.campaign == null ? select : select.bind("campaign", filter.campaign);
    }
}
