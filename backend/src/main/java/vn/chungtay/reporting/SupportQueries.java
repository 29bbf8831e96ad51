package vn.chungtay.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Who is in hardship and who was helped; who gives the money. */
@ApplicationScoped
class SupportQueries {
    private static final TypeReference<List<Funding.Project>> PROJECTS = new TypeReference<>() {};
    private static final int CHILD_UNTIL = 15;

    private final Sql sql;
    private final AreaRepository areas;
    private final Clock clock;

    SupportQueries(Sql sql, AreaRepository areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    Support support(SupportFilter filter, AccessScope scope) {
        LocalDate asOf = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        boolean then = filter.areas == Areas.AS_THEN;
        String helped =
                "EXISTS (SELECT 1 FROM %1$s x WHERE x.province_code = b.province_code AND x.beneficiary_id = b.id"
                        + " AND x.%2$s > :yearBefore AND x.%2$s <= :asOf%3$s)";
        String supported = helped.formatted("service_event", "happened_on", "")
                + " OR " + helped.formatted("disbursement", "paid_on", " AND x.status = 'POSTED'")
                + " OR " + helped.formatted("activity_recipient", "received_on", "")
                + " OR EXISTS (SELECT 1 FROM enrolment x WHERE x.province_code = b.province_code AND x.beneficiary_id = b.id"
                + " AND x.valid_from <= :asOf AND (x.valid_to IS NULL OR x.valid_to > :yearBefore))";
        String dropped = "EXISTS (SELECT 1 FROM school_status sc WHERE sc.province_code = b.province_code"
                + " AND sc.beneficiary_id = b.id AND sc.status = 'DROPPED_OUT' AND sc.reason = 'HARDSHIP' AND "
                + PeopleQueries.IN_FORCE.formatted("sc") + ")";
        Select children = Select.of("SELECT count(*) AS eligible, count(*) FILTER (WHERE " + supported
                        + ") AS supported, count(*) FILTER (WHERE " + dropped + ") AS dropped\nFROM beneficiary b"
                        + (then ? PeopleQueries.THEN : ""))
                .where("b.closed_on IS NULL OR b.closed_on > :asOf")
                .where("b.birth_date > :grown AND b.birth_date <= :asOf")
                .where(PeopleConditions.holds("(c.group_code LIKE 'TE%' OR c.group_code = 'HARDSHIP') AND "
                        + Visibility.of(scope).circumstances("c")))
                .bind("asOf", asOf)
                .bind("yearBefore", asOf.minusYears(1))
                .bind("grown", asOf.minusYears(CHILD_UNTIL + 1L));
        Visibility.of(scope).onlyPeople(children, "b");
        if (then && filter.adminUnit != null) {
            AreaRepository.then(children, filter.adminUnit);
        } else {
            areas.find(filter.adminUnit, asOf).ifPresent(area -> AreaRepository.today(children, area));
        }
        String list = "/api/v1/beneficiaries?asOf=" + asOf + "&open=true&hardship=true&ageFrom=0&ageTo=" + CHILD_UNTIL
                + (filter.adminUnit == null ? "" : (then ? "&adminUnitThen=" : "&adminUnit=") + filter.adminUnit);
        return sql.one(
                        children,
                        row -> new Support(
                                asOf,
                                filter.adminUnit,
                                then ? Areas.AS_THEN : Areas.TODAY,
                                row.number("eligible"),
                                row.number("supported"),
                                row.number("eligible") - row.number("supported"),
                                row.number("dropped"),
                                0,
                                list,
                                list + "&schoolStatus=DROPPED_OUT&dropOutReason=HARDSHIP"))
                .orElseThrow();
    }

    /** Budgets by the donor named in the budget in force of each component; payments follow the component. */
    Funding funding(UUID donor, LocalDate day, AccessScope scope) {
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        Cut cut = Cut.of(scope, null, asOf);
        String text = FUNDING + cut.projects() + (donor == null ? "" : " AND v.donor_id = :donor") + FUNDING_TAIL;
        Select select = cut.statement(text);
        if (donor != null) {
            select.bind("donor", donor);
        }
        return new Funding(sql.list(
                select,
                row -> new Funding.Donor(
                        row.uuid("donor_id"),
                        row.text("name"),
                        row.text("name_en"),
                        row.number("budget"),
                        row.number("disbursed"),
                        row.json("projects", PROJECTS))));
    }

    private static final String FUNDING = """
            SELECT f.donor_id, n.name, n.name_en, sum(f.budget) AS budget, sum(f.disbursed) AS disbursed,
              json_agg(json_build_object('id', f.id, 'code', f.code, 'name', f.name, 'status', f.status,
                'budget', f.budget, 'disbursed', f.disbursed) ORDER BY f.code)::text AS projects
            FROM (
              SELECT v.donor_id, p.id, p.code, p.name, s.status, sum(v.amount) AS budget,
                sum(coalesce((SELECT sum(d.amount) FROM disbursement d WHERE d.province_code = c.province_code
                  AND d.project_id = p.id AND d.component_id = c.id AND d.paid_on <= :asOf
                  AND (d.status = 'POSTED' OR d.reversed_on > :asOf)), 0)) AS disbursed
              FROM project p
              JOIN component c ON c.province_code = p.province_code AND c.project_id = p.id
              JOIN component_budget v ON v.province_code = c.province_code AND v.component_id = c.id
               AND v.valid_from <= :asOf AND (v.valid_to IS NULL OR v.valid_to > :asOf)
              JOIN project_status s ON s.province_code = p.province_code AND s.project_id = p.id
               AND s.valid_from <= :asOf AND (s.valid_to IS NULL OR s.valid_to > :asOf)
              WHERE v.donor_id IS NOT NULL AND\040""";

    private static final String FUNDING_TAIL = """

              GROUP BY v.donor_id, p.id, p.code, p.name, s.status) f
            JOIN organisation_name n ON n.organisation_id = f.donor_id
             AND (n.valid_from IS NULL OR n.valid_from <= :asOf) AND (n.valid_to IS NULL OR n.valid_to > :asOf)
            GROUP BY f.donor_id, n.name, n.name_en ORDER BY budget DESC, n.name""";
}
