package vn.chungtay.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;

/** Planning, replacing, changing and cancelling activities, and what is refused. */
@QuarkusTest
class ActivityApiTest {
    private static final String DONG_NAI = "75";
    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";

    @Test
    void answersWithLocationAndETagAndReadsTheSameBack() {
        Response created = Given.specialist(DONG_NAI).body(activity()).post("/api/v1/activities");
        created.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/api/v1/activities/"))
                .body("provinceCode", equalTo(DONG_NAI))
                .body("status", equalTo("HELD"))
                .body("partOfDay", equalTo("ALL_DAY"))
                .body("unit.fullName", notNullValue());
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities/" + created.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("$", equalTo(created.jsonPath().getMap("$")));
    }

    @Test
    void theSamePostTwiceUnderOneKeyMakesOneActivity() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = activity();
        String first = Given.specialist(DONG_NAI)
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/activities")
                .path("id");
        Given.specialist(DONG_NAI)
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void replacingKeepsIdsThatAreRepeatedAndDropsTheRest() {
        Map<String, Object> request = activity();
        request.put("stops", List.of(stop("26041"), stop("26068")));
        ValidatableResponse created = created(request);
        String id = created.extract().path("id");
        String kept = created.extract().path("stops[1].id");
        Map<String, Object> second = new HashMap<>(stop("26068"));
        second.put("id", kept);
        request.put("stops", List.of(second));
        request.put("audiences", List.of(Map.of("audience", "CHILD", "persons", 30)));
        Given.specialist(DONG_NAI)
                .header("If-Match", "\"0\"")
                .body(request)
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("stops.id", contains(kept))
                .body("stops[0].position", equalTo(1))
                .body("audiences.persons", contains(30));
    }

    @Test
    void patchChangesOneFieldAndLeavesThePartsAlone() {
        Map<String, Object> request = activity();
        request.put("stops", List.of(stop("26041")));
        ValidatableResponse created = created(request);
        Given.specialist(DONG_NAI)
                .contentType(PATCH)
                .header("If-Match", "\"0\"")
                .body("{\"theme\": \"An toàn cho trẻ em\"}")
                .patch("/api/v1/activities/" + created.extract().path("id"))
                .then()
                .statusCode(200)
                .body("theme", equalTo("An toàn cho trẻ em"))
                .body("name", equalTo(request.get("name")))
                .body("stops.id", contains(created.extract().<String>path("stops[0].id")));
    }

    @Test
    void changesNeedTheCurrentVersion() {
        String id = created(activity()).extract().path("id");
        Given.specialist(DONG_NAI)
                .body(activity())
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(428);
        Given.specialist(DONG_NAI)
                .header("If-Match", "\"7\"")
                .body(activity())
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void cancelsWhatIsPlannedOnce() {
        Map<String, Object> planned = activity();
        planned.put("startsOn", "2099-06-01");
        planned.put("endsOn", "2099-06-01");
        String id =
                created(planned).body("status", equalTo("PLANNED")).extract().path("id");
        cancel(id).statusCode(200).body("status", equalTo("CANCELLED")).body("cancelReason", equalTo("Hoãn do bão"));
        cancel(id).statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        cancel(created(activity()).extract().path("id")).statusCode(409);
        Given.specialist(DONG_NAI)
                .header("If-Match", "\"1\"")
                .body(planned)
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn, 2024-02-28, /endsOn",
        "unitCode, 194, /unitCode",
        "unitCode, 00001, /unitCode",
        "seriesId, 0197a1f0-0000-7000-8000-000000000001, /seriesId",
        "status, CANCELLED, /status"
    })
    void refusesWhatBreaksARule(String field, String value, String pointer) {
        Map<String, Object> request = activity();
        request.put(field, value);
        refused(request, 422, pointer);
    }

    @Test
    void refusesAUnitThatWasAbolishedByThatDayAndTakesItTheDayBefore() {
        Map<String, Object> after = activity();
        after.put("startsOn", "2025-07-01");
        after.put("endsOn", "2025-07-01");
        after.put("unitCode", "731");
        refused(after, 422, "/unitCode");
        Map<String, Object> before = activity();
        before.put("startsOn", "2025-06-30");
        before.put("endsOn", "2025-06-30");
        before.put("unitCode", "731");
        created(before).body("unit.level", equalTo("DISTRICT"));
    }

    @Test
    void refusesStopsOutsideTheDaysAndInOtherProvinces() {
        Map<String, Object> late = activity();
        late.put("stops", List.of(Map.of("visitedOn", "2026-03-03", "unitCode", "26041")));
        refused(late, 422, "/stops/0/visitedOn");
        Map<String, Object> elsewhere = activity();
        elsewhere.put("stops", List.of(stop(Given.COMMUNE_QUANG_NINH)));
        refused(elsewhere, 422, "/stops/0/unitCode");
    }

    @Test
    void refusesUnknownCodesReferencesAndRepetitions() {
        Map<String, Object> kind = activity();
        kind.put("kinds", List.of("MEETING", "PICNIC"));
        refused(kind, 422, "/kinds/1");
        Map<String, Object> official = activity();
        official.put("participants", List.of(Map.of("role", "HEAD", "officialId", UUID.randomUUID())));
        refused(official, 422, "/participants/0/officialId");
        Map<String, Object> household = activity();
        household.put(
                "recipients", List.of(Map.of("householdId", UUID.randomUUID(), "eligibilityReason", "Hộ khó khăn")));
        refused(household, 422, "/recipients/0/householdId");
        Map<String, Object> twice = activity();
        twice.put("partnerKinds", List.of("SCHOOL", "SCHOOL"));
        refused(twice, 422, "/partnerKinds/1");
        Map<String, Object> organisation = activity();
        organisation.put("organisations", List.of(Map.of("organisationId", UUID.randomUUID(), "role", "ORGANISER")));
        Given.specialist(DONG_NAI)
                .body(organisation)
                .post("/api/v1/activities")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"));
    }

    @ParameterizedTest
    @CsvSource({"unitValue, -1", "unitValue, 1000000000000000000", "quantity, 0", "quantity, -4"})
    void refusesGiftsOfImpossibleValue(String field, long value) {
        Map<String, Object> gift =
                new HashMap<>(Map.of("item", "Quà", "unitValue", 1, "quantity", 1, "valueBasis", "TOTAL"));
        gift.put(field, value);
        Map<String, Object> request = activity();
        request.put("gifts", List.of(gift));
        Given.specialist(DONG_NAI)
                .body(request)
                .post("/api/v1/activities")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/gifts/0/" + field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kinds\": [\"MEETING\"",
                "{\"kinds\": \"MEETING\"}",
                "{\"nam\": \"Họp\"}",
                "{\"startsOn\": \"2025-02-30\"}",
                "{\"level\": \"GALAXY\"}",
                "{\"name\": \"H\\u0007ọp\"}"
            })
    void refusesBodiesThatCannotBeRead(String body) {
        Given.specialist(DONG_NAI)
                .body(body)
                .post("/api/v1/activities")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2025-02-30",
                "level=GALAXY",
                "campaign=1",
                "organizer=x",
                "adminUnit=99",
                "adminUnit=abc",
                "sort=kinds",
                "limit=0",
                "cursor=abc"
            })
    void refusesParametersThatCannotBeUsed(String query) {
        Given.specialist(DONG_NAI).get("/api/v1/activities?" + query).then().statusCode(400);
    }

    @Test
    void keepsMarkupAndSqlAsTextAndStoresNfc() {
        Map<String, Object> request = activity();
        request.put("name", "<b>Ho\u0323p</b>'; DROP TABLE activity; --");
        created(request).body("name", equalTo("<b>Họp</b>'; DROP TABLE activity; --"));
    }

    @Test
    void exportsTheListAsAFile() {
        Map<String, Object> request = activity();
        String name = "=HYPERLINK " + UUID.randomUUID();
        request.put("name", name);
        created(request);
        Given.specialist(DONG_NAI)
                .queryParam("q", name)
                .get("/api/v1/activities/export")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("Tên hoạt động"))
                .body(containsString("'" + name));
    }

    @Test
    void listsByOverlappingDaysUnitStatusAndWordsWithoutDiacritics() {
        Map<String, Object> request = activity();
        String mark = UUID.randomUUID().toString();
        request.put("name", "Truyền thông đuối nước " + mark);
        request.put("endsOn", "2026-03-05");
        request.put("stops", List.of(stop("26068")));
        String id = created(request).extract().path("id");
        for (String query : List.of(
                "from=2026-03-05&to=2026-03-31",
                "from=2026-02-01&to=2026-03-02",
                "adminUnit=26041",
                "adminUnit=26068",
                "adminUnit=75",
                "status=HELD,PLANNED",
                "level=COMMUNE,VILLAGE")) {
            Given.specialist(DONG_NAI)
                    .get("/api/v1/activities?q=truyen thong duoi nuoc " + mark + "&" + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
        for (String query : List.of("from=2026-03-06", "to=2026-03-01", "adminUnit=22", "status=CANCELLED")) {
            Given.specialist(DONG_NAI)
                    .get("/api/v1/activities?q=" + mark + "&" + query)
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void theCalendarNamesTheDaysOfTheMoonForEachYear() {
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities/calendar?from=2025-10-06&to=2025-10-06")
                .then()
                .body("[0].observances.code", hasItem("MID_AUTUMN"));
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities/calendar?from=2024-10-06&to=2024-10-06")
                .then()
                .body("collect { it.observances.code }.flatten()", not(hasItem("MID_AUTUMN")));
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities/calendar?from=2025-01-01&to=2026-12-31")
                .then()
                .statusCode(400);
    }

    static Map<String, Object> activity() {
        return new HashMap<>(Map.of(
                "kinds", List.of("COMMUNICATION"),
                "name", "Truyền thông phòng, chống đuối nước",
                "startsOn", "2026-03-02",
                "endsOn", "2026-03-02",
                "level", "COMMUNE",
                "unitCode", Given.COMMUNE_DONG_NAI));
    }

    private static Map<String, Object> stop(String commune) {
        return Map.of("visitedOn", "2026-03-02", "unitCode", commune);
    }

    private static ValidatableResponse created(Map<String, Object> request) {
        return Given.specialist(DONG_NAI)
                .body(request)
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
    }

    private static void refused(Map<String, Object> request, int status, String pointer) {
        Given.specialist(DONG_NAI)
                .body(request)
                .post("/api/v1/activities")
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse cancel(String id) {
        return Given.specialist(DONG_NAI)
                .body(Map.of("reason", "Hoãn do bão"))
                .post("/api/v1/activities/" + id + "/cancellation")
                .then();
    }
}
