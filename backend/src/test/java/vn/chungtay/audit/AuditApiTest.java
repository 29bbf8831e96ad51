package vn.chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** What leaves an event, what the event says and does not say, and who may read it. */
@QuarkusTest
class AuditApiTest {
    private static final String PEOPLE = "/api/v1/beneficiaries";
    private static final String EVENTS = "/api/v1/audit-events";

    @Inject
    DataSource database;

    private static RequestSpecification officer() {
        return Given.as(Given.account(Role.DATA_PROTECTION_OFFICER, "75", null, null, false));
    }

    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    /** The event of a request, by the id that its answer carried; all of it as text. */
    private String stored(Response answer) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT string_agg(CAST(to_jsonb(e) AS text), E'\n') FROM audit_event e WHERE request_id = ?")) {
            select.setObject(1, UUID.fromString(answer.header("X-Request-Id")));
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private JsonPath event(Response answer) throws SQLException {
        String text = stored(answer);
        assertThat(text).as("event of %s", answer.header("X-Request-Id")).isNotNull();
        return new JsonPath(text.lines().findFirst().orElseThrow());
    }

    @Test
    void everyReadOfAPersonEveryListAndEverySearchLeavesAnEventWithoutTheWords() throws SQLException {
        String mark = mark();
        String id = create(specialist(), girl("Kim " + mark));

        JsonPath read = event(specialist().get(PEOPLE + "/" + id));
        assertThat(read.getString("action")).isEqualTo("READ");
        assertThat(read.getString("operation")).isEqualTo("getBeneficiary");
        assertThat(read.getString("resource_id")).isEqualTo(id);
        assertThat(read.getString("province_code")).isEqualTo("75");
        assertThat(read.getString("role")).isEqualTo("PROVINCE_SPECIALIST");
        assertThat(read.getString("address")).isEqualTo("127.0.0.1");
        assertThat(read.getString("outcome")).isEqualTo("DONE");
        // of an account of the country too, where only the record says the province
        assertThat(event(Given.auditor().get(PEOPLE + "/" + id + "/timeline")).getString("province_code"))
                .isEqualTo("75");

        Response listed = specialist().get(PEOPLE + "?circumstance=TE01&bornFrom=2015-09-01&q=" + mark);
        JsonPath list = event(listed);
        assertThat(list.getString("action")).isEqualTo("LIST");
        assertThat(list.getInt("detail.rows")).isZero();
        assertThat(list.getString("detail.filters.circumstance")).isEqualTo("TE01");
        assertThat(list.getMap("detail.filters").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("bornFrom", "circumstance", "q");
        assertThat(stored(listed)).doesNotContain(mark).doesNotContain("2015-09-01");

        Response searched = specialist().queryParam("q", "kim " + mark).get("/api/v1/search");
        assertThat(event(searched).getString("action")).isEqualTo("SEARCH");
        assertThat(stored(searched)).doesNotContain(mark);
        String words = event(searched).getString("detail.filters.q.sealed");
        assertThat(event(specialist()
                                .queryParam("q", "KIM  " + mark.toUpperCase())
                                .get("/api/v1/search"))
                        .getString("detail.filters.q.sealed"))
                .as("the same words, the same digest")
                .isEqualTo(words)
                .matches("[0-9a-f]{24}");

        assertThat(event(specialist().get(PEOPLE + "/export?format=csv&q=" + mark))
                        .getString("action"))
                .isEqualTo("EXPORT");
        // what tells nothing of a person leaves none
        assertThat(stored(specialist().get("/api/v1/admin-units?limit=1"))).isNull();
    }

    @Test
    void signingInAndOutAndRefusalsLeaveEvents() throws SQLException {
        String username = Given.account(Role.COMMUNE_OFFICER, "75", Given.COMMUNE_DONG_NAI, null, false);
        Response in = signIn(username, Given.PASSWORD);
        assertThat(event(in).getString("action")).isEqualTo("SIGN_IN");
        assertThat(event(in).getString("account_name")).isEqualTo(username);
        assertThat(event(in).getString("outcome")).isEqualTo("DONE");
        Response out = Given.nobody()
                .cookie("chungtay_session", in.cookie("chungtay_session"))
                .delete("/api/v1/session");
        assertThat(event(out).getString("action")).isEqualTo("SIGN_OUT");
        assertThat(event(out).getString("account_name")).isEqualTo(username);

        Response wrong = signIn(username, "sai mật khẩu rồi");
        assertThat(event(wrong).getString("outcome")).isEqualTo("REFUSED");
        assertThat(event(wrong).getString("account_name")).isEqualTo(username);
        assertThat(event(wrong).getString("detail.code")).isEqualTo("SIGN_IN_FAILED");
        Response unknown = signIn("mat.khau.go.nham", "gì cũng được");
        assertThat(event(unknown).getString("outcome")).isEqualTo("REFUSED");
        assertThat(stored(unknown)).as("people type passwords there").doesNotContain("mat.khau");

        Response nobody = Given.nobody().get(PEOPLE);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(event(nobody).getString("outcome")).isEqualTo("REFUSED");
        assertThat(event(nobody).getString("account_name")).isNull();
        Response forbidden = Given.administrator().get(PEOPLE);
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(event(forbidden).getString("detail.code")).isEqualTo("FORBIDDEN");
        String elsewhere = create(
                Given.specialist("22"),
                with(girl("Nơi khác"), "address", Map.of("unitCode", Given.COMMUNE_QUANG_NINH)));
        Response outside = specialist().get(PEOPLE + "/" + elsewhere);
        assertThat(outside.statusCode()).isEqualTo(404);
        assertThat(event(outside).getString("outcome")).isEqualTo("REFUSED");
        assertThat(event(outside).getString("resource_id")).isEqualTo(elsewhere);
    }

    @Test
    void aWriteKeepsWhatWasAndWhatIsWithRestrictedValuesSealed() throws SQLException {
        String id = create(specialist(), girl("Tên Cũ"));
        Response read = specialist().get(PEOPLE + "/" + id);
        Response changed = specialist()
                .contentType("application/merge-patch+json")
                .header("If-Match", read.header("ETag"))
                .body("""
                        {"fullName": "Tên Mới", "note": "Chuyện riêng của gia đình", "phone": "0912 345 678"}""".getBytes(StandardCharsets.UTF_8))
                .patch(PEOPLE + "/" + id);
        assertThat(changed.statusCode()).isEqualTo(200);
        JsonPath event = event(changed);
        assertThat(event.getString("action")).isEqualTo("CHANGE");
        assertThat(event.getString("resource_id")).isEqualTo(id);
        assertThat(event.getString("detail.changes[0].subject")).isEqualTo(id);
        assertThat(stored(changed)).as("kept under the person's own key").doesNotContain("Tên Cũ", "Tên Mới", "0912");
        assertThat(event.getMap("detail.changes[0].fields").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("fullName", "phone");
        assertThat(event.getString("detail.changes[1].subject")).isEqualTo(id);
        assertThat(event.getString("detail.changes[1].fields.note[1].sealed")).matches("[0-9a-f]{24}");
        assertThat(stored(changed)).doesNotContain("Chuyện riêng");

        // a fact of the person, a statement that is no entity, and a restricted group
        add(
                specialist(),
                id,
                "carers",
                Map.of("fullName", "Bà Tư", "relation", "GRANDPARENT", "validFrom", "2020-01-01"));
        add(specialist(), id, "circumstances", circumstance("TE05", "2024-01-01"));
        Response closed = specialist()
                .body(Map.of("closedOn", "2025-01-01", "reason", "MOVED"))
                .post(PEOPLE + "/" + id + "/closure");
        assertThat(stored(closed))
                .contains("\"closingReason\"")
                .contains("\"restricted\": true")
                .doesNotContain("TE05");

        Response history = specialist().get(PEOPLE + "/" + id + "/history");
        history.then()
                .statusCode(200)
                .body("items[-1].action", is("CREATE"))
                .body("items.changes.flatten().table", hasItems("beneficiary", "residence", "carer", "circumstance"))
                .body(
                        "items.changes.flatten().find { it.fields.name.contains('phone') && it.kind == 'CHANGED' }"
                                + ".fields.find { it.name == 'fullName' }.after",
                        is("Tên Mới"))
                .body(
                        "items.changes.flatten().find { it.table == 'beneficiary' && it.kind == 'ADDED' }"
                                + ".fields.find { it.name == 'writtenUnitId' }.after",
                        is("Phường Trấn Biên (26041)"))
                .body("items.changes.flatten().find { it.table == 'circumstance' }.fields.hidden", everyItem(is(true)));
        assertThat(history.asString()).doesNotContain("TE05").doesNotContain("Chuyện riêng");
        // who may not see restricted circumstances does not learn that there was one
        Given.specialistWithoutRestricted("75")
                .get(PEOPLE + "/" + id + "/history")
                .then()
                .body("items.changes.flatten().table", not(hasItem("circumstance")));
        Given.specialist("22").get(PEOPLE + "/" + id + "/history").then().statusCode(404);
    }

    @Test
    void whatIsRestrictedOpensWithAReasonThatTheOfficerReads() throws SQLException {
        String id = create(specialist(), girl("Kín Đáo"));
        add(specialist(), id, "circumstances", circumstance("TE09", "2024-01-01"));
        String path = PEOPLE + "/" + id;
        specialist().get(path).then().body("circumstances", empty()).body("restrictedHidden", is(true));
        specialist().get(path + "/timeline?kind=CIRCUMSTANCE").then().body("items", empty());
        specialist()
                .body(Map.of("reason", "xem"))
                .post(path + "/restricted-access")
                .then()
                .statusCode(422);
        Given.specialist("22")
                .body(Map.of("reason", "Không phải việc của tỉnh này"))
                .post(path + "/restricted-access")
                .then()
                .statusCode(404);
        specialist().get(path).then().body("restrictedHidden", is(true));

        String reason = "Xác minh tin báo 111 " + mark();
        specialist()
                .body(Map.of("reason", reason))
                .post(path + "/restricted-access")
                .then()
                .statusCode(200)
                .body("openUntil", notNullValue());
        specialist()
                .get(path)
                .then()
                .body("circumstances.groupCode", contains("TE09"))
                .body("restrictedHidden", is(false));
        specialist().get(path + "/timeline?kind=CIRCUMSTANCE").then().body("items.code", hasItem("TE09"));
        // another session of the same account has given no reason
        String username = Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true);
        Given.nobody()
                .cookie("chungtay_session", signIn(username, Given.PASSWORD).cookie("chungtay_session"))
                .get(path)
                .then()
                .body("restrictedHidden", is(true));
        // half an hour later the same session has to say why again
        try (var connection = database.getConnection();
                var over = connection.prepareStatement("UPDATE restricted_access"
                        + " SET opened_at = opened_at - interval '31 minutes', open_until = open_until - interval '31 minutes'"
                        + " WHERE beneficiary_id = ?")) {
            over.setObject(1, UUID.fromString(id));
            assertThat(over.executeUpdate()).isEqualTo(1);
        }
        specialist().get(path).then().body("restrictedHidden", is(true));

        officer()
                .get(EVENTS + "?action=OPEN_RESTRICTED&record=" + id)
                .then()
                .statusCode(200)
                .body("items.reason", hasItem(reason))
                .body("items[0].code", notNullValue())
                .body("items[0].accountName", notNullValue());
    }

    @Test
    void theOfficerSeesWhoAndWhichFieldsTheAuditorWhatTheySay() {
        String id = create(specialist(), girl("Ai Xem"));
        String event = officer()
                .get(EVENTS + "?record=" + id + "&action=CREATE&include=total&limit=1")
                .then()
                .statusCode(200)
                .body("page.total", is(1))
                .extract()
                .path("items[0].id");
        officer()
                .get(EVENTS + "/" + event)
                .then()
                .statusCode(200)
                .body("changes.fields.flatten().find { it.name == 'fullName' }.after", nullValue())
                .body("changes.fields.flatten().find { it.name == 'fullName' }.hidden", is(true));
        Given.auditor()
                .get(EVENTS + "/" + event)
                .then()
                .statusCode(200)
                .body("changes.fields.flatten().find { it.name == 'fullName' }.after", is("Ai Xem"));
        // held to a province, the officer of another one sees nothing of it
        RequestSpecification other = Given.as(Given.account(Role.DATA_PROTECTION_OFFICER, "22", null, null, false));
        other.get(EVENTS + "/" + event).then().statusCode(404);
        Given.as(Given.account(Role.DATA_PROTECTION_OFFICER, "22", null, null, false))
                .get(EVENTS + "?record=" + id)
                .then()
                .body("items", empty());
        specialist().get(EVENTS).then().statusCode(403);
        officer().get(EVENTS + "/" + UUID.randomUUID()).then().statusCode(404);

        // page by page the newest first, without a gap
        List<String> all = officer().get(EVENTS + "?limit=6").path("items.id");
        String cursor = officer().get(EVENTS + "?to=2999-01-01&limit=3").path("page.nextCursor");
        assertThat(cursor).isNotNull();
        assertThat(all).hasSize(6);
        officer()
                .get(EVENTS + "?to=2999-01-01&limit=3&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.id", hasItem(notNullValue()));

        officer()
                .get(EVENTS + "/export?format=csv&record=" + id)
                .then()
                .statusCode(200)
                .body(containsString("Tạo mới"))
                .body(not(containsString("Ai Xem")));
        Given.auditor().get(EVENTS + "/export?format=csv").then().statusCode(403);
    }

    private static Response signIn(String username, String password) {
        return Given.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session");
    }

    /** The product may add events; with that right taken away nothing is told and nothing is changed. */
    @Test
    void whatCannotBeAuditedIsNotToldAndChangesNothing() throws SQLException {
        String id = create(specialist(), girl("Lê Thị Nhật Ký " + mark()));
        Response before = specialist().get(PEOPLE + "/" + id);
        int people = specialist().get(PEOPLE + "?include=total&limit=1").path("page.total");
        try (var owner = TestDatabase.asOwner();
                var rights = owner.createStatement()) {
            rights.execute("REVOKE INSERT ON audit_event FROM chungtay_app");
            try {
                Response read = specialist().get(PEOPLE + "/" + id);
                read.then().statusCode(503).header("Retry-After", is("5")).body("code", is("UNAVAILABLE"));
                assertThat(read.asString()).doesNotContain("Nhật Ký", id);
                specialist()
                        .get(PEOPLE + "?q=Nhật Ký")
                        .then()
                        .statusCode(503)
                        .body("code", is("UNAVAILABLE"))
                        .body("items", nullValue());
                specialist()
                        .header("If-Match", before.header("ETag"))
                        .contentType("application/merge-patch+json; charset=UTF-8")
                        .body("{\"fullName\":\"Tên Khác\"}")
                        .patch(PEOPLE + "/" + id)
                        .then()
                        .statusCode(503)
                        .header("Retry-After", is("5"))
                        .body("code", is("UNAVAILABLE"));
                specialist()
                        .body(girl("Lê Thị Không Ghi " + mark()))
                        .post(PEOPLE)
                        .then()
                        .statusCode(503)
                        .header("Location", nullValue());
            } finally {
                rights.execute("GRANT INSERT ON audit_event TO chungtay_app");
            }
        }
        specialist()
                .get(PEOPLE + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is(before.header("ETag")))
                .body("fullName", is((String) before.path("fullName")));
        specialist().get(PEOPLE + "?include=total&limit=1").then().body("page.total", is(people));
    }
}
