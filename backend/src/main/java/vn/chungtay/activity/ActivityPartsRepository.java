package vn.chungtay.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Writes the rows that belong to an activity: one statement for each table, however many rows. */
@ApplicationScoped
class ActivityPartsRepository {
    private static final List<String> TABLES = List.of(
            "activity_recipient",
            "gift_batch",
            "activity_stop",
            "activity_organisation",
            "activity_partner",
            "activity_participant",
            "activity_audience",
            "activity_document");

    private final Sql sql;
    private final ObjectMapper mapper;

    ActivityPartsRepository(Sql sql, ObjectMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    /** Puts these rows in the place of those that the activity has. The activity itself must be flushed before. */
    void replace(Activity activity, ActivityParts parts) {
        for (String table : TABLES) {
            sql.execute(Select.of("DELETE FROM " + table)
                    .where("province_code = :province AND activity_id = :activity")
                    .bind("province", activity.provinceCode())
                    .bind("activity", activity.id()));
        }
        add(activity, parts);
    }

    /** Writes the rows of a new activity. */
    void add(Activity activity, ActivityParts parts) {
        insert(activity, parts.stops(), """
                INSERT INTO activity_stop (province_code, activity_id, id, position, visited_on, written_unit_id,
                    commune_code, place_text, local_contact, local_contact_organisation_id)
                SELECT :province, :activity, x.*
                FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS x(id uuid, position smallint, "visitedOn" date,
                    "unitId" integer, "communeCode" text, "placeText" text, contact text, "contactId" uuid)""");
        insert(activity, parts.organisations(), """
                INSERT INTO activity_organisation (province_code, activity_id, organisation_id, role, position)
                SELECT :province, :activity, x.*
                FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                  AS x("organisationId" uuid, role text, position smallint)""");
        insert(activity, parts.partnerKinds(), """
                INSERT INTO activity_partner (province_code, activity_id, kind)
                SELECT :province, :activity, x.kind FROM jsonb_array_elements_text(CAST(:rows AS jsonb)) AS x(kind)""");
        insert(activity, parts.participants(), """
                INSERT INTO activity_participant (province_code, activity_id, id, position, role, official_id,
                    organisation_id, printed_name, printed_title, head_count)
                SELECT :province, :activity, x.*
                FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS x(id uuid, position smallint, role text,
                    "officialId" uuid, "organisationId" uuid, name text, title text, "headCount" integer)""");
        insert(activity, parts.audiences(), """
                INSERT INTO activity_audience (province_code, activity_id, audience, persons)
                SELECT :province, :activity, x.*
                FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS x(audience text, persons integer)""");
        insert(activity, parts.gifts(), """
                INSERT INTO gift_batch (province_code, activity_id, id, position, item, unit_value, quantity,
                    total_value, value_basis, source, note)
                SELECT :province, :activity, x.*
                FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS x(id uuid, position smallint, item text,
                    "unitValue" bigint, quantity integer, "totalValue" bigint, "valueBasis" text, source text,
                    note text)""");
        insert(activity, parts.recipients(), """
                INSERT INTO activity_recipient (province_code, activity_id, id, position, stop_id, household_id,
                    beneficiary_id, category, eligibility_reason, health_note, living_note, gift_batch_id, gift_value,
                    disbursement_id, received_on, received_by, receiver_relation)
                SELECT :province, :activity, x.*
                FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS x(id uuid, position smallint, "stopId" uuid,
                    "householdId" uuid, "beneficiaryId" uuid, category text, reason text, health text, living text,
                    "giftId" uuid, "giftValue" bigint, "disbursementId" uuid, "receivedOn" date, "receivedBy" text,
                    relation text)""");
        insert(activity, parts.documentIds(), """
                INSERT INTO activity_document (province_code, activity_id, document_id)
                SELECT :province, :activity, CAST(x.id AS uuid)
                FROM jsonb_array_elements_text(CAST(:rows AS jsonb)) AS x(id)""");
    }

    private void insert(Activity activity, List<?> rows, String statement) {
        if (rows.isEmpty()) {
            return;
        }
        sql.execute(Select.of(statement)
                .bind("province", activity.provinceCode())
                .bind("activity", activity.id())
                .bind("rows", json(rows)));
    }

    private String json(List<?> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("Rows cannot be written as JSON", fault);
        }
    }
}
