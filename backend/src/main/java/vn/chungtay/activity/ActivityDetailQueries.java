package vn.chungtay.activity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.rowlock.RowLock;
import vn.chungtay.visibility.Visibility;

/** Reads one activity with everything in it by one SELECT. */
@ApplicationScoped
class ActivityDetailQueries {
    private static final TypeReference<CampaignReference> CAMPAIGN = new TypeReference<>() {};
    private static final TypeReference<UnitReference> UNIT = new TypeReference<>() {};
    private static final TypeReference<List<ActivityReference>> ACTIVITIES = new TypeReference<>() {};
    private static final TypeReference<List<ActivityStop>> STOPS = new TypeReference<>() {};
    private static final TypeReference<List<ActivityOrganisation>> ORGANISATIONS = new TypeReference<>() {};
    private static final TypeReference<List<ActivityParticipant>> PARTICIPANTS = new TypeReference<>() {};
    private static final TypeReference<List<AudienceCount>> AUDIENCES = new TypeReference<>() {};
    private static final TypeReference<List<GiftBatch>> GIFTS = new TypeReference<>() {};
    private static final TypeReference<List<ActivityRecipient>> RECIPIENTS = new TypeReference<>() {};
    private static final TypeReference<List<ConclusionDetail>> CONCLUSIONS = new TypeReference<>() {};
    private static final TypeReference<List<DocumentReference>> DOCUMENTS = new TypeReference<>() {};

    private static final String DETAIL = """
            SELECT a.id, a.province_code, a.kinds, a.name, a.theme, a.edition, a.starts_on, a.ends_on, a.part_of_day,
                   a.level, a.protection_level, a.topics, a.status, a.cancelled_on, a.cancel_reason, a.series,
                   a.series_id, a.project_id, a.commune_code, a.place_text, a.description, a.minutes, a.version,
                   {mayChange} AS may_change,
                   (SELECT p.name FROM project p
                    WHERE p.province_code = a.province_code AND p.id = a.project_id) AS project_name,
                   %s::text AS campaign,
                   %s::text AS unit,
                   %s::text AS organisations,
                   %s::text AS stops,
                   %s::text AS participants,
                   ARRAY(SELECT k.kind FROM activity_partner k
                         WHERE k.province_code = a.province_code AND k.activity_id = a.id
                         ORDER BY k.kind) AS partner_kinds,
                   (SELECT coalesce(json_agg(json_build_object('audience', d.audience, 'persons', d.persons)
                           ORDER BY d.audience), '[]') FROM activity_audience d
                    WHERE d.province_code = a.province_code AND d.activity_id = a.id)::text AS audiences,
                   (SELECT coalesce(json_agg(json_build_object('id', g.id, 'position', g.position, 'item', g.item,
                           'unitValue', g.unit_value, 'quantity', g.quantity, 'totalValue', g.total_value,
                           'valueBasis', g.value_basis, 'source', g.source, 'note', g.note) ORDER BY g.position), '[]')
                    FROM gift_batch g
                    WHERE g.province_code = a.province_code AND g.activity_id = a.id)::text AS gifts,
                   (SELECT coalesce(json_agg(json_build_object('id', d.id, 'number', d.number,
                           'issuedOn', d.issued_on, 'title', d.title) ORDER BY d.issued_on, d.number), '[]')
                    FROM activity_document x JOIN official_document d
                      ON d.province_code = x.province_code AND d.id = x.document_id
                    WHERE x.province_code = a.province_code AND x.activity_id = a.id)::text AS documents,
                   (SELECT coalesce(json_agg(%s ORDER BY c.position), '[]') FROM conclusion c
                    WHERE c.province_code = a.province_code AND c.activity_id = a.id)::text AS conclusions,
            """.formatted(
                    ActivitySql.CAMPAIGN,
                    ActivitySql.unit("a.written_unit_id"),
                    ActivitySql.ORGANISATIONS,
                    stops(),
                    participants(),
                    ConclusionQueries.JSON);

    private final Sql sql;

    private final RowLock lock;

    ActivityDetailQueries(Sql sql, RowLock lock) {
        this.sql = sql;
        this.lock = lock;
    }

    Optional<ActivityDetail> find(UUID id, AccessScope scope) {
        return find(id, scope, RecipientSql.recipients(scope));
    }

    /** As it is stored, without hiding notes, for a change that must keep what the account may not read. */
    Optional<ActivityDetail> unredacted(UUID id, AccessScope scope) {
        return find(id, scope, RecipientSql.unredacted(scope));
    }

    private Optional<ActivityDetail> find(UUID id, AccessScope scope, String recipients) {
        String children = """
                       (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'startsOn', a.starts_on,
                               'endsOn', a.ends_on, 'status', a.status) ORDER BY a.starts_on, a.id), '[]')
                        FROM activity a WHERE a.province_code = parent.province_code AND a.series_id = parent.id AND (%s))""".formatted(Visibility.of(scope).activities("a"));
        Select select = Select.of(
                        ConclusionQueries.withOwnRight(DETAIL, scope) + children + "::text AS series_activities,\n"
                                + recipients + "::text AS recipients,\n" + RecipientSql.hidden(scope)
                                + " AS hidden_recipients\nFROM activity a JOIN activity parent"
                                + " ON parent.province_code = a.province_code AND parent.id = a.id")
                .where("a.id = :id")
                .bind("id", id)
                .plannedOnce();
        // Which notes are hidden, and who is eligible, hangs on restricted circumstances that are not shown.
        return lock.decidingByRestricted(
                () -> sql.one(Visibility.of(scope).onlyActivities(select, "a"), ActivityDetailQueries::detail));
    }

    private static String stops() {
        return """
                (SELECT coalesce(json_agg(json_build_object('id', s.id, 'position', s.position,
                        'visitedOn', s.visited_on, 'unit', %s, 'communeCode', s.commune_code, 'communeName', %s,
                        'placeText', s.place_text, 'localContact', s.local_contact,
                        'localContactOrganisationId', s.local_contact_organisation_id,
                        'localContactOrganisationName', %s) ORDER BY s.position), '[]')
                 FROM activity_stop s WHERE s.province_code = a.province_code AND s.activity_id = a.id)""".formatted(
                        ActivitySql.unit("s.written_unit_id"),
                        ActivitySql.communeName("s.commune_code"),
                        ActivitySql.organisationName("s.local_contact_organisation_id", "s.visited_on"));
    }

    private static String participants() {
        return """
                (SELECT coalesce(json_agg(json_build_object('id', t.id, 'role', t.role, 'officialId', t.official_id,
                        'organisationId', t.organisation_id, 'organisationName', %s, 'printedName', t.printed_name,
                        'printedTitle', t.printed_title, 'headCount', t.head_count) ORDER BY t.position), '[]')
                 FROM activity_participant t WHERE t.province_code = a.province_code AND t.activity_id = a.id)""".formatted(ActivitySql.organisationName("t.organisation_id", "a.starts_on"));
    }

    private static ActivityDetail detail(Row row) {
        List<ActivityRecipient> recipients = row.json("recipients", RECIPIENTS);
        List<ActivityWarning> warnings = IntStream.range(0, recipients.size())
                .filter(index -> !recipients.get(index).eligible())
                .mapToObj(index -> new ActivityWarning("NOT_ELIGIBLE", "/recipients/" + index))
                .toList();
        return new ActivityDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.texts("kinds"),
                row.text("name"),
                row.text("theme"),
                row.integer("edition"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.constant("part_of_day", PartOfDay.class),
                row.constant("level", ActivityLevel.class),
                row.constant("protection_level", ProtectionLevel.class),
                row.texts("topics"),
                row.constant("status", ActivityStatus.class),
                row.date("cancelled_on"),
                row.text("cancel_reason"),
                row.json("campaign", CAMPAIGN),
                row.bool("series"),
                row.uuid("series_id"),
                row.json("series_activities", ACTIVITIES),
                row.uuid("project_id"),
                row.text("project_name"),
                row.json("unit", UNIT),
                row.text("commune_code"),
                row.text("place_text"),
                row.text("description"),
                row.text("minutes"),
                row.json("stops", STOPS),
                row.json("organisations", ORGANISATIONS),
                row.texts("partner_kinds"),
                row.json("participants", PARTICIPANTS),
                row.json("audiences", AUDIENCES),
                row.json("gifts", GIFTS),
                recipients,
                (int) row.number("hidden_recipients"),
                row.json("conclusions", CONCLUSIONS),
                row.json("documents", DOCUMENTS),
                warnings,
                row.bool("may_change"),
                row.number("version"));
    }
}
