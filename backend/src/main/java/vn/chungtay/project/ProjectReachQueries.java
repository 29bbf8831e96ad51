package vn.chungtay.project;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** The people a project reaches as of a day, one statement for each part. */
@ApplicationScoped
class ProjectReachQueries {
    /** The people of a component. */
    record ComponentPeople(
            UUID id, long turns, long persons, long outsideRemote, long families, ProjectFigures.Coverage coverage) {}

    /** Scholars by year and the state of permanency plans. */
    record Lists(List<ProjectFigures.Scholars> scholars, ProjectFigures.Plans plans) {}

    /** Everybody reached over the phases, and for how long. */
    record Chain(ProjectFigures.Reach reach, ProjectFigures.Duration duration) {}

    private static final String SERVICES =
            " FROM service_event e JOIN component ec ON ec.province_code = e.province_code AND ec.id = e.component_id"
                    + " WHERE e.province_code = cc.province_code AND e.project_id = cc.project_id"
                    + " AND e.component_id = cc.id AND e.happened_on <= :asOf AND " + IndicatorSql.ELIGIBLE;

    private static final String COMPONENTS = """
            SELECT cc.id, cc.sponsorship_max_age, cc.facility_id,
                   (SELECT count(*) $services) AS turns,
                   (SELECT count(DISTINCT e.beneficiary_id) $services) AS persons,
                   (SELECT count(*) $services AND NOT EXISTS (SELECT 1 FROM admin_unit_mark m
                     WHERE m.unit_code = e.commune_code AND m.mark IN ('REMOTE', 'REGION_III')
                       AND daterange(m.valid_from, m.valid_to) @> e.happened_on)) AS outside_remote,
                   (SELECT count(DISTINCT e.household_id) FROM enrolment e
                     WHERE e.province_code = cc.province_code AND e.project_id = cc.project_id
                       AND e.component_id = cc.id AND $true AND e.valid_from <= :asOf) AS families,
                   (SELECT count(*) $residents) AS residents,
                   (SELECT count(*) $residents AND $sponsored) AS enrolled,
                   (SELECT json_agg(json_build_object('id', x.id, 'code', x.code) ORDER BY x.code)::text
                      FROM (SELECT b.id, b.code $residents AND NOT $sponsored AND $seen ORDER BY b.code LIMIT 50) x) AS missing
              FROM component cc
              JOIN project p ON p.province_code = cc.province_code AND p.id = cc.project_id""".replace("$services", SERVICES)
            .replace("$true", IndicatorSql.TRUE_ENROLMENT)
            .replace("$residents", IndicatorSql.residents(":asOf"))
            .replace("$sponsored", IndicatorSql.sponsored(":asOf"));

    private static final String LISTS = """
            SELECT (SELECT json_agg(json_build_object('year', y.award_year, 'persons', y.persons) ORDER BY y.award_year)::text
                      FROM (SELECT e.award_year, count(DISTINCT e.beneficiary_id) AS persons FROM enrolment e
                             WHERE e.province_code = p.province_code AND e.project_id = p.id AND e.kind = 'SCHOLARSHIP'
                               AND $true AND e.valid_from <= :asOf
                             GROUP BY e.award_year) y) AS scholars,
                   (SELECT count(DISTINCT e.beneficiary_id) FROM enrolment e
                     WHERE e.province_code = p.province_code AND e.project_id = p.id AND e.beneficiary_id IS NOT NULL
                       AND $true AND daterange(e.valid_from, e.valid_to) @> CAST(:asOf AS date)
                       AND NOT EXISTS (SELECT 1 FROM permanency_plan l
                             WHERE l.province_code = e.province_code AND l.project_id = e.project_id
                               AND l.beneficiary_id = e.beneficiary_id AND l.made_on <= :asOf
                               AND (l.completed_on IS NULL OR l.completed_on > :asOf))) AS without_plan,
                   k.active, k.completed, k.cancelled, k.overdue
              FROM project p
              CROSS JOIN LATERAL (
                   SELECT count(*) FILTER (WHERE l.completed_on IS NULL OR l.completed_on > :asOf) AS active,
                          count(*) FILTER (WHERE l.status = 'COMPLETED' AND l.completed_on <= :asOf) AS completed,
                          count(*) FILTER (WHERE l.status = 'CANCELLED' AND l.completed_on <= :asOf) AS cancelled,
                          count(*) FILTER (WHERE (l.completed_on IS NULL OR l.completed_on > :asOf)
                                             AND l.review_due_on < :asOf) AS overdue
                     FROM permanency_plan l
                    WHERE l.province_code = p.province_code AND l.project_id = p.id AND l.made_on <= :asOf) k""".replace("$true", IndicatorSql.TRUE_ENROLMENT);

    private static final String CHAIN = """
            WITH RECURSIVE chain AS (
                SELECT id, previous_project_id FROM project WHERE province_code = :province AND id = :project
                UNION
                SELECT r.id, r.previous_project_id
                  FROM chain JOIN project r ON r.province_code = :province AND r.id = chain.previous_project_id),
            touch AS (
                SELECT e.beneficiary_id AS person, y.year FROM enrolment e
                 CROSS JOIN LATERAL generate_series(CAST(extract(year FROM e.valid_from) AS integer),
                       CAST(extract(year FROM least(coalesce(e.valid_to - 1, CAST(:asOf AS date)), CAST(:asOf AS date)))
                            AS integer)) AS y(year)
                 WHERE e.province_code = :province AND e.project_id IN (SELECT id FROM chain)
                   AND e.beneficiary_id IS NOT NULL AND e.valid_from <= :asOf AND $true
                UNION
                SELECT s.beneficiary_id, CAST(extract(year FROM s.happened_on) AS integer) FROM service_event s
                 WHERE s.province_code = :province AND s.project_id IN (SELECT id FROM chain)
                   AND s.beneficiary_id IS NOT NULL AND s.happened_on <= :asOf),
            run AS (
                SELECT person, year - row_number() OVER (PARTITION BY person ORDER BY year) AS first FROM touch),
            stretch AS (SELECT person, count(*) AS years FROM run GROUP BY person, first),
            supported AS (
                SELECT person, sum(years) AS years, max(years) AS longest, count(*) AS stretches
                  FROM stretch GROUP BY person)
            SELECT count(*) AS named,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(years AS double precision)) AS median,
                   count(*) FILTER (WHERE longest >= 3) AS three, count(*) FILTER (WHERE stretches > 1) AS gaps,
                   (SELECT json_agg(json_build_object('id', l.id, 'periodFrom', l.period_from, 'periodTo', l.period_to,
                             'amount', l.amount, 'source', l.source) ORDER BY l.period_from, l.id)::text
                      FROM legacy_aggregate l
                     WHERE l.province_code = :province AND l.project_id IN (SELECT id FROM chain)
                       AND l.measure = 'PERSONS' AND l.period_to <= extract(year FROM CAST(:asOf AS date))) AS legacy
              FROM supported""".replace("$true", IndicatorSql.TRUE_ENROLMENT);

    private final Sql sql;

    ProjectReachQueries(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, ComponentPeople> components(ProjectFiguresQueries.Money project, LocalDate asOf, AccessScope scope) {
        Select select = Select.of(
                        COMPONENTS.replace("$seen", Visibility.of(scope).people("b")))
                .where("cc.province_code = :province AND cc.project_id = :project")
                .bind("province", project.provinceCode())
                .bind("project", project.id())
                .bind("asOf", asOf);
        return sql
                .list(
                        Visibility.of(scope).onlyProjects(select, "p"),
                        row -> new ComponentPeople(
                                row.uuid("id"),
                                row.number("turns"),
                                row.number("persons"),
                                row.number("outside_remote"),
                                row.number("families"),
                                row.uuid("facility_id") == null
                                        ? null
                                        : new ProjectFigures.Coverage(
                                                row.integer("sponsorship_max_age"),
                                                row.number("residents"),
                                                row.number("enrolled"),
                                                ProjectDetailQueries.list(
                                                        row,
                                                        "missing",
                                                        new TypeReference<List<ProjectFigures.Missing>>() {}))))
                .stream()
                .collect(Collectors.toMap(ComponentPeople::id, Function.identity()));
    }

    Lists lists(ProjectFiguresQueries.Money project, LocalDate asOf, AccessScope scope) {
        Select select = Select.of(LISTS)
                .where("p.province_code = :province AND p.id = :project")
                .bind("province", project.provinceCode())
                .bind("project", project.id())
                .bind("asOf", asOf);
        return sql.one(
                        Visibility.of(scope).onlyProjects(select, "p"),
                        row -> new Lists(
                                ProjectDetailQueries.list(
                                        row, "scholars", new TypeReference<List<ProjectFigures.Scholars>>() {}),
                                new ProjectFigures.Plans(
                                        row.number("active"),
                                        row.number("completed"),
                                        row.number("cancelled"),
                                        row.number("overdue"),
                                        row.number("without_plan"))))
                .orElseThrow();
    }

    Chain chain(ProjectFiguresQueries.Money project, LocalDate asOf, AccessScope scope) {
        Select select = Select.of(CHAIN)
                .where("EXISTS (SELECT 1 FROM project p WHERE p.province_code = :province AND p.id = :project AND "
                        + Visibility.of(scope).projects("p") + ")")
                .bind("province", project.provinceCode())
                .bind("project", project.id())
                .bind("asOf", asOf);
        return sql.one(Visibility.of(scope).bind(select), row -> {
                    List<ProjectDetail.Legacy> aggregates = ProjectDetailQueries.list(
                            row, "legacy", new TypeReference<List<ProjectDetail.Legacy>>() {});
                    long named = row.number("named");
                    long legacy = aggregates.stream()
                            .mapToLong(ProjectDetail.Legacy::amount)
                            .sum();
                    return new Chain(
                            new ProjectFigures.Reach(named, legacy, named + legacy, aggregates),
                            new ProjectFigures.Duration(
                                    named, row.decimal("median"), row.number("three"), row.number("gaps")));
                })
                .orElseThrow();
    }
}
