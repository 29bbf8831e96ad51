package vn.chungtay.beneficiary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.visibility.Visibility;

/**
 * The parts of a timeline, one SELECT per kind of fact with the same columns: id, event, day, code, subcode, text,
 * amount, currency, related id and name. A fact that lasts is turned into a start and an end.
 */
final class TimelineSql {
    private static final String OF_PERSON = "f.province_code = :province AND f.beneficiary_id = :person";
    private static final String OF_HOUSEHOLD =
            "JOIN household_member hm ON hm.province_code = :province AND hm.beneficiary_id = :person"
                    + " AND f.province_code = hm.province_code AND f.household_id = hm.household_id";

    private static final Map<TimelineKind, String> PARTS = parts();

    private TimelineSql() {}

    private static Map<TimelineKind, String> parts() {
        Map<TimelineKind, String> parts = new LinkedHashMap<>();
        parts.put(
                TimelineKind.RECORD,
                "SELECT f.id, 'HAPPENED' AS event, CAST(f.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day,"
                        + " 'REGISTERED' AS code, NULL AS subcode, NULL AS text, CAST(NULL AS bigint) AS amount,"
                        + " NULL AS currency, CAST(NULL AS uuid) AS related_id, NULL AS related_name FROM beneficiary f"
                        + " WHERE f.province_code = :province AND f.id = :person"
                        + " UNION ALL SELECT f.id, 'HAPPENED', f.closed_on, 'CLOSED', f.closing_reason, NULL,"
                        + " CAST(NULL AS bigint), NULL, CAST(NULL AS uuid), NULL FROM beneficiary f"
                        + " WHERE f.province_code = :province AND f.id = :person AND f.closed_on IS NOT NULL");
        parts.put(
                TimelineKind.CIRCUMSTANCE,
                lasting("f.group_code", "f.subgroup_code", "f.closing_reason", "{free f.note}", "circumstance f")
                        + " {restricted}");
        parts.put(
                TimelineKind.DISABILITY,
                lasting(
                        "f.level",
                        "array_to_string(f.types, ',')",
                        "NULL",
                        "{free f.certificate_number}",
                        "disability f"));
        parts.put(
                TimelineKind.SCHOOL,
                lasting("f.status", "coalesce(f.reason, f.level)", "NULL", "{free f.school_name}", "school_status f"));
        parts.put(
                TimelineKind.RESIDENCE,
                lasting(
                                "f.commune_code",
                                "NULL",
                                "NULL",
                                "concat_ws(', ', f.address_text, CASE WHEN strpos(coalesce(f.address_text, ''), f.hamlet) = 0"
                                        + " THEN f.hamlet END)",
                                "residence f",
                                "CAST(NULL AS uuid)",
                                "(SELECT u.full_name FROM admin_unit u WHERE u.id = f.written_unit_id)")
                        + " {identified}");
        parts.put(
                TimelineKind.CARER, lasting("f.relation", "NULL", "NULL", "f.full_name", "carer f") + " {identified}");
        parts.put(
                TimelineKind.STAY,
                lasting(
                        "f.category",
                        "f.admission_kind",
                        "f.discharge_kind",
                        "{free f.decision_number}",
                        "stay f",
                        "f.organisation_id",
                        organisation("f.organisation_id", "e.day")));
        parts.put(
                TimelineKind.NEED,
                "SELECT f.id, e.event, e.day, f.category, e.subcode, {free e.text}, CAST(NULL AS bigint), NULL, f.activity_id, NULL"
                        + " FROM need f CROSS JOIN LATERAL (VALUES ('HAPPENED', f.heard_on, f.speaker, f.description),"
                        + " ('ENDED', f.answered_on, f.status, f.answer)) e(event, day, subcode, text)"
                        + " WHERE " + OF_PERSON + " AND e.day IS NOT NULL");
        parts.put(
                TimelineKind.HOUSEHOLD,
                lasting(
                        "f.relation",
                        "NULL",
                        "f.leaving_reason",
                        "NULL",
                        "household_member f",
                        household("id"),
                        household("code")));
        parts.put(
                TimelineKind.POVERTY,
                "SELECT f.id, 'STARTED', greatest(f.valid_from, hm.valid_from), f.status, CAST(f.year AS text),"
                        + " {free f.certificate_number}, CAST(NULL AS bigint), NULL, " + household("id") + ", NULL"
                        + " FROM household_poverty f " + OF_HOUSEHOLD
                        + " AND daterange(f.valid_from, f.valid_to) && daterange(hm.valid_from, hm.valid_to)");
        parts.put(
                TimelineKind.ENROLMENT,
                lasting(
                                "f.kind",
                                "CAST(f.award_year AS text)",
                                "f.end_reason",
                                "{free f.note}",
                                "enrolment f",
                                "f.project_id",
                                project("f.project_id"))
                        + " {own} UNION ALL SELECT f.id, e.event, e.day, f.kind, e.reason, NULL, CAST(NULL AS bigint),"
                        + " NULL, f.project_id, " + project("f.project_id") + " FROM enrolment f " + OF_HOUSEHOLD
                        + " AND daterange(f.valid_from, f.valid_to) && daterange(hm.valid_from, hm.valid_to)"
                        + " CROSS JOIN LATERAL (VALUES ('STARTED', f.valid_from, NULL), ('ENDED', f.valid_to, f.end_reason))"
                        + " e(event, day, reason) WHERE e.day IS NOT NULL {own}");
        parts.put(
                TimelineKind.PLAN,
                "SELECT f.id, e.event, e.day, f.goal, e.subcode, {free f.summary}, CAST(NULL AS bigint), NULL, f.project_id, "
                        + project("f.project_id") + " FROM permanency_plan f"
                        + " CROSS JOIN LATERAL (VALUES ('STARTED', f.made_on, NULL), ('ENDED', f.completed_on, f.status))"
                        + " e(event, day, subcode) WHERE " + OF_PERSON + " AND e.day IS NOT NULL {own}");
        parts.put(
                TimelineKind.SERVICE,
                "SELECT f.id, 'HAPPENED', f.happened_on, f.service, f.eligibility, {free f.note}, CAST(NULL AS bigint), NULL,"
                        + " f.project_id, " + project("f.project_id") + " FROM service_event f WHERE " + OF_PERSON
                        + " {own}");
        parts.put(
                TimelineKind.DISBURSEMENT,
                "SELECT f.id, 'HAPPENED', f.paid_on, f.purpose, f.status, {free f.item}, f.amount, f.currency, f.project_id, "
                        + project("f.project_id") + " FROM disbursement f WHERE " + OF_PERSON + " {own}");
        parts.put(TimelineKind.VISIT, visits());
        return parts;
    }

    /**
     * A visit or gift to the person, or to the household while the person belonged to it. It stays part of the person's
     * history wherever it happened, but names an activity only to those who see it; partners see those of their own.
     */
    private static String visits() {
        return "SELECT f.id, 'HAPPENED', coalesce(f.received_on, s.visited_on, a.starts_on), f.eligibility_reason,"
                + " CASE WHEN f.gift_batch_id IS NULL THEN 'VISIT' ELSE 'GIFT' END,"
                + " {free concat_ws('; ', f.health_note, f.living_note)}, f.gift_value,"
                + " CASE WHEN f.gift_value IS NOT NULL THEN 'VND' END,"
                + " CASE WHEN {activity} THEN a.id END, CASE WHEN {activity} THEN a.name END"
                + " FROM activity_recipient f"
                + " JOIN activity a ON a.province_code = f.province_code AND a.id = f.activity_id"
                + " LEFT JOIN activity_stop s ON s.province_code = f.province_code AND s.id = f.stop_id"
                + " WHERE f.province_code = :province AND (f.beneficiary_id = :person OR f.beneficiary_id IS NULL"
                + " AND f.household_id IN (SELECT hm.household_id FROM household_member hm"
                + " WHERE hm.province_code = :province AND hm.beneficiary_id = :person AND daterange(hm.valid_from, hm.valid_to)"
                + " @> coalesce(f.received_on, s.visited_on, a.starts_on))) {own activity}";
    }

    private static String lasting(String code, String subcode, String endReason, String text, String from) {
        return lasting(code, subcode, endReason, text, from, "CAST(NULL AS uuid)", "NULL");
    }

    private static String lasting(
            String code, String subcode, String endReason, String text, String from, String related, String name) {
        return "SELECT f.id, e.event, e.day, " + code + ", e.subcode, " + text + ", CAST(NULL AS bigint), NULL, "
                + related + ", " + name + " FROM " + from
                + " CROSS JOIN LATERAL (VALUES ('STARTED', f.valid_from, " + subcode + "), ('ENDED', f.valid_to, "
                + endReason + ")) e(event, day, subcode) WHERE " + OF_PERSON + " AND e.day IS NOT NULL";
    }

    private static String organisation(String id, String day) {
        return "(SELECT n.name FROM organisation_name n WHERE n.organisation_id = " + id
                + " AND daterange(n.valid_from, n.valid_to) @> " + day + ")";
    }

    private static String household(String column) {
        return "(SELECT h." + column + " FROM household h WHERE h.province_code = f.province_code"
                + " AND h.id = f.household_id AND {household})";
    }

    private static String project(String id) {
        return "(SELECT p.name FROM project p WHERE p.province_code = f.province_code AND p.id = " + id + ")";
    }

    /** The union of the wanted kinds, cut to what the reader may see. */
    static String of(List<TimelineKind> wanted, AccessScope scope) {
        String union = PARTS.entrySet().stream()
                .filter(part -> wanted == null || wanted.isEmpty() || wanted.contains(part.getKey()))
                .map(part -> "SELECT '" + part.getKey() + "' AS kind, t.* FROM (" + part.getValue()
                        + ") t(id, event, day, code, subcode, text, amount, currency, related_id, related_name)")
                .collect(Collectors.joining("\n UNION ALL "));
        Visibility visibility = Visibility.of(scope);
        boolean partner = scope.pseudonymised();
        return union.replace("{restricted}", RestrictedAccessSql.shown(scope, "f"))
                .replace("{own}", "AND " + visibility.ofProjects("f"))
                .replace("{household}", visibility.households("h"))
                .replace("{activity}", visibility.activities("a"))
                .replace("{own activity}", partner ? "AND (" + visibility.activities("a") + ")" : "")
                .replace("{identified}", partner ? "AND false" : "")
                .replaceAll("\\{free ((?:[^{}])+)}", partner ? "CAST(NULL AS text)" : "$1");
    }
}
