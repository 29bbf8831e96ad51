package vn.chungtay.publicpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

/** Departments keep what everybody reads. */
@QuarkusTest
class NoticeApiTest {
    private static final String PROVINCE = "66";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void aTopicIsAddedWithItsNumbersInAnyWritingAndEndsOnItsDay() {
        String topic = "Tư vấn " + UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(Map.of(
                "topic",
                topic,
                "organisationText",
                "Trạm Y tế",
                "numbers",
                List.of(Map.of("value", "02513.834.493-141"), Map.of("value", "0912 345 678"))));
        String id = Given.as(editor())
                .body(body)
                .post("/api/v1/hotline-entries")
                .then()
                .statusCode(201)
                .body("numbers[0].value", equalTo("+842513834493"))
                .body("numbers[0].extension", equalTo("141"))
                .body("numbers[1].value", equalTo("+84912345678"))
                .body("shown", equalTo(true))
                .extract()
                .path("id");
        shown("/hotline").body("topic", hasItem(topic));
        body.put("validTo", TODAY.toString());
        Given.as(editor())
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/hotline-entries/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("shown", equalTo(false));
        shown("/hotline").body("topic", not(hasItem(topic)));
        Given.as(editor())
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/hotline-entries/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void theLineOfTheCountryAndThoseOfOtherProvincesAreNotChanged() {
        String national = given().get("/api/v1/public/hotline").path("[0].id");
        Map<String, Object> body = Map.of("topic", "Khác", "numbers", List.of(Map.of("value", "113")));
        for (String account : List.of(editor(), Given.account(Role.PROVINCE_SPECIALIST, "68", null, null, true))) {
            Given.as(account)
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put("/api/v1/hotline-entries/" + national)
                    .then()
                    .statusCode(404);
        }
        given().get("/api/v1/public/hotline").then().body("[0].numbers[0].dial", equalTo("111"));
    }

    @Test
    void refusesWhatIsNoNumberNoAddressOrAnEndBeforeTheBeginning() {
        refused(
                "/hotline-entries",
                Map.of("topic", "A", "numbers", List.of(Map.of("value", "12"))),
                "/numbers/0/value");
        refused("/hotline-entries", Map.of("topic", "A", "numbers", List.of()), "/numbers");
        refused("/public-links", Map.of("title", "A", "url", "javascript:alert(1)"), "/url");
        refused(
                "/public-links",
                Map.of("title", "A", "url", "https://a.vn", "validFrom", "2025-02-01", "validTo", "2025-02-01"),
                "/validTo");
        refused(
                "/announcements",
                Map.of(
                        "title", "A",
                        "body", "B",
                        "audience", "PUBLIC",
                        "roles", List.of("AUDITOR"),
                        "validFrom", "2025-02-01"),
                "/audience");
        refused(
                "/public-offices",
                Map.of("organisationId", UUID.randomUUID().toString(), "validFrom", "2025-02-01"),
                "/organisationId");
    }

    private static void refused(String path, Map<String, Object> body, String pointer) {
        Given.as(editor())
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void anAnnouncementReachesItsRolesAndItsCommuneOnly() {
        String title = "Cho cán bộ xã " + UUID.randomUUID();
        announce(Map.of("title", title, "roles", List.of("COMMUNE_OFFICER")));
        String one = "Cho một xã " + UUID.randomUUID();
        announce(Map.of("title", one, "communeCode", "24133"));
        current(Given.account(Role.COMMUNE_OFFICER, PROVINCE, "24133", null, false))
                .body("title", hasItem(title))
                .body("title", hasItem(one));
        current(Given.account(Role.COMMUNE_OFFICER, PROVINCE, "24154", null, false))
                .body("title", hasItem(title))
                .body("title", not(hasItem(one)));
        current(Given.account(Role.PROVINCE_LEADER, PROVINCE, null, null, false))
                .body("title", not(hasItem(title)))
                .body("title", not(hasItem(one)));
        shown("/announcements").body("title", not(hasItem(title)));
    }

    private static ValidatableResponse current(String account) {
        return Given.as(account).get("/api/v1/announcements/current").then().statusCode(200);
    }

    private static void announce(Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("body", "Nội dung", "audience", "STAFF", "validFrom", TODAY.toString()));
        body.putAll(more);
        Given.as(editor()).body(body).post("/api/v1/announcements").then().statusCode(201);
    }

    @Test
    void aNewOfficeEndsTheFormerOneOnItsFirstDay() {
        String before = organisation("Sở cũ");
        String after = organisation("Sở mới");
        appoint(before, "2024-01-01");
        appoint(after, "2025-03-01");
        given().get("/api/v1/public/offices/" + PROVINCE + "?asOf=2025-02-28")
                .then()
                .body("organisationId", equalTo(before));
        given().get("/api/v1/public/offices/" + PROVINCE + "?asOf=2025-03-01")
                .then()
                .body("organisationId", equalTo(after));
        Given.as(editor())
                .body(Map.of("organisationId", before, "validFrom", "2025-03-01"))
                .post("/api/v1/public-offices")
                .then()
                .statusCode(200);
        given().get("/api/v1/public/offices/" + PROVINCE + "?asOf=2025-03-01")
                .then()
                .body("organisationId", equalTo(before))
                .body("chiefEditor", nullValue());
    }

    private static void appoint(String organisation, String from) {
        Given.as(editor())
                .body(Map.of("organisationId", organisation, "validFrom", from, "chiefEditor", "Ông A"))
                .post("/api/v1/public-offices")
                .then()
                .statusCode(200);
    }

    private static String organisation(String name) {
        return Given.specialist(PROVINCE)
                .body(Map.of("kind", "DEPARTMENT", "name", name, "provinceCode", PROVINCE))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse shown(String path) {
        return given().get("/api/v1/public" + path + "?province=" + PROVINCE)
                .then()
                .statusCode(200);
    }

    private static String editor() {
        return Given.account(Role.EDITOR, PROVINCE, null, null, false);
    }
}
