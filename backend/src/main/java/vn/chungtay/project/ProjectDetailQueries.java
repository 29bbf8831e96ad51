package vn.chungtay.project;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Money;
import vn.chungtay.visibility.Visibility;

/** One project as of a day, with one statement. */
@ApplicationScoped
class ProjectDetailQueries {
    private static final String DETAIL = """
            SELECT p.*,
                   $status AS status_now, $owner AS owner, $approved AS approved, $disbursed AS disbursed,
                   (SELECT json_build_object('id', g.id, 'code', g.code, 'name', g.name)::text FROM programme g
                     WHERE g.province_code = p.province_code AND g.id = p.programme_id) AS programme,
                   (SELECT json_build_object('id', v.id, 'code', v.code, 'name', v.name)::text FROM project v
                     WHERE v.province_code = p.province_code AND v.id = p.previous_project_id AND $seePrevious) AS previous,
                   (SELECT json_build_object('id', n.id, 'code', n.code, 'name', n.name)::text FROM project n
                     WHERE n.province_code = p.province_code AND n.previous_project_id = p.id AND $seeNext
                     ORDER BY n.phase_from, n.id LIMIT 1) AS next,
                   (SELECT json_agg(json_build_object('status', s.status, 'validFrom', s.valid_from, 'validTo', s.valid_to,
                             'reason', s.reason) ORDER BY s.valid_from)::text
                      FROM project_status s
                     WHERE s.province_code = p.province_code AND s.project_id = p.id) AS statuses,
                   (SELECT json_agg(json_build_object('id', r.id, 'role', r.role,
                             'organisation', json_build_object('id', r.organisation_id, 'name', $roleName),
                             'validFrom', r.valid_from, 'validTo', r.valid_to, 'legalBasis', r.legal_basis)
                             ORDER BY r.role, r.valid_from, r.id)::text
                      FROM project_organisation r
                     WHERE r.province_code = p.province_code AND r.project_id = p.id) AS organisations,
                   (SELECT json_agg(json_build_object('id', c.id, 'code', c.code, 'name', c.name,
                             'facility', CASE WHEN c.facility_id IS NOT NULL
                                 THEN json_build_object('id', c.facility_id, 'name', $facilityName) END,
                             'eligibilityRules', c.eligibility_rules, 'remoteOnly', c.remote_only,
                             'sponsorshipMaxAge', c.sponsorship_max_age,
                             'approvedBudget', $componentApproved, 'disbursed', $componentDisbursed,
                             'budgets', (SELECT coalesce(json_agg(json_build_object('id', b.id, 'amount', $budget,
                                   'donor', CASE WHEN b.donor_id IS NOT NULL
                                       THEN json_build_object('id', b.donor_id, 'name', $donorName) END,
                                   'validFrom', b.valid_from, 'validTo', b.valid_to,
                                   'decisionNumber', b.decision_number, 'reason', b.reason)
                                   ORDER BY b.valid_from), '[]')
                                 FROM component_budget b
                                WHERE b.province_code = c.province_code AND b.component_id = c.id)) ORDER BY c.position, c.id)::text
                      FROM component c
                     WHERE c.province_code = p.province_code AND c.project_id = p.id) AS components,
                   (SELECT json_agg(json_build_object('id', o.id, 'number', o.position, 'description', o.description)
                             ORDER BY o.position)::text
                      FROM objective o
                     WHERE o.province_code = p.province_code AND o.project_id = p.id) AS objectives,
                   (SELECT json_agg(json_build_object('id', i.id, 'code', i.code, 'name', i.name, 'unit', i.unit,
                             'measure', i.measure, 'comparator', i.comparator, 'target', i.target,
                             'componentCode', c.code, 'objective', o.position, 'periodFrom', i.period_from,
                             'periodTo', i.period_to, 'manualActual', i.manual_actual) ORDER BY i.position, i.id)::text
                      FROM indicator i
                      LEFT JOIN component c ON c.province_code = i.province_code AND c.id = i.component_id
                      LEFT JOIN objective o ON o.province_code = i.province_code AND o.id = i.objective_id
                     WHERE i.province_code = p.province_code AND i.project_id = p.id) AS indicators,
                   (SELECT json_agg(json_build_object('id', m.id, 'componentId', m.component_id, 'name', m.name,
                             'amount', json_build_object('amount', m.amount, 'currency', p.currency),
                             'instalments', m.instalments, 'conditions', m.conditions) ORDER BY m.name, m.id)::text
                      FROM scheme m JOIN component c ON c.province_code = m.province_code AND c.id = m.component_id
                     WHERE c.province_code = p.province_code AND c.project_id = p.id) AS schemes,
                   (SELECT json_agg(json_build_object('id', h.id,
                             'from', json_build_object('id', h.from_organisation_id, 'name', $fromName),
                             'to', json_build_object('id', h.to_organisation_id, 'name', $toName),
                             'effectiveOn', h.effective_on, 'legalBasis', h.legal_basis,
                             'minutesNumber', h.minutes_number, 'budgetBalance', $balance,
                             'beneficiaries', h.beneficiaries, 'documents', h.documents) ORDER BY h.effective_on)::text
                      FROM project_handover h
                     WHERE h.province_code = p.province_code AND h.project_id = p.id) AS handovers,
                   (SELECT json_agg(json_build_object('id', l.id, 'periodFrom', l.period_from, 'periodTo', l.period_to,
                             'amount', l.amount, 'source', l.source) ORDER BY l.period_from, l.id)::text
                      FROM legacy_aggregate l
                     WHERE l.province_code = p.province_code AND l.project_id = p.id) AS legacy,
                   (SELECT json_agg(json_build_object('year', q.year, 'quarter', q.quarter,
                             'amount', json_build_object('amount', q.amount, 'currency', p.currency))
                             ORDER BY q.year, q.quarter)::text
                      FROM quarter_plan q
                     WHERE q.province_code = p.province_code AND q.project_id = p.id) AS quarter_plans
              FROM project p""".replace("$status", ProjectSql.STATUS)
            .replace("$owner", ProjectSql.OWNER)
            .replace("$approved", ProjectSql.ofComponents(ProjectSql.APPROVED))
            .replace("$disbursed", ProjectSql.ofComponents(ProjectSql.DISBURSED))
            .replace("$roleName", OrganisationNames.at("r.organisation_id", ":asOf"))
            .replace("$facilityName", OrganisationNames.at("c.facility_id", ":asOf"))
            .replace("$donorName", OrganisationNames.at("b.donor_id", ":asOf"))
            .replace("$fromName", OrganisationNames.at("h.from_organisation_id", "h.effective_on - 1"))
            .replace("$toName", OrganisationNames.at("h.to_organisation_id", "h.effective_on"))
            .replace("$componentApproved", ProjectSql.money(ProjectSql.APPROVED))
            .replace("$componentDisbursed", ProjectSql.money(ProjectSql.DISBURSED))
            .replace("$balance", ProjectSql.money("h.budget_balance"))
            .replace("$budget", ProjectSql.money("b.amount"));

    private final Sql sql;
    private final Clock clock;

    ProjectDetailQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A project within the scope, as of a day; today when the day is null. */
    Optional<ProjectDetail> find(UUID id, LocalDate asOf, AccessScope scope) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Select select = Select.of(
                        DETAIL.replace("$seePrevious", Visibility.of(scope).projects("v"))
                                .replace("$seeNext", Visibility.of(scope).projects("n")))
                .where("p.id = :id")
                .bind("id", id)
                .bind("asOf", day)
                .plannedOnce();
        return sql.one(Visibility.of(scope).onlyProjects(select, "p"), row -> detail(row, day));
    }

    private static ProjectDetail detail(Row row, LocalDate asOf) {
        Integer since = row.integer("partnership_since");
        String currency = row.text("currency");
        return new ProjectDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.text("code"),
                row.text("name"),
                asOf,
                row.json("programme", new TypeReference<ProjectRef>() {}),
                row.date("phase_from"),
                row.date("phase_to"),
                row.integer("fiscal_year_start_month"),
                currency,
                row.constant("status_now", ProjectStatus.class),
                row.json("owner", new TypeReference<OrganisationRef>() {}),
                row.json("previous", new TypeReference<ProjectRef>() {}),
                row.json("next", new TypeReference<ProjectRef>() {}),
                since,
                since == null ? null : Math.max(0, asOf.getYear() - since),
                row.text("approval_number"),
                row.date("approval_date"),
                row.text("legal_basis"),
                row.text("description"),
                new Money(row.number("approved"), currency),
                new Money(row.number("disbursed"), currency),
                list(row, "statuses", new TypeReference<List<ProjectDetail.StatusPeriod>>() {}),
                list(row, "organisations", new TypeReference<List<ProjectDetail.Role>>() {}),
                list(row, "components", new TypeReference<List<ProjectDetail.Part>>() {}),
                list(row, "objectives", new TypeReference<List<ProjectDetail.Goal>>() {}),
                list(row, "indicators", new TypeReference<List<ProjectDetail.Promise>>() {}),
                list(row, "schemes", new TypeReference<List<ProjectDetail.SchemeDetail>>() {}),
                list(row, "handovers", new TypeReference<List<ProjectDetail.HandoverDetail>>() {}),
                list(row, "legacy", new TypeReference<List<ProjectDetail.Legacy>>() {}),
                list(row, "quarter_plans", new TypeReference<List<ProjectDetail.QuarterPlan>>() {}),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }

    static <T> List<T> list(Row row, String column, TypeReference<List<T>> type) {
        List<T> items = row.json(column, type);
        return items == null ? List.of() : items;
    }
}
