package vn.chungtay.project;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Money and targets of a project as of a day, one statement each. */
@ApplicationScoped
class ProjectFiguresQueries {
    /** A project's money, before it becomes an answer. */
    record Money(
            UUID id,
            String provinceCode,
            UUID visiblePrevious,
            String code,
            String name,
            LocalDate phaseFrom,
            LocalDate phaseTo,
            String currency,
            OrganisationRef owner,
            List<ComponentMoney> components,
            List<DonorMoney> donors) {}

    /** The money of a component in minor units. */
    record ComponentMoney(UUID id, String code, String name, long approved, long disbursed) {}

    /** What a donor gives, in minor units. */
    record DonorMoney(OrganisationRef donor, long approved) {}

    /** An indicator with its computed actual; {@code projectId} tells the phase before from this one. */
    record Actual(UUID projectId, ProjectFigures.IndicatorFigures indicator) {}

    /** A quarter with its explicit plan, if any, in minor units. */
    record QuarterMoney(LocalDate start, Long planned, long disbursed, List<OrganisationRef> owners) {}

    private static final String MONEY = """
            SELECT p.id, p.province_code, p.code, p.name, p.phase_from, p.phase_to, p.currency, $owner AS owner,
                   (SELECT v.id FROM project v
                     WHERE v.province_code = p.province_code AND v.id = p.previous_project_id AND $seePrevious) AS previous,
                   (SELECT json_agg(json_build_object('id', c.id, 'code', c.code, 'name', c.name,
                             'approved', $approved, 'disbursed', $disbursed) ORDER BY c.position, c.id)::text
                      FROM component c
                     WHERE c.province_code = p.province_code AND c.project_id = p.id) AS components,
                   (SELECT json_agg(json_build_object('donor', CASE WHEN f.donor_id IS NOT NULL
                             THEN json_build_object('id', f.donor_id, 'name', $donor) END, 'approved', f.amount)
                             ORDER BY f.amount DESC, f.donor_id)::text
                      FROM (SELECT b.donor_id, sum(b.amount)::bigint AS amount
                              FROM component c JOIN component_budget b
                                ON b.province_code = c.province_code AND b.component_id = c.id
                             WHERE c.province_code = p.province_code AND c.project_id = p.id
                               AND daterange(b.valid_from, b.valid_to) @> CAST(:asOf AS date)
                             GROUP BY b.donor_id) f) AS donors
              FROM project p""".replace("$owner", ProjectSql.OWNER)
            .replace("$approved", ProjectSql.APPROVED)
            .replace("$disbursed", ProjectSql.DISBURSED)
            .replace("$donor", OrganisationNames.at("f.donor_id", ":asOf"));

    private static final String QUARTERS = """
            SELECT CAST(q.start AS date) AS start,
                   (SELECT l.amount FROM quarter_plan l
                     WHERE l.province_code = p.province_code AND l.project_id = p.id
                       AND l.year = extract(year FROM q.start) AND l.quarter = extract(quarter FROM q.start)) AS planned,
                   (SELECT coalesce(sum(d.amount), 0) FROM disbursement d
                     WHERE d.province_code = p.province_code AND d.project_id = p.id
                       AND d.paid_on >= CAST(q.start AS date) AND d.paid_on < CAST(q.start + INTERVAL '3 months' AS date)
                       AND d.paid_on <= :asOf AND (d.reversed_on IS NULL OR d.reversed_on > :asOf)) AS disbursed,
                   (SELECT json_agg(json_build_object('id', o.organisation_id, 'name', $owner)
                             ORDER BY o.valid_from)::text
                      FROM project_organisation o
                     WHERE o.province_code = p.province_code AND o.project_id = p.id AND o.role = 'OWNER'
                       AND daterange(o.valid_from, o.valid_to)
                           && daterange(CAST(q.start AS date), CAST(q.start + INTERVAL '3 months' AS date))) AS owners
              FROM project p
              CROSS JOIN LATERAL (SELECT least(p.phase_from, min(x.paid_on)) AS first, greatest(p.phase_to, max(x.paid_on)) AS last
                                    FROM disbursement x
                                   WHERE x.province_code = p.province_code AND x.project_id = p.id
                                     AND x.paid_on <= :asOf) e
              CROSS JOIN LATERAL generate_series(date_trunc('quarter', CAST(e.first AS timestamp)),
                                                 CAST(e.last AS timestamp), INTERVAL '3 months') AS q(start)""".replace(
            "$owner", OrganisationNames.at("o.organisation_id", "greatest(o.valid_from, CAST(q.start AS date))"));

    private final Sql sql;

    ProjectFiguresQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Money> money(UUID id, LocalDate asOf, AccessScope scope) {
        Select select = Select.of(
                        MONEY.replace("$seePrevious", Visibility.of(scope).projects("v")))
                .where("p.id = :id")
                .bind("id", id)
                .bind("asOf", asOf);
        return sql.one(
                Visibility.of(scope).onlyProjects(select, "p"),
                row -> new Money(
                        row.uuid("id"),
                        row.text("province_code"),
                        row.uuid("previous"),
                        row.text("code"),
                        row.text("name"),
                        row.date("phase_from"),
                        row.date("phase_to"),
                        row.text("currency"),
                        row.json("owner", new TypeReference<OrganisationRef>() {}),
                        ProjectDetailQueries.list(row, "components", new TypeReference<List<ComponentMoney>>() {}),
                        ProjectDetailQueries.list(row, "donors", new TypeReference<List<DonorMoney>>() {})));
    }

    /** The indicators of a project, and of the phase before where it may be seen, each with its actual. */
    List<Actual> indicators(Money project, LocalDate asOf, AccessScope scope) {
        UUID previous = project.visiblePrevious() == null ? project.id() : project.visiblePrevious();
        Select select = Select.of(IndicatorSql.ACTUALS)
                .where("i.province_code = :province AND i.project_id IN (:project, :previous)")
                .bind("province", project.provinceCode())
                .bind("project", project.id())
                .bind("previous", previous)
                .bind("asOf", asOf);
        return sql.list(Visibility.of(scope).onlyProjects(select, "p").then("ORDER BY i.position, i.id"), row -> {
            IndicatorMeasure measure = row.constant("measure", IndicatorMeasure.class);
            TargetComparator comparator = row.constant("comparator", TargetComparator.class);
            long target = row.number("target");
            Long actual = row.numberOrNull("actual");
            return new Actual(
                    row.uuid("project_id"),
                    new ProjectFigures.IndicatorFigures(
                            row.uuid("id"),
                            row.text("code"),
                            row.text("name"),
                            row.constant("unit", IndicatorUnit.class),
                            target,
                            actual,
                            comparator,
                            measure,
                            actual == null ? null : comparator.holds(actual, target),
                            measure == IndicatorMeasure.MANUAL,
                            row.text("component_code"),
                            row.date("period_from"),
                            row.date("period_to")));
        });
    }

    List<QuarterMoney> quarters(Money project, LocalDate asOf, AccessScope scope) {
        Select select = Select.of(QUARTERS)
                .where("p.province_code = :province AND p.id = :project")
                .bind("province", project.provinceCode())
                .bind("project", project.id())
                .bind("asOf", asOf);
        return sql.list(
                Visibility.of(scope).onlyProjects(select, "p").then("ORDER BY q.start"),
                row -> new QuarterMoney(
                        row.date("start"),
                        row.numberOrNull("planned"),
                        row.number("disbursed"),
                        ProjectDetailQueries.list(row, "owners", new TypeReference<List<OrganisationRef>>() {})));
    }
}
