package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Looks up what a request refers to by id: officials with their posts of a day, people within the scope, payments. */
@ApplicationScoped
class ReferenceQueries {
    private final Sql sql;

    ReferenceQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * An official as a paper of that day would print the person.
     *
     * @param name with the academic title
     * @param titles all posts held that day, in their order, or null without one
     * @param organisationId where the first of them was held, or null
     */
    record PrintedOfficial(UUID id, String name, String titles, UUID organisationId) {}

    Map<UUID, PrintedOfficial> officials(Collection<UUID> ids, LocalDate date) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Select select = Select.of("""
                        SELECT o.id, concat_ws(' ', o.academic_title, o.full_name) AS name,
                               (SELECT string_agg(p.title, ', ' ORDER BY p.position, p.valid_from, p.id)
                                FROM official_position p
                                WHERE p.official_id = o.id AND daterange(p.valid_from, p.valid_to) @> CAST(:date AS date)) AS titles,
                               (SELECT p.organisation_id FROM official_position p
                                WHERE p.official_id = o.id AND daterange(p.valid_from, p.valid_to) @> CAST(:date AS date)
                                ORDER BY p.position, p.valid_from, p.id LIMIT 1) AS organisation_id
                        FROM official o""")
                .where("o.id IN (:ids)")
                .bind("ids", List.copyOf(Set.copyOf(ids)))
                .bind("date", date);
        return sql
                .list(
                        select,
                        row -> new PrintedOfficial(
                                row.uuid("id"), row.text("name"), row.text("titles"), row.uuid("organisation_id")))
                .stream()
                .collect(Collectors.toMap(PrintedOfficial::id, Function.identity()));
    }

    /** Of these households and people, those of the province that the account may see. */
    Set<UUID> visiblePeople(Collection<UUID> ids, String province, AccessScope scope) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Select select = Select.of("""
                        SELECT r.id FROM (
                          SELECT b.province_code, b.id, b.id AS beneficiary_id, CAST(NULL AS uuid) AS household_id
                          FROM beneficiary b WHERE b.province_code = :province AND b.id IN (:ids)
                          UNION ALL
                          SELECT h.province_code, h.id, NULL, h.id FROM household h
                          WHERE h.province_code = :province AND h.id IN (:ids)) r""")
                .where(Visibility.of(scope).about("r"))
                .bind("province", province)
                .bind("ids", List.copyOf(Set.copyOf(ids)));
        return Set.copyOf(sql.list(Visibility.of(scope).bind(select), row -> row.uuid("id")));
    }

    /** Whether the account sees the project, and it is of the province. */
    boolean projectVisible(UUID id, String province, AccessScope scope) {
        Select select = Select.of("SELECT p.id FROM project p")
                .where("p.province_code = :province AND p.id = :id")
                .bind("province", province)
                .bind("id", id);
        return sql.one(Visibility.of(scope).onlyProjects(select, "p"), row -> row.uuid("id"))
                .isPresent();
    }

    /** Whether the account sees such a series in the province. */
    boolean seriesVisible(UUID id, String province, AccessScope scope) {
        Select select = Select.of("SELECT a.id FROM activity a")
                .where("a.province_code = :province AND a.id = :id AND a.series")
                .bind("province", province)
                .bind("id", id);
        return sql.one(Visibility.of(scope).onlyActivities(select, "a"), row -> row.uuid("id"))
                .isPresent();
    }

    /** Of these disbursements, those in kind that stand and that the account sees. */
    Set<UUID> postedInKind(Collection<UUID> ids, String province, AccessScope scope) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Select select = Select.of("SELECT d.id FROM disbursement d")
                .where(
                        "d.province_code = :province AND d.id IN (:ids) AND d.method = 'IN_KIND' AND d.status = 'POSTED'")
                .bind("province", province)
                .bind("ids", List.copyOf(Set.copyOf(ids)));
        Visibility visibility = Visibility.of(scope);
        return Set.copyOf(sql.list(
                visibility.restrict(select, visibility.projectRows("d", "d.household_id")), row -> row.uuid("id")));
    }
}
