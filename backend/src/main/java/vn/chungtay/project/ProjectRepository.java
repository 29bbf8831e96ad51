package vn.chungtay.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.Visibility;

/** Loads and saves projects within a scope, with the parts that live and die with them. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {
    private final Sql sql;

    ProjectRepository(Sql sql) {
        this.sql = sql;
    }

    /** @throws Problem 404 when it does not exist or lies outside the scope */
    Project require(UUID id, AccessScope scope) {
        Select visible =
                Select.of("SELECT p.id\nFROM project p").where("p.id = :id").bind("id", id);
        Optional<UUID> found = sql.one(Visibility.of(scope).onlyProjects(visible, "p"), row -> row.uuid("id"));
        return found.flatMap(this::findByIdOptional).orElseThrow(Problem::notFound);
    }

    void persist(Component component) {
        getEntityManager().persist(component);
    }

    void persist(Objective objective) {
        getEntityManager().persist(objective);
    }

    void persist(Indicator indicator) {
        getEntityManager().persist(indicator);
    }

    Component requireComponent(Project project, UUID id) {
        return part(Component.class, "Component", project, id);
    }

    Objective requireObjective(Project project, UUID id) {
        return part(Objective.class, "Objective", project, id);
    }

    Indicator requireIndicator(Project project, UUID id) {
        return part(Indicator.class, "Indicator", project, id);
    }

    private <T> T part(Class<T> type, String name, Project project, UUID id) {
        return getEntityManager()
                .createQuery(
                        "FROM " + name
                                + " x WHERE x.id = :id AND x.projectId = :project AND x.provinceCode = :province",
                        type)
                .setParameter("id", id)
                .setParameter("project", project.id())
                .setParameter("province", project.provinceCode())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    Optional<UUID> componentByCode(Project project, String code) {
        return sql.one(
                Select.of("SELECT c.id\nFROM component c")
                        .where("c.province_code = :province AND c.project_id = :project AND c.code = :code")
                        .bind("province", project.provinceCode())
                        .bind("project", project.id())
                        .bind("code", code),
                row -> row.uuid("id"));
    }

    Optional<UUID> objectiveByNumber(Project project, short number) {
        return sql.one(
                Select.of("SELECT o.id\nFROM objective o")
                        .where("o.province_code = :province AND o.project_id = :project AND o.position = :number")
                        .bind("province", project.provinceCode())
                        .bind("project", project.id())
                        .bind("number", number),
                row -> row.uuid("id"));
    }

    /** The number of the next part of a kind: {@code component}, {@code objective} or {@code indicator}. */
    short nextPosition(String table, Project project) {
        return sql.one(
                        Select.of("SELECT coalesce(max(x.position), 0) + 1 AS next\nFROM " + table + " x")
                                .where("x.province_code = :province AND x.project_id = :project")
                                .bind("province", project.provinceCode())
                                .bind("project", project.id()),
                        row -> (short) row.number("next"))
                .orElseThrow();
    }

    /** Whether a row of the province has the id; the foreign key stays the last judge. */
    boolean programmeExists(UUID id, String province) {
        return exists("programme", id, province);
    }

    boolean projectExists(UUID id, String province) {
        return exists("project", id, province);
    }

    private boolean exists(String table, UUID id, String province) {
        Select select = Select.of("SELECT 1 AS found\nFROM " + table + " x")
                .where("x.id = :id")
                .bind("id", id)
                .whereGiven("x.province_code = :province", "province", province);
        return sql.one(select, row -> row.number("found")).isPresent();
    }

    /** Whether the chain of phases that ends with {@code previous} already holds the project. */
    boolean chainHolds(UUID previous, Project project) {
        return sql.one(
                        Select.of("""
                                        WITH RECURSIVE chain AS (
                                            SELECT id, previous_project_id FROM project
                                             WHERE province_code = :province AND id = :previous
                                            UNION
                                            SELECT e.id, e.previous_project_id
                                              FROM chain JOIN project e ON e.province_code = :province AND e.id = chain.previous_project_id)
                                        SELECT 1 AS found
                                        FROM chain""")
                                .where("id = :project")
                                .bind("province", project.provinceCode())
                                .bind("previous", previous)
                                .bind("project", project.id()),
                        row -> row.number("found"))
                .isPresent();
    }
}
