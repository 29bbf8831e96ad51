package vn.chungtay.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

/** Everybody may report, without an account and without a name; offices settle what came in. */
@QuarkusTest
class ReportApiTest {
    private static final AtomicInteger ADDRESSES = new AtomicInteger(10);
    private static final String SECRET = "Đêm nào cũng nghe tiếng trẻ khóc";

    @Inject
    DataSource database;

    @Test
    @Tag("S4-12")
    void aReportWithoutANameIsAcceptedAndGetsACode() throws SQLException {
        String code = post(somebody(), Map.of())
                .statusCode(201)
                .body("receivedAt", notNullValue())
                .extract()
                .path("code");
        assertThat(code).matches("BT-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        String id = idOf(code);
        Given.specialist("75")
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .body("content", equalTo(SECRET))
                .body("anonymous", is(true))
                .body("channel", equalTo("WEB_FORM"))
                .body("withheld", is(false));
        assertThat(
                        one(
                                "SELECT count(*) FROM audit_event WHERE operation = 'createPublicReport' AND address IS NOT NULL"))
                .as("events that tell from where somebody reported")
                .isEqualTo("0");
        assertThat(one("SELECT count(*) FROM audit_event WHERE detail::text LIKE '%tiếng trẻ khóc%'"))
                .isEqualTo("0");
        assertThat(one("SELECT encode(content_sealed, 'escape') FROM report WHERE id = '" + id + "'"))
                .doesNotContain("khóc");
        assertThat(one("SELECT count(*) FROM audit_event WHERE operation = 'getReport' AND resource_id = '" + id + "'"))
                .as("each opening leaves an event")
                .isEqualTo("1");
    }

    @Test
    @Tag("S4-32")
    void theSixthPostInAMinuteIsRefusedAndAModeratorMakesARecordOfReceiptOfAReport() throws SQLException {
        InetAddress address = somebody();
        String code = post(address, Map.of("kind", "CHILD_IN_DANGER"))
                .statusCode(201)
                .extract()
                .path("code");
        for (int i = 2; i <= 5; i++) {
            post(address, Map.of()).statusCode(201);
        }
        post(address, Map.of())
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("RATE_LIMITED"));
        post(somebody(), Map.of()).statusCode(201);

        String id = idOf(code);
        Map<String, Object> form = new HashMap<>(Map.of(
                "receivingOffice", "Sở Y tế Đồng Nai",
                "estimatedAge", 9,
                "sex", "UNKNOWN",
                "currentState", "Trẻ có vết bầm ở tay"));
        Given.as(Given.account(Role.PROVINCE_LEADER, "75", null, null, true))
                .body(form)
                .post("/api/v1/reports/" + id + "/intake")
                .then()
                .statusCode(403);
        String received = Given.specialist("75").get("/api/v1/reports/" + id).path("receivedAt");
        String intake = Given.specialist("75")
                .body(form)
                .post("/api/v1/reports/" + id + "/intake")
                .then()
                .statusCode(201)
                .body("form.estimatedAge", equalTo(9))
                .body("receivedAt", equalTo(received))
                .body(
                        "emergencyDueAt",
                        equalTo(Instant.parse(received)
                                .plus(Duration.ofHours(12))
                                .toString()))
                .extract()
                .path("id");
        Given.specialist("75")
                .get("/api/v1/reports/" + id)
                .then()
                .body("status", equalTo("TAKEN_IN"))
                .body("intakeId", equalTo(intake));
        Given.specialist("75")
                .body(form)
                .post("/api/v1/reports/" + id + "/intake")
                .then()
                .statusCode(409);
        Given.specialist("75")
                .get("/api/v1/intakes/" + intake)
                .then()
                .body("form.currentState", equalTo("Trẻ có vết bầm ở tay"));
        assertThat(one("SELECT encode(form_sealed, 'escape') FROM intake WHERE id = '" + intake + "'"))
                .doesNotContain("bầm");
    }

    @Test
    @Tag("S4-09")
    void aReportByThe111HotlineKeepsItsNumberThere() {
        Map<String, Object> body = body(Map.of("channel", "HOTLINE_111", "externalRef", "111-2026-004512"));
        String id = Given.specialist("75")
                .body(body)
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .body("channel", equalTo("HOTLINE_111"))
                .body("externalRef", equalTo("111-2026-004512"))
                .extract()
                .path("id");
        Given.specialist("75")
                .get("/api/v1/reports?channel=HOTLINE_111&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void whatAProgramFilledInIsMarkedAndNotThrownAway() throws SQLException {
        String code = post(somebody(), Map.of("website", "http://spam.example"))
                .statusCode(201)
                .extract()
                .path("code");
        Given.specialist("75")
                .get("/api/v1/reports/" + idOf(code))
                .then()
                .body("suspicious", is(true))
                .body("content", equalTo(SECRET));
    }

    @Test
    void whatAReportSaysIsWithheldFromWhoMayNotSeeItAndAbsentElsewhere() throws SQLException {
        String id = idOf(post(somebody(), Map.of("name", "Người báo", "contact", "0912345678"))
                .statusCode(201)
                .extract()
                .path("code"));
        Given.specialistWithoutRestricted("75")
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .body("withheld", is(true))
                .body("anonymous", is(false))
                .body("title", nullValue())
                .body("content", nullValue())
                .body("name", nullValue())
                .body("contact", nullValue());
        Given.specialist("22").get("/api/v1/reports/" + id).then().statusCode(404);
        Given.specialist("22")
                .body(Map.of("outcome", "ANSWERED"))
                .post("/api/v1/reports/" + id + "/closing")
                .then()
                .statusCode(404);
        Given.specialist("22").get("/api/v1/reports?limit=200").then().body("items.id", not(hasItem(id)));
        Given.specialist("75")
                .body(Map.of("outcome", "ANSWERED"))
                .post("/api/v1/reports/" + id + "/closing")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void refusesWhatSaysNothingOrNamesNoProvince() {
        for (String property : List.of("title", "content", "kind", "provinceCode")) {
            Map<String, Object> body = body(Map.of());
            body.remove(property);
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/public/reports")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/" + property));
        }
        post(somebody(), Map.of("provinceCode", "99"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/provinceCode"));
    }

    private static Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "provinceCode", "75",
                "kind", "FEEDBACK",
                "title", "Nhà bên cạnh",
                "content", SECRET));
        body.putAll(more);
        return body;
    }

    private static ValidatableResponse post(InetAddress from, Map<String, Object> more) {
        return given().config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.route.local-address", from)))
                .contentType(ContentType.JSON)
                .body(body(more))
                .post("/api/v1/public/reports")
                .then();
    }

    /** An address of this machine that nobody has reported from. */
    private static InetAddress somebody() {
        try {
            return InetAddress.getByName("127.0.7." + ADDRESSES.incrementAndGet());
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String idOf(String code) throws SQLException {
        return one("SELECT id FROM report WHERE code = '" + code + "'");
    }

    private String one(String select) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(select)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
