package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;

/** Reads the tree of organisations by one recursive statement. */
@ApplicationScoped
class OrganisationTreeQueries {
    private static final int MOST = 2_000;
    private static final String TREE = """
            WITH RECURSIVE tree(id, parent_id, depth) AS (
                SELECT o.id, CAST(NULL AS uuid), 0
                  FROM organisation o
                 WHERE CASE WHEN CAST(:root AS uuid) IS NOT NULL THEN o.id = CAST(:root AS uuid)
                       ELSE (CAST(:province AS text) IS NULL OR o.province_code = CAST(:province AS text))
                        AND NOT EXISTS (SELECT 1 FROM organisation_parent p WHERE p.organisation_id = o.id
                                          AND daterange(p.valid_from, p.valid_to) @> CAST(:asOf AS date)) END
                UNION ALL
                SELECT p.organisation_id, p.parent_id, t.depth + 1
                  FROM tree t
                  JOIN organisation_parent p ON p.parent_id = t.id
                   AND daterange(p.valid_from, p.valid_to) @> CAST(:asOf AS date)
                 WHERE t.depth < 50)
            SELECT o.id, t.parent_id, n.name, o.short_name, o.kind
            FROM tree t
            JOIN organisation o ON o.id = t.id
            JOIN organisation_name n
              ON n.organisation_id = o.id AND daterange(n.valid_from, n.valid_to) @> CAST(:asOf AS date)""";

    private record Flat(UUID parentId, OrganisationTree.Node node) {}

    private final Sql sql;
    private final Clock clock;

    OrganisationTreeQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Problem 404 when the root did not exist on that day */
    OrganisationTree tree(UUID root, String province, LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        List<Flat> rows = sql.list(
                Select.of(TREE)
                        .where("o.dissolved_on IS NULL OR o.dissolved_on > CAST(:asOf AS date)")
                        .bind("root", root)
                        .bind("province", province)
                        .bind("asOf", day)
                        .then("ORDER BY t.depth, n.name, o.id LIMIT " + (MOST + 1)),
                OrganisationTreeQueries::flat);
        if (root != null && (rows.isEmpty() || !rows.get(0).node().id().equals(root))) {
            throw Problem.notFound();
        }
        Map<UUID, OrganisationTree.Node> nodes = new LinkedHashMap<>();
        List<OrganisationTree.Node> roots = new ArrayList<>();
        for (Flat row : rows.subList(0, Math.min(rows.size(), MOST))) {
            OrganisationTree.Node above = row.parentId() == null ? null : nodes.get(row.parentId());
            if (above != null) {
                above.children().add(row.node());
            } else if (row.parentId() == null) {
                roots.add(row.node());
            } else {
                continue;
            }
            nodes.put(row.node().id(), row.node());
        }
        return new OrganisationTree(day, roots, rows.size() > MOST);
    }

    private static Flat flat(Row row) {
        return new Flat(
                row.uuid("parent_id"),
                new OrganisationTree.Node(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("short_name"),
                        row.constant("kind", OrganisationKind.class),
                        new ArrayList<>()));
    }
}
