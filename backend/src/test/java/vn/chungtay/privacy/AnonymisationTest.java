package vn.chungtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.person;
import static vn.chungtay.privacy.Officers.CASES;
import static vn.chungtay.privacy.Officers.leader;
import static vn.chungtay.privacy.Officers.protector;
import static vn.chungtay.project.ProjectFixtures.commune;
import static vn.chungtay.project.ProjectFixtures.run;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** A record whose time is over loses everything that names somebody, and no figure changes. */
@QuarkusTest
class AnonymisationTest {
    private static final String PROVINCE = "82";
    private static final String MARK = "Bímậtxyz";

    /** Texts that say a state, a kind or a place, and name nobody: figures and lists are made of them. */
    private static final Set<String> KEPT = Set.of(
            "province_code",
            "commune_code",
            "code",
            "sex",
            "birth_date_precision",
            "ethnic_group",
            "identity_state",
            "status",
            "closing_reason",
            "group_code",
            "subgroup_code",
            "evidence_kind",
            "types",
            "level",
            "reason",
            "relation",
            "category",
            "flags",
            "admission_kind",
            "discharge_kind",
            "kind",
            "speaker",
            "leaving_reason",
            "end_reason",
            "service",
            "eligibility",
            "goal",
            "purpose",
            "photo_purpose",
            "web_purpose",
            "method",
            "currency",
            "item",
            "value_basis",
            "voucher_number",
            "requester_relation",
            "representative_relation",
            "channel",
            "legal_basis",
            "ground",
            "purposes",
            "decision_reason");

    @Test
    void everyTextOfWhatIsHeldIsWipedOrNamesNobody() throws SQLException {
        for (HeldData held : HeldData.values()) {
            assertThat(texts("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public'"
                            + " AND is_generated = 'NEVER' AND data_type IN ('text', 'bytea', 'jsonb', 'ARRAY')"
                            + " AND table_name = '" + held.table() + "'"))
                    .as("texts of %s", held.table())
                    .allMatch(column -> held.wiped().containsKey(column)
                            || KEPT.contains(column)
                            // members without a record of their own lose their names with the household
                            || held == HeldData.HOUSEHOLD_MEMBER && column.equals("full_name"));
        }
    }

    @Test
    void isAskedByOneConfirmedByAnotherAndLeavesTheFiguresAndNobodysName() throws SQLException {
        String id = GrownPerson.closedLongAgo(PROVINCE, MARK);
        String record = CASES + "/" + id;
        String code = protector(PROVINCE).get(record).path("code");
        protector(PROVINCE)
                .get(CASES + "?state=DUE&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Map<String, String> before = figures();
        assertThat(before).as("figures of the province").hasSizeGreaterThan(10);
        assertThat(dump()).as("what has to go is there").contains(MARK);

        leader(PROVINCE)
                .body(Map.of("code", code))
                .post(record + "/anonymisation")
                .then()
                .statusCode(409);
        leader(PROVINCE)
                .body(Map.of("reason", "Hết hạn"))
                .post(record + "/anonymisation-request")
                .then()
                .statusCode(403);
        ask(id).statusCode(200).body("state", is("ASKED"));
        ask(id).statusCode(409);
        protector(PROVINCE)
                .body(Map.of("code", code))
                .post(record + "/anonymisation")
                .then()
                .statusCode(403);
        leader(PROVINCE)
                .body(Map.of("code", "82-2001-999999"))
                .post(record + "/anonymisation")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/code"));
        leader(PROVINCE)
                .body(Map.of("code", code))
                .post(record + "/anonymisation")
                .then()
                .statusCode(200)
                .body("state", is("ANONYMISED"))
                .body("code", startsWith(PROVINCE + "-AN-"))
                .body("askings[0].status", is("DONE"));
        leader(PROVINCE)
                .body(Map.of("code", code))
                .post(record + "/anonymisation")
                .then()
                .statusCode(409);
        ask(id).statusCode(409);

        assertThat(figures()).isEqualTo(before);
        assertThat(dump()).doesNotContain(MARK).doesNotContain(code);
        Given.specialist(PROVINCE)
                .get("/api/v1/beneficiaries/" + id)
                .then()
                .statusCode(200)
                .body("fullName", nullValue())
                .body("identityNumber", nullValue())
                .body("birthDate", is("1988-05-17"));
        Given.specialist(PROVINCE)
                .post("/api/v1/beneficiaries/" + id + "/reopening")
                .then()
                .statusCode(409);
        // the chain over the audit is what it was, and its values are gone
        Given.specialist(PROVINCE)
                .get("/api/v1/beneficiaries/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.changes.flatten().findAll { it.table == 'carer' }.fields.flatten().findAll"
                                + " { it.name == 'fullName' }.hidden",
                        hasItem(true))
                .body(
                        "items.changes.flatten().findAll { it.table == 'carer' }.fields.flatten().hidden",
                        not(hasItem(false)));
    }

    @Test
    void whatHasToBeKeptIsKept() {
        String id =
                create(Given.specialist(PROVINCE), person("Trẻ Còn Mở", "MALE", "2015-01-01", commune(PROVINCE, 0)));
        ask(id).statusCode(409).body("errors.code", containsInAnyOrder("RECORD_OPEN"));
        UUID project = UUID.randomUUID();
        UUID component = UUID.randomUUID();
        run(
                "INSERT INTO project (province_code, id, code, name, phase_from, phase_to, created_at, updated_at)"
                        + " VALUES (?, ?, ?, 'Dự án', DATE '2020-01-01', DATE '2027-12-31', now(), now())",
                PROVINCE,
                project,
                "P-" + project);
        run(
                "INSERT INTO component (province_code, id, project_id, code, name, position, budget_amount)"
                        + " VALUES (?, ?, ?, 'C', 'Hợp phần', 1, 1000000)",
                PROVINCE,
                component,
                project);
        run(
                "INSERT INTO enrolment (province_code, id, project_id, component_id, kind, beneficiary_id, valid_from, created_at)"
                        + " VALUES (?, ?, ?, ?, 'SPONSORSHIP', ?, DATE '2024-01-01', now())",
                PROVINCE,
                UUID.randomUUID(),
                project,
                component,
                UUID.fromString(id));
        run(
                "INSERT INTO disbursement (province_code, id, project_id, component_id, purpose, paid_on, method, amount,"
                        + " beneficiary_id, voucher_number, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'CARE', DATE '2024-02-01', 'CASH', 1000, ?, ?, now(), now())",
                PROVINCE,
                UUID.randomUUID(),
                project,
                component,
                UUID.fromString(id),
                "V-" + project);
        run(
                "UPDATE beneficiary SET status = 'CLOSED', closed_on = DATE '2025-01-01', closing_reason = 'AGED_OUT' WHERE id = ?",
                UUID.fromString(id));
        ask(id).statusCode(409)
                .body("errors.code", containsInAnyOrder("RETENTION_RUNS", "ENROLMENT_OPEN", "VOUCHERS_KEPT"));
        protector(PROVINCE)
                .get(CASES + "/" + id)
                .then()
                .body("state", is("RUNNING"))
                .body("endsOn", is("2045-01-01"));
        protector("75").get(CASES + "/" + id).then().statusCode(404);

        // a request of the person to delete stands against the time of keeping, not against enrolments and vouchers
        String code = protector(PROVINCE).get(CASES + "/" + id).path("code");
        Map<String, Object> deletion = Officers.request("DELETE", "2026-11-02");
        deletion.put("beneficiaryCode", code);
        String request = Officers.receive(PROVINCE, deletion).extract().path("id");
        ask(id).statusCode(409).body("errors.code", containsInAnyOrder("ENROLMENT_OPEN", "VOUCHERS_KEPT"));
        Officers.act(PROVINCE, request, "completion", Officers.closing("Đã xóa"))
                .statusCode(409);
        run(
                "UPDATE enrolment SET valid_to = DATE '2024-12-31', end_reason = 'COMPLETED' WHERE beneficiary_id = ?",
                UUID.fromString(id));
        run("UPDATE disbursement SET paid_on = DATE '2010-02-01' WHERE beneficiary_id = ?", UUID.fromString(id));
        ask(id).statusCode(200).body("askings[0].ground", is("REQUEST"));
        leader(PROVINCE)
                .body(Map.of("reason", "Còn hồ sơ giấy"))
                .post(CASES + "/" + id + "/anonymisation-rejection")
                .then()
                .statusCode(200)
                .body("state", is("RUNNING"))
                .body("blockers", empty());
        ask(id).statusCode(200);
        leader(PROVINCE)
                .body(Map.of("code", code))
                .post(CASES + "/" + id + "/anonymisation")
                .then()
                .statusCode(200);
        Officers.act(PROVINCE, request, "completion", Officers.closing("Đã ẩn danh"))
                .statusCode(200);
    }

    @Test
    void papersThatProvedConsentsGoUnlessSomethingElseRefersToThem() throws SQLException {
        String id = GrownPerson.closedLongAgo(PROVINCE, "Giấy tờ");
        String other =
                create(Given.specialist(PROVINCE), person("Em Cùng Phiếu", "MALE", "2015-01-01", commune(PROVINCE, 0)));
        String own = paper();
        String ofTwo = paper();
        String ofAPhoto = paper();
        proved(id, "PHOTO", own);
        proved(id, "WEB", ofTwo);
        proved(other, "WEB", ofTwo);
        proved(id, "PROFILE", ofAPhoto);
        String activity = Given.specialist(PROVINCE)
                .body(Map.of(
                        "kinds", List.of("MEETING"),
                        "name", "Buổi làm việc",
                        "startsOn", "2025-03-21",
                        "endsOn", "2025-03-21",
                        "level", "PROVINCE"))
                .post("/api/v1/activities")
                .path("id");
        run(
                "INSERT INTO photo (province_code, id, activity_id, sha256, position, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 1, now(), now())",
                PROVINCE,
                UUID.randomUUID(),
                UUID.fromString(activity),
                ofAPhoto);
        assertThat(kept(own, ofTwo, ofAPhoto)).hasSize(3);

        String code = protector(PROVINCE).get(CASES + "/" + id).path("code");
        ask(id).statusCode(200);
        leader(PROVINCE)
                .body(Map.of("code", code))
                .post(CASES + "/" + id + "/anonymisation")
                .then()
                .statusCode(200);

        assertThat(kept(own, ofTwo, ofAPhoto)).containsExactlyInAnyOrder(ofTwo, ofAPhoto);
        assertThat(texts(
                        "SELECT conrelid::regclass::text FROM pg_constraint WHERE confrelid = 'stored_file'::regclass"))
                .as("tables that are asked before a file goes")
                .containsExactlyInAnyOrder("consent", "photo");
    }

    private static String paper() {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        run(
                "INSERT INTO stored_file (province_code, sha256, media_type, content, created_at)"
                        + " VALUES (?, ?, 'application/pdf', '%PDF', now())",
                PROVINCE, digest);
        return digest;
    }

    private static void proved(String person, String purpose, String paper) {
        run(
                "INSERT INTO consent (province_code, id, beneficiary_id, purpose, legal_basis, valid_from, evidence_sha256,"
                        + " evidence_name, created_at) VALUES (?, ?, ?, ?, 'CONSENT', DATE '2003-01-01', ?, 'Phiếu.pdf', now())",
                PROVINCE,
                UUID.randomUUID(),
                UUID.fromString(person),
                purpose,
                paper);
    }

    private List<String> kept(String... papers) throws SQLException {
        return texts("SELECT sha256 FROM stored_file WHERE sha256 IN ('" + String.join("', '", papers) + "')");
    }

    private static io.restassured.response.ValidatableResponse ask(String id) {
        return protector(PROVINCE)
                .body(Map.of("reason", "Hết thời hạn lưu"))
                .post(CASES + "/" + id + "/anonymisation-request")
                .then();
    }

    /** Every figure of the province, on a day when the person was a child and today. */
    private static Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        for (String asOf : List.of("2001-06-30", "2004-05-16", "2026-11-01")) {
            for (String grouping :
                    List.of("circumstance", "ageBand", "sex", "ethnicGroup", "commune", "schoolStatus", "poverty")) {
                read(figures, "/api/v1/figures/beneficiaries?groupBy=" + grouping + "&asOf=" + asOf);
            }
            read(figures, "/api/v1/figures/overview?asOf=" + asOf);
        }
        read(figures, "/api/v1/figures/services?from=2000-01-01&to=2005-12-31");
        read(figures, "/api/v1/figures/support?asOf=2004-05-16");
        read(figures, "/api/v1/figures/activities?from=2000-01-01&to=2026-12-31");
        read(figures, "/api/v1/needs/child-voice");
        read(figures, "/api/v1/beneficiaries?include=total&limit=1&circumstance=TE03&asOf=2001-06-30");
        return figures;
    }

    private static void read(Map<String, String> figures, String path) {
        var answer = Given.specialist(PROVINCE).get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isEqualTo(200);
        String total = answer.jsonPath().getString("page.total");
        figures.put(path, total == null ? answer.asString() : total);
    }

    /** Every row of every table as text, with what the audit can still be read as. */
    private String dump() throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : texts("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                + " AND table_type = 'BASE TABLE'")) {
            all.addAll(texts("SELECT CAST(t AS text) FROM " + table + " t"));
        }
        return String.join("\n", all) + Arrays.toString(openedAudit().toArray());
    }

    /** What a reader of the audit is shown of the province's records. */
    private List<String> openedAudit() throws SQLException {
        List<String> shown = new ArrayList<>();
        for (String id : texts("SELECT CAST(id AS text) FROM beneficiary WHERE province_code = '" + PROVINCE + "'"
                + " UNION ALL SELECT CAST(id AS text) FROM household WHERE province_code = '" + PROVINCE + "'")) {
            for (String kind : List.of("beneficiaries", "households")) {
                shown.add(Given.specialist(PROVINCE)
                        .get("/api/v1/" + kind + "/" + id + "/history?limit=200")
                        .asString());
            }
        }
        return shown;
    }

    private List<String> texts(String select) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var rows = connection.createStatement().executeQuery(select)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
