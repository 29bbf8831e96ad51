package vn.chungtay.activity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Money;
import vn.chungtay.visibility.Visibility;

/** Computes the figures of one activity by one SELECT. */
@ApplicationScoped
class ActivityFiguresQueries {
    private static final TypeReference<List<ActivityFigures.StopCount>> STOPS = new TypeReference<>() {};
    private static final TypeReference<List<ActivityFigures.BatchValue>> BATCHES = new TypeReference<>() {};
    private static final TypeReference<List<ActivityFigures.CategoryCount>> CATEGORIES = new TypeReference<>() {};
    private static final TypeReference<List<ActivityFigures.ServiceCount>> SERVICES = new TypeReference<>() {};
    private static final TypeReference<List<AudienceCount>> AUDIENCES = new TypeReference<>() {};

    private static final String PLACES = """
            SELECT a.id, a.ends_on - a.starts_on + 1 AS days,
                   (SELECT count(*) FROM activity_stop s
                    WHERE s.province_code = a.province_code AND s.activity_id = a.id) AS stops,
                   (SELECT coalesce(json_agg(json_build_object('code', t.code, 'name', t.full_name,
                           'provinceCode', t.province_code, 'stops', t.stops) ORDER BY t.first), '[]') FROM (
                      SELECT u.code, u.full_name, u.province_code, count(*) AS stops, min(s.position) AS first
                      FROM activity_stop s JOIN admin_unit u ON u.id = s.written_unit_id
                      WHERE s.province_code = a.province_code AND s.activity_id = a.id
                      GROUP BY u.id) t)::text AS stops_as_then,
                   (SELECT coalesce(json_agg(json_build_object('code', t.commune_code, 'name', t.full_name,
                           'provinceCode', t.province_code, 'stops', t.stops) ORDER BY t.first), '[]') FROM (
                      SELECT s.commune_code, u.full_name, s.province_code, count(*) AS stops, min(s.position) AS first
                      FROM activity_stop s LEFT JOIN admin_unit u
                        ON u.level = 'COMMUNE' AND u.code = s.commune_code AND u.valid_to IS NULL
                      WHERE s.province_code = a.province_code AND s.activity_id = a.id
                      GROUP BY s.commune_code, u.full_name, s.province_code) t)::text AS stops_today,
                   (SELECT count(DISTINCT o.organisation_id) FROM activity_organisation o
                    WHERE o.province_code = a.province_code AND o.activity_id = a.id) AS organisations,
                   (SELECT coalesce(sum(t.head_count), 0) FROM activity_participant t
                    WHERE t.province_code = a.province_code AND t.activity_id = a.id) AS participants,
                   (SELECT coalesce(json_agg(json_build_object('audience', d.audience, 'persons', d.persons)
                           ORDER BY d.audience), '[]') FROM activity_audience d
                    WHERE d.province_code = a.province_code AND d.activity_id = a.id)::text AS reach,
                   (SELECT coalesce(json_agg(json_build_object('id', t.id, 'item', t.item, 'valueBasis', t.value_basis,
                           'families', t.families, 'value', t.value, 'note', t.note) ORDER BY t.position), '[]')
                    FROM (%s) t)::text AS gifts,
            """.formatted(batches());

    /** Value of a batch: its total, or the value for each of the families it went to (planned ones while none is known). */
    private static String batches() {
        return """
                SELECT g.position, g.id, g.item, g.value_basis, g.note, l.families,
                       CASE WHEN g.value_basis = 'EACH' AND l.families > 0 THEN g.unit_value * l.families
                            ELSE g.total_value END AS value
                FROM gift_batch g
                CROSS JOIN LATERAL (SELECT count(*) AS families FROM activity_recipient r
                                    WHERE r.province_code = g.province_code AND r.gift_batch_id = g.id) l
                WHERE g.province_code = a.province_code AND g.activity_id = a.id""".replace("\n", "\n  ");
    }

    private static final String PEOPLE = """
                   (SELECT count(DISTINCT r.household_id) FROM activity_recipient r
                    WHERE r.province_code = a.province_code AND r.activity_id = a.id AND (%1$s)) AS households,
                   (SELECT count(DISTINCT r.beneficiary_id) FROM activity_recipient r
                    WHERE r.province_code = a.province_code AND r.activity_id = a.id AND (%1$s)) AS persons,
                   (SELECT coalesce(json_agg(t ORDER BY t.category), '[]') FROM (
                      SELECT coalesce(r.category, CASE WHEN r.household_id IS NULL THEN 'OTHER' ELSE 'FAMILY' END)
                               AS category, count(*) AS recipients, coalesce(sum(r.gift_value), 0) AS "giftValue"
                      FROM activity_recipient r
                      WHERE r.province_code = a.province_code AND r.activity_id = a.id AND (%1$s)
                      GROUP BY 1) t)::text AS categories,
                   (SELECT count(*) FROM need w
                    WHERE w.province_code = a.province_code AND w.activity_id = a.id AND w.kind = 'WISH'
                      AND (%2$s)) AS wishes,
                   (SELECT count(*) FROM need w
                    WHERE w.province_code = a.province_code AND w.activity_id = a.id AND w.kind = 'WISH'
                      AND w.status IN ('OPEN', 'IN_PROGRESS') AND (%2$s)) AS open_wishes,
                   (SELECT coalesce(json_agg(t ORDER BY t.service), '[]') FROM (
                      SELECT e.service, count(*) AS turns, count(DISTINCT e.beneficiary_id) AS persons
                      FROM service_event e
                      WHERE e.province_code = a.province_code AND e.activity_id = a.id AND (%3$s)
                      GROUP BY e.service) t)::text AS services,
            """;

    private final Sql sql;

    ActivityFiguresQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<ActivityFigures> of(UUID id, AccessScope scope) {
        String wishes = WishQueries.visible(scope);
        String people = PEOPLE.formatted(
                Visibility.of(scope).about("r"), wishes, Visibility.of(scope).projectRows("e", "e.household_id"));
        Select figures = Select.of(PLACES + people + WishQueries.CHILDREN_CONSULTED.formatted(wishes)
                        + " AS children_consulted\nFROM activity a")
                .where("a.id = :id")
                .bind("id", id);
        return sql.one(Visibility.of(scope).onlyActivities(figures, "a"), ActivityFiguresQueries::figures);
    }

    private static ActivityFigures figures(Row row) {
        List<ActivityFigures.BatchValue> gifts = row.json("gifts", BATCHES);
        return new ActivityFigures(
                row.uuid("id"),
                row.integer("days"),
                (int) row.number("stops"),
                row.json("stops_as_then", STOPS),
                row.json("stops_today", STOPS),
                (int) row.number("organisations"),
                (int) row.number("participants"),
                row.json("reach", AUDIENCES),
                Money.vnd(gifts.stream()
                        .mapToLong(ActivityFigures.BatchValue::value)
                        .sum()),
                gifts,
                (int) row.number("households"),
                (int) row.number("persons"),
                row.json("categories", CATEGORIES),
                (int) row.number("children_consulted"),
                (int) row.number("wishes"),
                (int) row.number("open_wishes"),
                row.json("services", SERVICES));
    }
}
