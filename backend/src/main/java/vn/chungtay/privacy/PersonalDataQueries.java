package vn.chungtay.privacy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads everything that is held about one person. */
@ApplicationScoped
class PersonalDataQueries {
    private static final TypeReference<Map<String, JsonNode>> COLUMNS = new TypeReference<>() {};

    /** Names of organisations in the place of their ids. */
    private static final String ROW = "CAST(to_jsonb(t) %s AS text)";

    private static final String NAMED =
            "|| jsonb_strip_nulls(jsonb_build_object('%1$s'," + " organisation_name_on(t.%1$s, CURRENT_DATE)))";

    private static final Map<HeldData, String> ORGANISATIONS = Map.of(
            HeldData.STAY, "organisation_id",
            HeldData.DISBURSEMENT, "organisation_id",
            HeldData.SERVICE_EVENT, "provider_id");

    private static final String ALL = Arrays.stream(HeldData.values())
            .map(held -> "SELECT " + held.ordinal() + " AS part, "
                    + ROW.formatted(ORGANISATIONS.containsKey(held) ? NAMED.formatted(ORGANISATIONS.get(held)) : "")
                    + " AS held FROM " + held.table() + " t WHERE " + held.rowsOfPerson())
            .collect(Collectors.joining("\nUNION ALL\n"));

    private final Sql sql;

    PersonalDataQueries(Sql sql) {
        this.sql = sql;
    }

    /** Whom a copy is about, the request it is made for, and who makes it. */
    record Subject(String province, String code, String fullName, String requestCode, String madeBy) {}

    /** The person with an open request for a copy of the data; empty outside the scope or without such a request. */
    Optional<Subject> subject(UUID person, UUID request, AccessScope scope) {
        Select select = Select.of("""
                        SELECT b.province_code, b.code, b.full_name, r.code AS request_code,
                          (SELECT a.display_name FROM account a WHERE a.id = :account) AS made_by
                        FROM beneficiary b LEFT JOIN rights_request r ON r.province_code = b.province_code
                          AND r.beneficiary_id = b.id AND r.id = :request AND r.kind = 'ACCESS'
                          AND r.status IN ('RECEIVED', 'ANSWERED')""")
                .where("b.id = :person")
                .bind("person", person)
                .bind("request", request)
                .bind("account", scope.accountId());
        return sql.one(
                Visibility.of(scope).onlyPeople(select, "b"),
                row -> new Subject(
                        row.text("province_code"),
                        row.text("code"),
                        row.text("full_name"),
                        row.text("request_code"),
                        row.text("made_by")));
    }

    /** Every row that is held, by where it is held; the scope was asked for the person before. */
    Map<HeldData, List<Map<String, JsonNode>>> held(Subject subject, UUID person, AccessScope scope) {
        if (!scope.coversProvince(subject.province())) {
            return Map.of();
        }
        Map<HeldData, List<Map<String, JsonNode>>> held = new EnumMap<>(HeldData.class);
        sql.list(
                        Select.of("SELECT part, held FROM (" + ALL + ") q")
                                .bind("province", subject.province())
                                .bind("person", person)
                                .then("ORDER BY part, held"),
                        row -> Map.entry(row.integer("part"), row.json("held", COLUMNS)))
                .forEach(row -> held.computeIfAbsent(HeldData.values()[row.getKey()], unused -> new ArrayList<>())
                        .add(row.getValue()));
        return held;
    }

    /** Who looked at the record or changed it, the last ones first. */
    record Looked(String at, String role, String action) {}

    List<Looked> looked(UUID person, AccessScope scope) {
        return sql.list(
                Select.of(
                                "SELECT to_char(e.at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') AS at, e.role, e.action"
                                        + " FROM audit_event e")
                        .where("e.resource = 'beneficiaries' AND e.resource_id = :person AND e.outcome = 'DONE'")
                        .where(scope.actsForProvinces() ? "TRUE" : "FALSE")
                        .bind("person", person.toString())
                        .then("ORDER BY e.day DESC, e.id DESC LIMIT 200"),
                row -> new Looked(row.text("at"), row.text("role"), row.text("action")));
    }
}
