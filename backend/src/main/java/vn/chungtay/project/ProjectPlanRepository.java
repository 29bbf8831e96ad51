package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.visibility.Visibility;

/** Schemes, counts of earlier years and quarterly plans of a project. */
@ApplicationScoped
class ProjectPlanRepository {
    private final Sql sql;

    ProjectPlanRepository(Sql sql) {
        this.sql = sql;
    }

    /** The project of a component within the scope. */
    Optional<UUID> projectOfComponent(UUID component, AccessScope scope) {
        Select select = Select.of("SELECT p.id\nFROM project p"
                        + " JOIN component c ON c.province_code = p.province_code AND c.project_id = p.id")
                .where("c.id = :component")
                .bind("component", component);
        return sql.one(Visibility.of(scope).onlyProjects(select, "p"), row -> row.uuid("id"));
    }

    void addScheme(Project project, NewScheme scheme) {
        sql.execute(Select.of("""
                        INSERT INTO scheme (province_code, id, component_id, name, amount, instalments, conditions)
                        VALUES (:province, :id, :component, :name, :amount, :instalments, CAST(:conditions AS text))""")
                .bind("province", project.provinceCode())
                .bind("id", Ids.orNext(scheme.id()))
                .bind("component", scheme.componentId())
                .bind("name", scheme.name())
                .bind("amount", scheme.amount().amount())
                .bind("instalments", scheme.instalments() == null ? (short) 1 : scheme.instalments())
                .bind("conditions", scheme.conditions()));
    }

    void addLegacyAggregate(Project project, NewLegacyAggregate aggregate) {
        sql.execute(Select.of("""
                        INSERT INTO legacy_aggregate
                            (province_code, id, project_id, measure, period_from, period_to, amount, source)
                        VALUES (:province, :id, :project, 'PERSONS', :from, :to, :amount, :source)""")
                .bind("province", project.provinceCode())
                .bind("id", Ids.next())
                .bind("project", project.id())
                .bind("from", aggregate.periodFrom())
                .bind("to", aggregate.periodTo())
                .bind("amount", aggregate.amount())
                .bind("source", aggregate.source()));
    }

    void replaceQuarterPlans(Project project, QuarterPlansRequest plans) {
        sql.execute(Select.of("DELETE FROM quarter_plan")
                .where("province_code = :province AND project_id = :project")
                .bind("province", project.provinceCode())
                .bind("project", project.id()));
        for (QuarterPlansRequest.Quarter quarter : plans.quarters()) {
            sql.execute(Select.of("""
                            INSERT INTO quarter_plan (province_code, project_id, year, quarter, amount)
                            VALUES (:province, :project, :year, :quarter, :amount)""")
                    .bind("province", project.provinceCode())
                    .bind("project", project.id())
                    .bind("year", quarter.year())
                    .bind("quarter", quarter.quarter())
                    .bind("amount", quarter.amount()));
        }
    }
}
