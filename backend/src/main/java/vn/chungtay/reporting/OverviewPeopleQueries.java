package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** The people of an overview: each table is read once, however many numbers come of it. */
@ApplicationScoped
class OverviewPeopleQueries {
    private static final String NOW = "c.valid_from <= :asOf AND (c.valid_to IS NULL OR c.valid_to > :asOf)";
    private static final String BEFORE =
            "c.valid_from <= :yearBefore AND (c.valid_to IS NULL OR c.valid_to > :yearBefore)";

    private final Sql sql;

    OverviewPeopleQueries(Sql sql) {
        this.sql = sql;
    }

    /** Numbers of an area, or of all of them when its code is null and {@code total} true. */
    record Counted(
            String code,
            String name,
            Double latitude,
            Double longitude,
            boolean total,
            long persons,
            long memberships,
            long personsBefore,
            long membershipsBefore,
            long assisted,
            long assistedBefore) {}

    /** Everything an overview says about people. */
    record Numbers(Counted total, List<Counted> areas, List<FigureRow> circumstances) {}

    Numbers count(Cut cut) {
        List<Counted> counted = sql.list(areas(cut), OverviewPeopleQueries::counted);
        Counted total = counted.stream().filter(Counted::total).findFirst().orElseThrow();
        return new Numbers(
                total,
                counted.stream()
                        .filter(area -> !area.total() && area.code() != null)
                        .toList(),
                circumstances(cut));
    }

    private static Select areas(Cut cut) {
        String area = cut.provinceCode() == null ? "b.province_code" : "b.commune_code";
        String open = "(b.closed_on IS NULL OR b.closed_on > :asOf) AND h.now > 0";
        String openBefore = "(b.closed_on IS NULL OR b.closed_on > :yearBefore) AND h.before > 0";
        return cut.statement("WITH held AS (SELECT c.province_code, c.beneficiary_id,\n"
                + "count(*) FILTER (WHERE " + NOW + ") AS now, count(*) FILTER (WHERE " + BEFORE + ") AS before\n"
                + "FROM circumstance c WHERE " + cut.circumstances() + " AND " + cut.rows("c") + " GROUP BY 1, 2),\n"
                + "helped AS (SELECT province_code, beneficiary_id, bool_or(day > :yearBefore) AS lately,"
                + " bool_or(day <= :yearBefore) AS earlier FROM (\n"
                + help("service_event", "happened_on", cut) + "\nUNION ALL\n"
                + help("disbursement", "paid_on", cut) + " AND x.status = 'POSTED'\nUNION ALL\n"
                + help("activity_recipient", "received_on", cut) + ") x GROUP BY 1, 2),\n"
                + "counted AS (SELECT " + area + " AS code, grouping(" + area + ") = 1 AS total,\n"
                + "count(*) FILTER (WHERE " + open + ") AS persons,\n"
                + "coalesce(sum(h.now) FILTER (WHERE " + open + "), 0) AS memberships,\n"
                + "count(*) FILTER (WHERE " + openBefore + ") AS persons_before,\n"
                + "coalesce(sum(h.before) FILTER (WHERE " + openBefore + "), 0) AS memberships_before,\n"
                + "count(*) FILTER (WHERE " + open + " AND s.lately) AS assisted,\n"
                + "count(*) FILTER (WHERE " + openBefore + " AND s.earlier) AS assisted_before\n"
                + "FROM held h JOIN beneficiary b ON b.province_code = h.province_code AND b.id = h.beneficiary_id\n"
                + "LEFT JOIN helped s ON s.province_code = h.province_code AND s.beneficiary_id = h.beneficiary_id\n"
                + "WHERE " + cut.people() + " GROUP BY GROUPING SETS ((" + area + "), ()))\n"
                + "SELECT k.*, n.full_name, n.latitude, n.longitude FROM counted k LEFT JOIN admin_unit n ON n.code = k.code"
                + " AND n.valid_to IS NULL ORDER BY k.code");
    }

    /** Days on which somebody received something, in the two years up to the day. */
    private static String help(String table, String day, Cut cut) {
        return "SELECT x.province_code, x.beneficiary_id, x." + day + " AS day FROM " + table + " x WHERE x." + day
                + " > :twoYearsBefore AND x." + day + " <= :asOf AND x.beneficiary_id IS NOT NULL AND " + cut.rows("x");
    }

    private static Counted counted(Row row) {
        return new Counted(
                row.text("code"),
                row.text("full_name"),
                row.decimal("latitude"),
                row.decimal("longitude"),
                row.bool("total"),
                row.number("persons"),
                row.number("memberships"),
                row.number("persons_before"),
                row.number("memberships_before"),
                row.number("assisted"),
                row.number("assisted_before"));
    }

    private List<FigureRow> circumstances(Cut cut) {
        Select groups =
                cut.statement("SELECT c.group_code, n.name_vi, n.name_en, count(*) AS persons FROM circumstance c\n"
                        + "JOIN beneficiary b ON b.province_code = c.province_code AND b.id = c.beneficiary_id\n"
                        + "JOIN code_list_entry n ON n.list = 'CIRCUMSTANCE' AND n.code = c.group_code\n"
                        + "WHERE " + cut.circumstances() + " AND " + NOW + " AND " + cut.people()
                        + " AND (b.closed_on IS NULL OR b.closed_on > :asOf) GROUP BY c.group_code, n.name_vi, n.name_en, n.position"
                        + " ORDER BY n.position");
        return new ArrayList<>(sql.list(
                groups,
                row -> new FigureRow(
                        row.text("group_code"),
                        row.text("name_vi"),
                        row.text("name_en"),
                        row.number("persons"),
                        row.number("persons"),
                        OverviewQueries.people(cut, "circumstance=" + row.text("group_code")))));
    }
}
