package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** The running sum of what a component has disbursed. */
@ApplicationScoped
class ComponentAccountRepository {
    private final Sql sql;

    ComponentAccountRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<ProjectDirectory.ComponentAccount> find(UUID component, AccessScope scope) {
        Select select = Select.of(
                        "SELECT p.province_code, p.id AS project_id, c.id, p.currency, p.phase_from, p.phase_to"
                                + "\nFROM component c JOIN project p ON p.province_code = c.province_code AND p.id = c.project_id")
                .where("c.id = :component")
                .bind("component", component);
        return sql.one(
                Visibility.of(scope).onlyProjects(select, "p"),
                row -> new ProjectDirectory.ComponentAccount(
                        row.text("province_code"),
                        row.uuid("project_id"),
                        row.uuid("id"),
                        row.text("currency"),
                        row.date("phase_from"),
                        row.date("phase_to")));
    }

    boolean isVisible(UUID project, AccessScope scope) {
        Select select =
                Select.of("SELECT p.id\nFROM project p").where("p.id = :id").bind("id", project);
        return sql.one(Visibility.of(scope).onlyProjects(select, "p"), row -> row.uuid("id"))
                .isPresent();
    }

    void add(String provinceCode, UUID component, long amount) {
        sql.execute(Select.of("UPDATE component SET disbursed_amount = disbursed_amount + :amount")
                .where("province_code = :province AND id = :component")
                .bind("amount", amount)
                .bind("province", provinceCode)
                .bind("component", component));
    }
}
