package vn.chungtay.activity;

import vn.chungtay.access.AccessScope;
import vn.chungtay.visibility.Visibility;

/** The recipients of activity {@code a} as JSON: only those within the scope, and of them only what may be seen. */
final class RecipientSql {
    private RecipientSql() {}

    /** People a recipient row {@code r} is about: the person, or the members of the household on those days. */
    private static final String PERSONS = """
            (SELECT r.beneficiary_id WHERE r.beneficiary_id IS NOT NULL
             UNION ALL
             SELECT m.beneficiary_id FROM household_member m
             WHERE m.province_code = r.province_code AND m.household_id = r.household_id
               AND m.beneficiary_id IS NOT NULL
               AND daterange(m.valid_from, m.valid_to) && daterange(a.starts_on, a.ends_on, '[]'))""";

    /** An active group of Article 10 or hardship on the days of the activity, or care in a facility. */
    private static final String ELIGIBLE = """
            (EXISTS (SELECT 1 FROM circumstance k
                     WHERE k.province_code = r.province_code AND k.beneficiary_id IN %s
                       AND (k.group_code LIKE 'TE%%' OR k.group_code = 'HARDSHIP')
                       AND daterange(k.valid_from, k.valid_to) && daterange(a.starts_on, a.ends_on, '[]'))
              OR EXISTS (SELECT 1 FROM stay y
                     WHERE y.province_code = r.province_code AND y.beneficiary_id = r.beneficiary_id
                       AND daterange(y.valid_from, y.valid_to) && daterange(a.starts_on, a.ends_on, '[]')))""".formatted(PERSONS);

    private static final String RESTRICTED = """
            EXISTS (SELECT 1 FROM circumstance k WHERE k.province_code = r.province_code AND k.restricted
                      AND k.beneficiary_id IN %s)""".formatted(PERSONS);

    private static final String NAME = """
            coalesce((SELECT b.full_name FROM beneficiary b
                      WHERE b.province_code = r.province_code AND b.id = r.beneficiary_id),
                     (SELECT coalesce(b.full_name, m.full_name) FROM household_member m
                      LEFT JOIN beneficiary b ON b.province_code = m.province_code AND b.id = m.beneficiary_id
                      WHERE m.province_code = r.province_code AND m.household_id = r.household_id AND m.head
                        AND daterange(m.valid_from, m.valid_to) @> a.starts_on LIMIT 1))""";

    private static final String CODE = """
            coalesce((SELECT b.code FROM beneficiary b
                      WHERE b.province_code = r.province_code AND b.id = r.beneficiary_id),
                     (SELECT h.code FROM household h
                      WHERE h.province_code = r.province_code AND h.id = r.household_id))""";

    static String recipients(AccessScope scope) {
        if (scope.pseudonymised()) {
            return json(scope, "FALSE", "FALSE");
        }
        return json(scope, "TRUE", scope.restrictedAllowed() ? "TRUE" : "NOT " + RESTRICTED);
    }

    static String unredacted(AccessScope scope) {
        return json(scope, "TRUE", "TRUE");
    }

    /** How many recipients lie outside the scope; partners are not told. */
    static String hidden(AccessScope scope) {
        return scope.pseudonymised() ? "0" : """
                (SELECT count(*) FROM activity_recipient r
                 WHERE r.province_code = a.province_code AND r.activity_id = a.id AND (%s) IS NOT TRUE)""".formatted(Visibility.of(scope).about("r"));
    }

    private static String json(AccessScope scope, String named, String noted) {
        return """
                (SELECT coalesce(json_agg(json_strip_nulls(json_build_object('id', r.id,
                        'householdId', r.household_id, 'beneficiaryId', r.beneficiary_id, 'code', %s,
                        'name', CASE WHEN %s THEN %s END, 'category', coalesce(r.category, CASE WHEN r.household_id IS NULL THEN 'OTHER' ELSE 'FAMILY' END),
                        'stop', (SELECT s.position FROM activity_stop s
                                 WHERE s.province_code = r.province_code AND s.id = r.stop_id),
                        'eligibilityReason', CASE WHEN %s THEN r.eligibility_reason END,
                        'eligible', %s,
                        'healthNote', CASE WHEN %s THEN r.health_note END,
                        'livingNote', CASE WHEN %s THEN r.living_note END,
                        'gift', (SELECT g.position FROM gift_batch g
                                 WHERE g.province_code = r.province_code AND g.id = r.gift_batch_id),
                        'giftValue', r.gift_value, 'receivedOn', r.received_on,
                        'receivedBy', CASE WHEN %s THEN r.received_by END,
                        'receiverRelation', r.receiver_relation, 'disbursementId', r.disbursement_id))
                    ORDER BY r.position, r.id), '[]')
                 FROM activity_recipient r
                 WHERE r.province_code = a.province_code AND r.activity_id = a.id AND (%s))""".formatted(
                        CODE,
                        named,
                        NAME,
                        noted,
                        ELIGIBLE,
                        noted,
                        noted,
                        named,
                        Visibility.of(scope).about("r"));
    }
}
