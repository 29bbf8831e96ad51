package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.IdentityNumberSql;

/** What waits, what is due and what happens this month. */
@ApplicationScoped
class OverviewWorkQueries {
    private static final int SOON = 14;
    private static final int AHEAD = 60;
    private static final int PROJECT_AHEAD = 180;

    private final Sql sql;

    OverviewWorkQueries(Sql sql) {
        this.sql = sql;
    }

    List<Overview.Waiting> waiting(Cut cut) {
        String day = cut.asOf().toString();
        String soon = cut.asOf().plusDays(SOON).toString();
        return sql.one(
                        cut.statement("SELECT\n(SELECT count(*) FROM permanency_plan x WHERE x.status = 'ACTIVE'"
                                        + " AND x.review_due_on < :asOf AND " + cut.projectRows("x") + ") AS plans,\n"
                                        + "(SELECT count(*) FROM conclusion k JOIN activity a ON a.province_code = k.province_code"
                                        + " AND a.id = k.activity_id WHERE k.status = 'OPEN' AND k.due_on <= :soon AND "
                                        + cut.activities() + ") AS conclusions,\n"
                                        + "(SELECT count(*) FROM need x WHERE x.status IN ('OPEN', 'IN_PROGRESS') AND "
                                        + cut.rows("x") + ") AS needs,\nq.*\nFROM (SELECT"
                                        + " count(*) FILTER (WHERE " + IdentityNumberSql.hasNone("b")
                                        + ") AS no_number,"
                                        + " count(*) FILTER (WHERE b.birth_date IS NULL) AS no_birth,"
                                        + " count(*) FILTER (WHERE b.commune_code IS NULL) AS unresolved"
                                        + " FROM beneficiary b WHERE b.status = 'ACTIVE' AND " + cut.people() + ") q")
                                .bind("soon", cut.asOf().plusDays(SOON)),
                        row -> List.of(
                                new Overview.Waiting(
                                        "OVERDUE_PLANS",
                                        "Kế hoạch lâu dài quá hạn rà soát",
                                        "Long-term plans overdue for review",
                                        row.number("plans"),
                                        cut.listOfPeople("/api/v1/permanency-plans?overdueOn=" + day)),
                                new Overview.Waiting(
                                        "CONCLUSIONS_DUE",
                                        "Kết luận cuộc họp đến hạn",
                                        "Meeting conclusions due",
                                        row.number("conclusions"),
                                        cut.list("/api/v1/conclusions?status=OPEN&dueTo=" + soon)),
                                new Overview.Waiting(
                                        "OPEN_NEEDS",
                                        "Nhu cầu, nguyện vọng chưa đáp ứng",
                                        "Needs and wishes not yet met",
                                        row.number("needs"),
                                        cut.listOfPeople("/api/v1/needs?status=OPEN,IN_PROGRESS")),
                                gap(
                                        cut,
                                        row,
                                        "no_number",
                                        "NO_ID",
                                        "Chưa có số định danh",
                                        "Without identity number",
                                        day),
                                gap(
                                        cut,
                                        row,
                                        "no_birth",
                                        "NO_BIRTH_DATE",
                                        "Chưa có ngày sinh",
                                        "Without birth date",
                                        day),
                                gap(
                                        cut,
                                        row,
                                        "unresolved",
                                        "UNRESOLVED_UNIT",
                                        "Chưa xác định xã, phường mới",
                                        "Commune of today not resolved",
                                        day)))
                .orElseThrow();
    }

    private static Overview.Waiting gap(
            Cut cut, Row row, String column, String gap, String name, String nameEn, String day) {
        String link =
                cut.scope().pseudonymised() ? null : cut.list("/api/v1/beneficiaries?status=ACTIVE&dataQuality=" + gap);
        return new Overview.Waiting(gap, name, nameEn, row.number(column), link);
    }

    List<Overview.ActivityOfMonth> activities(Cut cut, YearMonth month) {
        return sql.list(
                cut.statement(
                                "SELECT a.id, a.name, a.starts_on, a.ends_on, a.part_of_day, a.status, a.kinds, a.commune_code,"
                                        + " a.place_text FROM activity a WHERE a.starts_on <= :last AND a.ends_on >= :first"
                                        + " AND " + Cut.COUNTED_ACTIVITIES + " AND " + cut.activities()
                                        + " ORDER BY a.starts_on, a.id LIMIT 60")
                        .bind("first", month.atDay(1))
                        .bind("last", month.atEndOfMonth()),
                row -> new Overview.ActivityOfMonth(
                        row.uuid("id"),
                        row.text("name"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.text("part_of_day"),
                        row.text("status"),
                        row.texts("kinds"),
                        row.text("commune_code"),
                        row.text("place_text")));
    }

    Overview.Activities counts(Cut cut, YearMonth month) {
        YearMonth before = month.minusYears(1);
        String touches = "count(*) FILTER (WHERE a.starts_on <= :last%1$s AND a.ends_on >= :first%1$s)";
        return sql.one(
                        cut.statement("SELECT " + touches.formatted("") + " AS now, " + touches.formatted("Before")
                                        + " AS before FROM activity a WHERE a.starts_on <= :last AND a.ends_on >= :firstBefore"
                                        + " AND " + Cut.COUNTED_ACTIVITIES + " AND " + cut.activities())
                                .bind("first", month.atDay(1))
                                .bind("last", month.atEndOfMonth())
                                .bind("firstBefore", before.atDay(1))
                                .bind("lastBefore", before.atEndOfMonth()),
                        row -> new Overview.Activities(
                                month.toString(),
                                row.number("now"),
                                row.number("before"),
                                cut.list(Cut.countedActivities(month.atDay(1), month.atEndOfMonth()))))
                .orElseThrow();
    }

    List<Overview.Deadline> deadlines(Cut cut) {
        return sql.list(
                cut.statement("SELECT kind, due_on, name, count, id FROM (\n"
                                + "SELECT 'CONCLUSION' AS kind, k.due_on, k.description AS name, CAST(1 AS bigint) AS count, a.id"
                                + " FROM conclusion k JOIN activity a ON a.province_code = k.province_code AND a.id = k.activity_id"
                                + " WHERE k.status = 'OPEN' AND k.due_on <= :ahead AND " + cut.activities()
                                + "\nUNION ALL\n"
                                + "SELECT 'CAMPAIGN_REPORT', g.report_due_on, g.name, 1, g.id FROM campaign g"
                                + " WHERE g.report_due_on BETWEEN :asOf AND :ahead AND " + cut.campaigns()
                                + "\nUNION ALL\n"
                                + "SELECT 'PROJECT_END', p.phase_to, p.name, 1, p.id FROM project p"
                                + " WHERE p.phase_to BETWEEN :asOf AND :projectAhead AND " + cut.projects()
                                + "\nUNION ALL\n"
                                + "SELECT 'PLAN_REVIEW', x.review_due_on, 'Xem xét kế hoạch lâu dài', count(*), NULL"
                                + " FROM permanency_plan x WHERE x.status = 'ACTIVE' AND x.review_due_on BETWEEN :asOf AND :soon"
                                + " AND " + cut.projectRows("x")
                                + " GROUP BY x.review_due_on) d ORDER BY due_on, kind, name LIMIT 30")
                        .bind("soon", cut.asOf().plusDays(SOON))
                        .bind("ahead", cut.asOf().plusDays(AHEAD))
                        .bind("projectAhead", cut.asOf().plusDays(PROJECT_AHEAD)),
                row -> deadline(row, cut));
    }

    private static Overview.Deadline deadline(Row row, Cut cut) {
        LocalDate due = row.date("due_on");
        UUID id = row.uuid("id");
        return new Overview.Deadline(
                row.text("kind"),
                due,
                row.text("name"),
                row.number("count"),
                due.isBefore(cut.asOf()),
                id,
                id == null
                        ? cut.listOfPeople("/api/v1/permanency-plans?reviewDueFrom=" + due + "&reviewDueTo=" + due)
                        : null);
    }
}
