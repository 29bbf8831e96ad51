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
import vn.chungtay.visibility.Visibility;

/** Reads the wishes of an activity by one SELECT: rows of {@code need} that name it. */
@ApplicationScoped
class WishQueries {
    private static final TypeReference<List<Wish>> WISHES = new TypeReference<>() {};

    /** Children who spoke for themselves, at least as old that day as the law wants a child to be heard. */
    static final String CHILDREN_CONSULTED = """
            (SELECT count(DISTINCT w.beneficiary_id)
             FROM need w JOIN beneficiary b ON b.province_code = w.province_code AND b.id = w.beneficiary_id
             WHERE w.province_code = a.province_code AND w.activity_id = a.id AND w.kind = 'WISH'
               AND w.speaker = 'CHILD' AND age_years(b.birth_date, w.heard_on) >=
                 (SELECT p.value FROM parameter p WHERE p.name = 'CONSENT_AGE' AND p.scope_code = 'VN'
                    AND daterange(p.valid_from, p.valid_to) @> w.heard_on)
               AND (%s))""";

    private final Sql sql;

    WishQueries(Sql sql) {
        this.sql = sql;
    }

    /** Wishes speak of one person, so the rule about people applies to that person. */
    static String visible(AccessScope scope) {
        return Visibility.of(scope).about("w", "w.beneficiary_id", null);
    }

    Optional<WishList> of(UUID activityId, WishStatus status, AccessScope scope) {
        String named = scope.pseudonymised() ? "FALSE" : "TRUE";
        String wishes = """
                SELECT (SELECT coalesce(json_agg(json_strip_nulls(json_build_object('id', w.id,
                            'beneficiaryId', w.beneficiary_id, 'code', b.code,
                            'name', CASE WHEN %1$s THEN b.full_name END, 'category', w.category,
                            'description', CASE WHEN %1$s THEN w.description END, 'speaker', w.speaker,
                            'heardOn', w.heard_on, 'priority', w.priority, 'status', w.status,
                            'answeredOn', w.answered_on, 'answer', CASE WHEN %1$s THEN w.answer END,
                            'version', w.version))
                          ORDER BY w.priority, w.heard_on, w.id), '[]')
                        FROM need w JOIN beneficiary b
                          ON b.province_code = w.province_code AND b.id = w.beneficiary_id
                        WHERE w.province_code = a.province_code AND w.activity_id = a.id AND w.kind = 'WISH'
                          AND (CAST(:status AS text) IS NULL OR w.status = :status) AND (%2$s))::text AS wishes,
                       (SELECT count(*) FROM need w
                        WHERE w.province_code = a.province_code AND w.activity_id = a.id AND w.kind = 'WISH'
                          AND w.status IN ('OPEN', 'IN_PROGRESS') AND (%2$s)) AS open,
                """.formatted(named, visible(scope));
        Select select = Select.of(wishes + CHILDREN_CONSULTED.formatted(visible(scope))
                        + " AS children_consulted\nFROM activity a")
                .where("a.id = :id")
                .bind("id", activityId)
                .bind("status", status == null ? null : status.name());
        return sql.one(Visibility.of(scope).onlyActivities(select, "a"), WishQueries::list);
    }

    private static WishList list(Row row) {
        return new WishList(
                row.json("wishes", WISHES), (int) row.number("open"), (int) row.number("children_consulted"));
    }
}
