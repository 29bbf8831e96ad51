package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.Visibility;

/** Counts people by one property with one statement. */
@ApplicationScoped
class PeopleQueries {
    static final String IN_FORCE = "%1$s.valid_from <= :asOf AND (%1$s.valid_to IS NULL OR %1$s.valid_to > :asOf)";

    /** The unit {@code u} that the address of {@code b} belonged to on the day. */
    static final String THEN =
            "\nLEFT JOIN residence r ON r.province_code = b.province_code AND r.beneficiary_id = b.id AND "
                    + IN_FORCE.formatted("r")
                    + "\nJOIN LATERAL unit_then(coalesce(r.written_unit_id, b.written_unit_id),"
                    + " coalesce(r.commune_code, b.commune_code), :asOf) u ON TRUE";

    private final Sql sql;
    private final AreaRepository areas;
    private final Clock clock;

    PeopleQueries(Sql sql, AreaRepository areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    /** A line as it comes from the database; the key of the totals is null and {@code total} true. */
    private record Line(String key, String name, String nameEn, long persons, long memberships, boolean total) {}

    PeopleFigures count(PeopleFilter filter, AccessScope scope) {
        LocalDate asOf = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        PeopleGrouping grouping = filter.grouping();
        if (scope.pseudonymised()
                && (grouping == PeopleGrouping.commune || filter.adminUnit != null && filter.adminUnit.length() > 2)) {
            throw Problem.parameter(
                    grouping == PeopleGrouping.commune ? "groupBy" : "adminUnit",
                    "NOT_AVAILABLE",
                    "Tài khoản đối tác xem trẻ em theo mã, không đếm theo xã, phường",
                    "Partner accounts see children under a code and cannot count by commune");
        }
        Select people = people(filter, scope, asOf);
        String counts = counts(filter, scope);
        people.then(") " + counts);
        if (counts.contains(":today")) {
            people.bind("today", LocalDate.now(clock));
        }
        List<Line> lines = sql.list(people, PeopleQueries::line);
        return answer(filter, asOf, lines, new PeopleLink(filter, asOf));
    }

    private static Line line(Row row) {
        return new Line(
                row.text("key"),
                row.text("name"),
                row.text("name_en"),
                row.number("persons"),
                row.number("memberships"),
                row.bool("total"));
    }

    private Select people(PeopleFilter filter, AccessScope scope, LocalDate asOf) {
        boolean then = filter.grouped() == Areas.AS_THEN;
        String born = scope.pseudonymised() ? "CAST(date_trunc('year', b.birth_date) AS date)" : "b.birth_date";
        Select people =
                Select.of("WITH people AS (SELECT b.province_code, b.id, " + key(filter.grouping(), then) + " AS key,\n"
                        + "age_years(" + born + ", :asOf) AS age\nFROM beneficiary b" + joins(filter.grouping(), then));
        PeopleConditions.apply(people, filter, born, asOf, Visibility.of(scope));
        Visibility.of(scope).onlyPeople(people, "b").bind("asOf", asOf);
        if (filter.circumstance != null && !filter.circumstance.isEmpty()) {
            people.where(PeopleConditions.holds("(c.group_code IN (:groups) OR c.subgroup_code IN (:groups)) AND "
                            + Visibility.of(scope).circumstances("c")))
                    .bind("groups", filter.circumstance);
        }
        if (filter.hardship != null) {
            String any = PeopleConditions.holds("(c.group_code LIKE 'TE%' OR c.group_code = 'HARDSHIP') AND "
                    + Visibility.of(scope).circumstances("c"));
            people.where(filter.hardship ? any : "NOT " + any);
        }
        if (then && filter.adminUnit != null) {
            AreaRepository.then(people, filter.adminUnit);
        } else {
            areas.find(filter.adminUnit, asOf).ifPresent(area -> AreaRepository.today(people, area));
        }
        return people;
    }

    private static String key(PeopleGrouping grouping, boolean then) {
        return switch (grouping) {
            case circumstance, ageBand -> "CAST(NULL AS text)";
            case province -> then ? "u.province_code" : "b.province_code";
            case commune -> then ? "u.code" : "b.commune_code";
            default -> grouping.column();
        };
    }

    private static String joins(PeopleGrouping grouping, boolean then) {
        String joins = "";
        if (then) {
            joins = THEN;
        }
        return joins
                + switch (grouping) {
                    case schoolStatus, schoolLevel ->
                        join("school_status", "sc", grouping == PeopleGrouping.schoolStatus);
                    case category -> join("stay", "st", false);
                    case poverty ->
                        join("household_member", "hm", true)
                                + "\nLEFT JOIN household_poverty hp ON hp.province_code = hm.province_code"
                                + " AND hp.household_id = hm.household_id AND " + IN_FORCE.formatted("hp");
                    default -> "";
                };
    }

    private static String join(String table, String alias, boolean optional) {
        return (optional ? "\nLEFT JOIN " : "\nJOIN ") + table + " " + alias + " ON " + alias
                + ".province_code = b.province_code AND " + alias + ".beneficiary_id = b.id AND "
                + IN_FORCE.formatted(alias);
    }

    /** The counting part: keys with their names, and the totals by a second grouping set. */
    private static String counts(PeopleFilter filter, AccessScope scope) {
        String held = "c.province_code = p.province_code AND c.beneficiary_id = p.id AND " + IN_FORCE.formatted("c")
                + " AND " + Visibility.of(scope).circumstances("c");
        PeopleGrouping grouping = filter.grouping();
        if (grouping == PeopleGrouping.circumstance) {
            boolean some = filter.circumstance != null && !filter.circumstance.isEmpty();
            return "SELECT g.key, n.name_vi AS name, n.name_en, g.persons, g.memberships, g.total FROM ("
                    + "SELECT c.group_code AS key, count(DISTINCT p.id) AS persons, count(*) AS memberships,"
                    + " grouping(c.group_code) = 1 AS total FROM people p JOIN circumstance c ON " + held
                    + (some ? " AND (c.group_code IN (:groups) OR c.subgroup_code IN (:groups))" : "")
                    + " GROUP BY GROUPING SETS ((c.group_code), ())) g"
                    + " LEFT JOIN code_list_entry n ON n.list = 'CIRCUMSTANCE' AND n.code = g.key ORDER BY n.position";
        }
        String memberships = " LEFT JOIN (SELECT p.id, count(*) AS n FROM people p JOIN circumstance c ON " + held
                + " GROUP BY p.id) m ON m.id = p.id";
        if (grouping == PeopleGrouping.ageBand) {
            List<AgeBand> bands = filter.ofSchoolAge() ? AgeBand.SCHOOL : AgeBand.GENERAL;
            return "SELECT k.key, NULL AS name, NULL AS name_en, count(DISTINCT p.id) AS persons,"
                    + " coalesce(sum(m.n), 0) AS memberships, FALSE AS total FROM people p" + memberships
                    + " LEFT JOIN (VALUES "
                    + AgeBand.values(bands) + ") k (key, low, high) ON p.age BETWEEN k.low AND k.high GROUP BY k.key"
                    + " UNION ALL SELECT NULL, NULL, NULL, count(*), coalesce(sum(m.n), 0), TRUE FROM people p"
                    + memberships;
        }
        return "SELECT g.key, " + names(filter) + ", g.persons, g.memberships, g.total FROM ("
                + "SELECT p.key, count(*) AS persons, coalesce(sum(m.n), 0) AS memberships, grouping(p.key) = 1 AS total"
                + " FROM people p" + memberships + " GROUP BY GROUPING SETS ((p.key), ())) g" + nameJoin(filter);
    }

    private static String names(PeopleFilter filter) {
        return filter.grouping().list() == null ? "n.full_name AS name, n.name_en" : "n.name_vi AS name, n.name_en";
    }

    private static String nameJoin(PeopleFilter filter) {
        PeopleGrouping grouping = filter.grouping();
        if (grouping.list() != null) {
            return " LEFT JOIN code_list_entry n ON n.list = '" + grouping.list()
                    + "' AND n.code = g.key ORDER BY n.position";
        }
        String day = filter.grouped() == Areas.AS_THEN ? ":asOf" : ":today";
        return " LEFT JOIN admin_unit n ON n.code = g.key AND n.valid_from <= " + day + " AND (n.valid_to IS NULL OR"
                + " n.valid_to > " + day + ") ORDER BY g.key";
    }

    private PeopleFigures answer(PeopleFilter filter, LocalDate asOf, List<Line> lines, PeopleLink links) {
        List<FigureRow> rows = new ArrayList<>();
        FigureRow totals = null;
        for (Line line : lines) {
            if (line.total()) {
                totals = new FigureRow(
                        "TOTAL", "Tổng số", "Total", line.persons(), line.memberships(), links.total(keys(lines)));
            } else {
                rows.add(row(filter, line, links));
            }
        }
        List<FigureRow> sorted = filter.grouping() == PeopleGrouping.ageBand ? byAge(filter, rows) : rows;
        return new PeopleFigures(asOf, filter.grouped(), filter.adminUnit, filter.grouping(), sorted, totals);
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().filter(line -> !line.total()).map(Line::key).toList();
    }

    private static FigureRow row(PeopleFilter filter, Line line, PeopleLink links) {
        String key = line.key() == null ? links.unknown() : line.key();
        String name = line.key() == null ? "Chưa ghi nhận" : line.name();
        String nameEn = line.key() == null ? "Not recorded" : line.nameEn();
        if (filter.grouping() == PeopleGrouping.ageBand && line.key() != null) {
            AgeBand band = links.band(line.key());
            name = band.name();
            nameEn = band.nameEn();
        }
        return new FigureRow(key, name, nameEn, line.persons(), line.memberships(), links.row(line.key()));
    }

    private static List<FigureRow> byAge(PeopleFilter filter, List<FigureRow> rows) {
        List<String> order = (filter.ofSchoolAge() ? AgeBand.SCHOOL : AgeBand.GENERAL)
                .stream().map(AgeBand::key).toList();
        return rows.stream()
                .sorted((one, other) -> Integer.compare(place(order, one), place(order, other)))
                .toList();
    }

    private static int place(List<String> order, FigureRow row) {
        int index = order.indexOf(row.key());
        return index < 0 ? order.size() : index;
    }
}
