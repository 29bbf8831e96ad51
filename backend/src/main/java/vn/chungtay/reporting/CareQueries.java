package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;

/** Residents of a facility, and services by type. */
@ApplicationScoped
class CareQueries {
    private final Sql sql;
    private final AreaRepository areas;
    private final Clock clock;

    CareQueries(Sql sql, AreaRepository areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    private record Counted(String kind, Residents.Count count) {}

    /** The residents of a day: one statement counts the total, the exclusive categories and the flags. */
    Residents residents(UUID facility, LocalDate day, AccessScope scope) {
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        Cut cut = Cut.of(scope, null, asOf);
        String link = "/api/v1/beneficiaries?asOf=" + asOf + "&facility=" + facility;
        String name = sql.one(cut.statement("""
                                        SELECT n.name FROM organisation_name n
                                        WHERE n.organisation_id = :facility AND (n.valid_from IS NULL OR n.valid_from <= :asOf)
                                          AND (n.valid_to IS NULL OR n.valid_to > :asOf)""").bind("facility", facility), row -> row.text("name"))
                .orElseThrow(Problem::notFound);
        List<Counted> counted = sql.list(
                cut.statement(
                                "WITH s AS (SELECT s.category, s.flags FROM stay s JOIN beneficiary b"
                                        + " ON b.province_code = s.province_code AND b.id = s.beneficiary_id"
                                        + " WHERE s.organisation_id = :facility AND s.valid_from <= :asOf"
                                        + " AND (s.valid_to IS NULL OR s.valid_to > :asOf) AND " + cut.people() + ")\n"
                                        + "SELECT g.*, n.name_vi, n.name_en FROM (\n"
                                        + "SELECT 'RESIDENT_CATEGORY' AS kind, category AS key, count(*) AS persons FROM s GROUP BY category\n"
                                        + "UNION ALL SELECT 'RESIDENT_FLAG', f.key, count(*) FROM s CROSS JOIN LATERAL unnest(s.flags)"
                                        + " f (key) GROUP BY f.key) g\n"
                                        + "LEFT JOIN code_list_entry n ON n.list = g.kind AND n.code = g.key ORDER BY g.kind, n.position")
                        .bind("facility", facility),
                row -> new Counted(
                        row.text("kind"),
                        new Residents.Count(
                                row.text("key"),
                                row.text("name_vi"),
                                row.text("name_en"),
                                row.number("persons"),
                                link
                                        + (row.text("kind").equals("RESIDENT_FLAG") ? "&flag=" : "&category=")
                                        + row.text("key"))));
        List<Residents.Count> categories = of(counted, "RESIDENT_CATEGORY");
        return new Residents(
                facility,
                name,
                asOf,
                categories.stream().mapToLong(Residents.Count::persons).sum(),
                categories,
                of(counted, "RESIDENT_FLAG"),
                link);
    }

    private static List<Residents.Count> of(List<Counted> counted, String kind) {
        return counted.stream()
                .filter(one -> one.kind().equals(kind))
                .map(Counted::count)
                .toList();
    }

    ServiceFigures services(PeriodFilter filter, AccessScope scope) {
        LocalDate to = filter.to == null ? LocalDate.now(clock) : filter.to;
        LocalDate from = filter.from == null ? to.withDayOfYear(1) : filter.from;
        Cut cut = Cut.of(scope, areas.find(filter.adminUnit, to).orElse(null), to);
        Select select = cut.statement("SELECT g.*, n.name_vi, n.name_en FROM (SELECT e.service AS key,"
                        + " grouping(e.service) = 1 AS total, count(*) AS turns, count(DISTINCT e.beneficiary_id) AS persons\n"
                        + "FROM service_event e WHERE e.happened_on BETWEEN :from AND :to AND e.beneficiary_id IS NOT NULL AND "
                        + cut.projectRows("e")
                        + (filter.project == null ? "" : " AND e.project_id = :project")
                        + (filter.activity == null ? "" : " AND e.activity_id = :activity")
                        + " GROUP BY GROUPING SETS ((e.service), ())) g"
                        + " LEFT JOIN code_list_entry n ON n.list = 'SERVICE_TYPE' AND n.code = g.key"
                        + " ORDER BY g.total, n.position")
                .bind("from", from)
                .bind("to", to);
        if (filter.project != null) {
            select.bind("project", filter.project);
        }
        if (filter.activity != null) {
            select.bind("activity", filter.activity);
        }
        List<ServiceFigures.Line> lines = sql.list(
                select,
                row -> row.bool("total")
                        ? new ServiceFigures.Line(
                                "TOTAL", "Tổng số", "Total", row.number("turns"), row.number("persons"))
                        : new ServiceFigures.Line(
                                row.text("key"),
                                row.text("name_vi"),
                                row.text("name_en"),
                                row.number("turns"),
                                row.number("persons")));
        return new ServiceFigures(from, to, lines.subList(0, lines.size() - 1), lines.get(lines.size() - 1));
    }
}
