package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;

/** The dated rows around a project: states, organisations, hand-overs and versions of budgets. */
@ApplicationScoped
class ProjectHistoryRepository {
    /** The newest row of a dated list; {@code validTo} null while it is open. */
    record Period(UUID id, String value, UUID organisationId, LocalDate validFrom, LocalDate validTo) {}

    /** What is left to spend and how many persons are enrolled, before a day. */
    record Inventory(long balance, int beneficiaries) {}

    private final Sql sql;

    ProjectHistoryRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Period> latestStatus(Project project) {
        return sql.one(
                of(
                                project,
                                "SELECT x.id, x.status AS value, CAST(NULL AS uuid) AS organisation_id, x.valid_from, x.valid_to\nFROM project_status x")
                        .then("ORDER BY x.valid_from DESC LIMIT 1"),
                ProjectHistoryRepository::period);
    }

    Optional<Period> latestOwner(Project project) {
        return sql.one(
                of(
                                project,
                                "SELECT x.id, x.role AS value, x.organisation_id, x.valid_from, x.valid_to\nFROM project_organisation x")
                        .where("x.role = 'OWNER'")
                        .then("ORDER BY x.valid_from DESC LIMIT 1"),
                ProjectHistoryRepository::period);
    }

    Optional<Period> organisation(Project project, UUID id) {
        return sql.one(
                of(
                                project,
                                "SELECT x.id, x.role AS value, x.organisation_id, x.valid_from, x.valid_to\nFROM project_organisation x")
                        .where("x.id = :id")
                        .bind("id", id),
                ProjectHistoryRepository::period);
    }

    Optional<Period> latestBudget(Project project, UUID component) {
        return sql.one(
                Select.of(
                                "SELECT x.id, CAST(x.amount AS text) AS value, x.donor_id AS organisation_id, x.valid_from, x.valid_to\nFROM component_budget x")
                        .where("x.province_code = :province AND x.component_id = :component")
                        .bind("province", project.provinceCode())
                        .bind("component", component)
                        .then("ORDER BY x.valid_from DESC LIMIT 1"),
                ProjectHistoryRepository::period);
    }

    void endStatus(Project project, UUID id, LocalDate day) {
        end("project_status", project, id, day);
    }

    void endOrganisation(Project project, UUID id, LocalDate day) {
        end("project_organisation", project, id, day);
    }

    void endBudget(Project project, UUID id, LocalDate day) {
        end("component_budget", project, id, day);
    }

    void addStatus(Project project, ProjectStatus status, LocalDate from, String reason) {
        sql.execute(Select.of("""
                        INSERT INTO project_status (province_code, id, project_id, status, valid_from, reason)
                        VALUES (:province, :id, :project, :status, :from, CAST(:reason AS text))""")
                .bind("province", project.provinceCode())
                .bind("id", Ids.next())
                .bind("project", project.id())
                .bind("status", status.name())
                .bind("from", from)
                .bind("reason", reason));
    }

    UUID addOrganisation(Project project, NewProjectOrganisation role, LocalDate from) {
        UUID id = Ids.next();
        sql.execute(Select.of("""
                        INSERT INTO project_organisation
                            (province_code, id, project_id, organisation_id, role, valid_from, valid_to, legal_basis)
                        VALUES (:province, :id, :project, :organisation, :role, :from, CAST(:to AS date), CAST(:basis AS text))""")
                .bind("province", project.provinceCode())
                .bind("id", id)
                .bind("project", project.id())
                .bind("organisation", role.organisationId())
                .bind("role", role.role().name())
                .bind("from", from)
                .bind("to", role.validTo())
                .bind("basis", role.legalBasis()));
        return id;
    }

    /** Adds a version and makes it the budget that posting is held against. */
    UUID addBudget(
            Project project, UUID component, long amount, UUID donor, LocalDate from, String decision, String reason) {
        UUID id = Ids.next();
        sql.execute(Select.of("""
                        INSERT INTO component_budget
                            (province_code, id, component_id, donor_id, amount, valid_from, decision_number, reason)
                        VALUES (:province, :id, :component, CAST(:donor AS uuid), :amount, :from,
                                CAST(:decision AS text), CAST(:reason AS text))""")
                .bind("province", project.provinceCode())
                .bind("id", id)
                .bind("component", component)
                .bind("donor", donor)
                .bind("amount", amount)
                .bind("from", from)
                .bind("decision", decision)
                .bind("reason", reason));
        sql.execute(Select.of("UPDATE component SET budget_amount = :amount")
                .where("province_code = :province AND id = :component")
                .bind("amount", amount)
                .bind("province", project.provinceCode())
                .bind("component", component));
        return id;
    }

    /** Counts what a hand-over on a day hands over: money not spent and persons enrolled on the day before. */
    Inventory inventoryBefore(Project project, LocalDate day) {
        return sql.one(
                        Select.of("SELECT "
                                        + ProjectSql.ofComponents(ProjectSql.APPROVED + " - " + ProjectSql.DISBURSED)
                                        + " AS balance, (SELECT count(DISTINCT e.beneficiary_id) FROM enrolment e"
                                        + " WHERE e.province_code = p.province_code AND e.project_id = p.id"
                                        + " AND e.end_reason IS DISTINCT FROM 'RECORDED_IN_ERROR'"
                                        + " AND daterange(e.valid_from, e.valid_to) @> CAST(:asOf AS date)) AS persons"
                                        + "\nFROM project p")
                                .where("p.province_code = :province AND p.id = :project")
                                .bind("asOf", day.minusDays(1))
                                .bind("province", project.provinceCode())
                                .bind("project", project.id()),
                        row -> new Inventory(row.number("balance"), row.integer("persons")))
                .orElseThrow();
    }

    void addHandover(
            Project project, UUID from, HandoverRequest request, Inventory inventory, Instant now, UUID account) {
        sql.execute(Select.of("""
                        INSERT INTO project_handover (province_code, id, project_id, from_organisation_id,
                            to_organisation_id, effective_on, legal_basis, minutes_number, budget_balance,
                            beneficiaries, documents, created_at, created_by)
                        VALUES (:province, :id, :project, :from, :to, :day, :basis, CAST(:minutes AS text), :balance,
                            :beneficiaries, CAST(:documents AS text), :now, :account)""")
                .bind("province", project.provinceCode())
                .bind("id", Ids.next())
                .bind("project", project.id())
                .bind("from", from)
                .bind("to", request.toOrganisationId())
                .bind("day", request.effectiveOn())
                .bind("basis", request.legalBasis())
                .bind("minutes", request.minutesNumber())
                .bind("balance", inventory.balance())
                .bind("beneficiaries", inventory.beneficiaries())
                .bind("documents", request.documents())
                .bind("now", now)
                .bind("account", account));
    }

    private void end(String table, Project project, UUID id, LocalDate day) {
        sql.execute(Select.of("UPDATE " + table + " SET valid_to = :day")
                .where("province_code = :province AND id = :id")
                .bind("day", day)
                .bind("province", project.provinceCode())
                .bind("id", id));
    }

    private static Select of(Project project, String head) {
        return Select.of(head)
                .where("x.province_code = :province AND x.project_id = :project")
                .bind("province", project.provinceCode())
                .bind("project", project.id());
    }

    private static Period period(Row row) {
        return new Period(
                row.uuid("id"),
                row.text("value"),
                row.uuid("organisation_id"),
                row.date("valid_from"),
                row.date("valid_to"));
    }
}
