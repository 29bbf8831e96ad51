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
                + help("served", "service_event", "happened_on", "", cut) + ",\n"
                + help("paid", "disbursement", "paid_on", " AND x.status = 'POSTED'", cut) + ",\n"
                + help("given", "activity_recipient", "received_on", "", cut) + ",\n"
                + "counted AS (SELECT " + area + " AS code, grouping(" + area + ") = 1 AS total,\n"
                + "count(*) FILTER (WHERE " + open + ") AS persons,\n"
                + "coalesce(sum(h.now) FILTER (WHERE " + open + "), 0) AS memberships,\n"
                + "count(*) FILTER (WHERE " + openBefore + ") AS persons_before,\n"
                + "coalesce(sum(h.before) FILTER (WHERE " + openBefore + "), 0) AS memberships_before,\n"
                + "count(*) FILTER (WHERE " + open
                + " AND (served.lately OR paid.lately OR given.lately)) AS assisted,\n"
                + "count(*) FILTER (WHERE " + openBefore
                + " AND (served.earlier OR paid.earlier OR given.earlier)) AS assisted_before\n"
                + "FROM held h JOIN beneficiary b ON b.province_code = h.province_code AND b.id = h.beneficiary_id\n"
                + joined("served") + joined("paid") + joined("given")
                + "WHERE " + cut.people() + " GROUP BY GROUPING SETS ((" + area + "), ()))\n"
                + "SELECT k.*, n.full_name, n.latitude, n.longitude FROM counted k LEFT JOIN admin_unit n ON n.code = k.code"
                + " AND n.valid_to IS NULL ORDER BY k.code");
    }

    /** Who received something in the two years up to the day: in the last of them, and in the one before. */
    private static String help(String name, String table, String day, String condition, Cut cut) {
        return name + " AS (SELECT x.province_code, x.beneficiary_id, max(x." + day
                + ") > :yearBefore AS lately, min(x."
                + day + ") <= :yearBefore AS earlier FROM " + table + " x WHERE x." + day + " > :twoYearsBefore AND x."
                + day
                + " <= :asOf AND x.beneficiary_id IS NOT NULL" + condition + " AND " + cut.rows("x")
                + " GROUP BY 1, 2)";
    }

    private static String joined(String help) {
        return "LEFT JOIN " + help + " ON " + help + ".province_code = h.province_code AND " + help
                + ".beneficiary_id = h.beneficiary_id\n";
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
        Select groups = cut.statement("""
                SELECT n.code, n.name_vi, n.name_en, k.persons
                FROM (SELECT c.group_code, count(*) AS persons FROM circumstance c
                      WHERE\040""" + cut.circumstances() + " AND " + NOW + " AND " + cut.rows("c") + """

                       AND NOT EXISTS (SELECT 1 FROM beneficiary e WHERE e.province_code = c.province_code
                         AND e.id = c.beneficiary_id AND e.closed_on <= :asOf)
                      GROUP BY c.group_code) k
                JOIN code_list_entry n ON n.list = 'CIRCUMSTANCE' AND n.code = k.group_code
                ORDER BY n.position""");
        return new ArrayList<>(sql.list(
                groups,
                row -> new FigureRow(
                        row.text("code"),
                        row.text("name_vi"),
                        row.text("name_en"),
                        row.number("persons"),
                        row.number("persons"),
                        OverviewQueries.people(cut, "circumstance=" + row.text("code")))));
    }
}
