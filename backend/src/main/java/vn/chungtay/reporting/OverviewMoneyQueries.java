package vn.chungtay.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chungtay.shared.persistence.Sql;

/**
 * Budget against disbursed of the projects that run on a day. What a component has paid by now stands in its row; what was
 * paid or taken back after the day is read from the ledger, so that a recent day reads little of it.
 */
@ApplicationScoped
class OverviewMoneyQueries {
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final Sql sql;

    OverviewMoneyQueries(Sql sql) {
        this.sql = sql;
    }

    private record Part(String code, String name, long budget, long disbursed) {}

    List<Overview.ProjectMoney> projects(Cut cut) {
        return sql.list(
                cut.statement(
                        """
                        SELECT p.id, p.code, p.name, coalesce(sum(k.budget), 0) AS budget,
                          coalesce(sum(k.disbursed), 0) AS disbursed,
                          json_agg(json_build_object('code', k.code, 'name', k.name, 'budget', k.budget,
                            'disbursed', k.disbursed) ORDER BY k.position)::text AS parts
                        FROM project p
                        JOIN project_status s ON s.province_code = p.province_code AND s.project_id = p.id
                         AND s.status = 'RUNNING' AND s.valid_from <= :asOf AND (s.valid_to IS NULL OR s.valid_to > :asOf)
                        JOIN LATERAL (
                          SELECT c.code, c.name, c.position,
                            coalesce((SELECT sum(v.amount) FROM component_budget v WHERE v.province_code = c.province_code
                              AND v.component_id = c.id AND v.valid_from <= :asOf
                              AND (v.valid_to IS NULL OR v.valid_to > :asOf)), 0) AS budget,
                            c.disbursed_amount
                            - coalesce((SELECT sum(d.amount) FROM disbursement d WHERE d.province_code = c.province_code
                              AND d.project_id = p.id AND d.component_id = c.id AND d.status = 'POSTED'
                              AND d.paid_on > :asOf), 0)
                            + coalesce((SELECT sum(d.amount) FROM disbursement d WHERE d.province_code = c.province_code
                              AND d.component_id = c.id AND d.status = 'REVERSED' AND d.paid_on <= :asOf
                              AND d.reversed_on > :asOf), 0) AS disbursed
                          FROM component c WHERE c.province_code = p.province_code AND c.project_id = p.id) k ON TRUE
                        WHERE\040""" + cut.projects() + "\nGROUP BY p.id, p.code, p.name ORDER BY budget DESC, p.code LIMIT 50"),
                row -> new Overview.ProjectMoney(
                        row.uuid("id"),
                        row.text("code"),
                        row.text("name"),
                        row.number("budget"),
                        row.number("disbursed"),
                        Overview.rate(row.number("disbursed"), row.number("budget")),
                        row.json("parts", PARTS).stream()
                                .map(part -> new Overview.ComponentMoney(
                                        part.code(),
                                        part.name(),
                                        part.budget(),
                                        part.disbursed(),
                                        Overview.rate(part.disbursed(), part.budget())))
                                .toList()));
    }

    /** Sums of all running projects, also beyond the fifty that are listed. */
    Overview.Funds funds(Cut cut, List<Overview.ProjectMoney> projects) {
        long budget = projects.stream().mapToLong(Overview.ProjectMoney::budget).sum();
        long disbursed =
                projects.stream().mapToLong(Overview.ProjectMoney::disbursed).sum();
        long year = sql.one(cut.statement("""
                                SELECT coalesce(sum(d.amount), 0) AS amount
                                FROM disbursement d
                                JOIN project p ON p.province_code = d.province_code AND p.id = d.project_id
                                JOIN project_status s ON s.province_code = p.province_code AND s.project_id = p.id
                                 AND s.status = 'RUNNING' AND s.valid_from <= :asOf
                                 AND (s.valid_to IS NULL OR s.valid_to > :asOf)
                                WHERE (d.status = 'POSTED' OR d.reversed_on > :asOf)
                                  AND d.paid_on > :yearBefore AND d.paid_on <= :asOf AND\040""" + cut.projects()), row -> row.number("amount"))
                .orElse(0L);
        String link = "/api/v1/projects?asOf=" + cut.asOf() + "&status=RUNNING"
                + (cut.provinceCode() == null ? "" : "&province=" + cut.provinceCode());
        return new Overview.Funds(
                projects.size(), budget, disbursed, Overview.rate(disbursed, budget), year, "VND", link);
    }
}
