package vn.chungtay.activity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Counts activities by one SELECT. */
@ApplicationScoped
class ActivityTotalsQueries {
    private static final TypeReference<List<ActivityTotals.Share>> SHARES = new TypeReference<>() {};
    private static final TypeReference<List<ActivityTotals.AudienceReach>> REACH = new TypeReference<>() {};

    private static final String CHOSEN =
            "WITH v AS (SELECT a.province_code, a.id, a.level, a.protection_level, a.kinds, a.topics FROM activity a";

    private static final String FIGURES = """
            ) SELECT (SELECT count(*) FROM v) AS activities,
                (SELECT coalesce(json_agg(json_build_object('audience', t.audience, 'persons', t.persons)
                        ORDER BY t.audience), '[]')
                 FROM (SELECT d.audience, sum(d.persons) AS persons
                       FROM v JOIN activity_audience d ON d.province_code = v.province_code AND d.activity_id = v.id
                       GROUP BY d.audience) t)::text AS reach,
            """ + shares("""
                SELECT x.code, x.position, count(v.id) AS activities
                FROM unnest(ARRAY['NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'])
                  WITH ORDINALITY AS x(code, position) LEFT JOIN v ON v.level = x.code
                GROUP BY x.code, x.position""") + " AS by_level,\n" + shares("""
                SELECT x.code, x.position, count(v.id) AS activities
                FROM unnest(ARRAY['PREVENTION', 'SUPPORT', 'INTERVENTION'])
                  WITH ORDINALITY AS x(code, position) LEFT JOIN v ON v.protection_level = x.code
                GROUP BY x.code, x.position""") + " AS by_protection,\n"
            + shares("""
                SELECT x.sector AS code, -count(DISTINCT v.id) AS position, count(DISTINCT v.id) AS activities
                FROM v JOIN activity_organisation o ON o.province_code = v.province_code AND o.activity_id = v.id
                   AND o.role IN ('ORGANISER', 'CO_ORGANISER')
                JOIN organisation x ON x.id = o.organisation_id AND x.sector IS NOT NULL
                GROUP BY x.sector""") + " AS by_sector,\n" + shares("""
                SELECT k.code, -count(*) AS position, count(*) AS activities
                FROM v CROSS JOIN LATERAL unnest(v.kinds) AS k(code) GROUP BY k.code""") + " AS by_kind,\n" + shares("""
                SELECT k.code, -count(*) AS position, count(*) AS activities
                FROM v CROSS JOIN LATERAL unnest(v.topics) AS k(code) GROUP BY k.code""") + " AS by_topic";

    private final Sql sql;
    private final ActivityConditions conditions;

    ActivityTotalsQueries(Sql sql, ActivityConditions conditions) {
        this.sql = sql;
        this.conditions = conditions;
    }

    ActivityTotals of(ActivityFilter filter, AccessScope scope) {
        Select figures = conditions.apply(Select.of(CHOSEN), filter, scope).where("NOT a.series");
        if (filter.status == null || filter.status.isEmpty()) {
            figures.where("a.status <> 'CANCELLED'");
        }
        return sql.one(figures.then(FIGURES), ActivityTotalsQueries::totals).orElseThrow();
    }

    private static String shares(String counts) {
        return """
                (SELECT coalesce(json_agg(json_build_object('code', t.code, 'activities', t.activities,
                        'percent', coalesce(round(100.0 * t.activities / nullif((SELECT count(*) FROM v), 0), 1), 0))
                        ORDER BY t.position, t.code), '[]')
                 FROM (%s) t)::text""".formatted(counts);
    }

    private static ActivityTotals totals(Row row) {
        List<ActivityTotals.AudienceReach> reach = row.json("reach", REACH);
        return new ActivityTotals(
                (int) row.number("activities"),
                reach.stream()
                        .filter(audience -> audience.audience().equals("CHILD"))
                        .mapToLong(ActivityTotals.AudienceReach::persons)
                        .sum(),
                reach,
                row.json("by_level", SHARES),
                row.json("by_protection", SHARES),
                row.json("by_sector", SHARES),
                row.json("by_kind", SHARES),
                row.json("by_topic", SHARES));
    }
}
