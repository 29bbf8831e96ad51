package vn.chungtay.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.activity.Facts;
import vn.chungtay.testing.Given;

/** Official documents by number, type and day. */
@QuarkusTest
class DocumentApiTest {
    private static final String LAO_CAI = "15";

    @ParameterizedTest
    @CsvSource({
        "KH-UBND, PLAN",
        "QĐ-UBND, DECISION",
        "QĐ-TTg, DECISION",
        "BC-SYT, REPORT",
        "TTr-SYT, SUBMISSION",
        "NQ-HĐND, RESOLUTION",
        "CV-SYT, LETTER",
        "BB-SYT, MINUTES",
        "XYZ-SYT, OTHER"
    })
    void readsTheTypeFromTheNumber(String abbreviation, String type) {
        create(document(number() + "/" + abbreviation)).body("type", equalTo(type));
        create(document(number() + "/2022/" + abbreviation)).body("type", equalTo(type));
    }

    @Test
    void papersOfAProjectAreThoseItsActivitiesReferTo() {
        UUID owner = Facts.organisation("Sở chủ quản", "DEPARTMENT", "HEALTH", LAO_CAI);
        UUID project = Facts.project(LAO_CAI, owner, "OWNER");
        String used = create(document(number() + "/KH-SYT")).extract().path("id");
        String other = create(document(number() + "/KH-SYT")).extract().path("id");
        Given.specialist(LAO_CAI)
                .body(Map.of(
                        "kinds",
                        List.of("MEETING"),
                        "name",
                        "Họp dự án",
                        "startsOn",
                        "2026-03-02",
                        "endsOn",
                        "2026-03-02",
                        "level",
                        "PROVINCE",
                        "unitCode",
                        LAO_CAI,
                        "projectId",
                        project,
                        "documentIds",
                        List.of(used)))
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        Given.specialist(LAO_CAI)
                .get("/api/v1/official-documents?project=" + project)
                .then()
                .statusCode(200)
                .body("items.id", contains(used))
                .body("items.id", not(hasItem(other)));
    }

    @Test
    void whatSomebodySaysWinsOverTheNumber() {
        Map<String, Object> request = document(number() + "/KH-UBND");
        request.put("type", "OTHER");
        create(request).body("type", equalTo("OTHER"));
    }

    @Test
    void isFoundByItsNumberWithAndWithoutDiacriticsAndByNoOther() {
        int digits = number();
        String number = digits + "/QĐ-UBND";
        String id = create(document(number)).extract().path("id");
        String longer = create(document("1" + number)).extract().path("id");
        for (String q : new String[] {number, digits + "/qd-ubnd", digits + "/QD"}) {
            Given.specialist(LAO_CAI)
                    .queryParam("q", q)
                    .get("/api/v1/official-documents")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id))
                    .body("items.id", not(hasItem(longer)))
                    .body("items[0].number", equalTo(number));
        }
    }

    @Test
    void aNumberAndADayBelongToOneDocument() {
        Map<String, Object> request = document(number() + "/KH-UBND");
        create(request);
        Given.specialist(LAO_CAI)
                .body(request)
                .post("/api/v1/official-documents")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"));
    }

    @Test
    void isCorrectedUnderIfMatch() {
        String id = create(document(number() + "/KH-UBND")).extract().path("id");
        String corrected = number() + "/BC-UBND";
        Given.specialist(LAO_CAI)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"0\"")
                .body("{\"number\": \"" + corrected + "\"}")
                .patch("/api/v1/official-documents/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("number", equalTo(corrected))
                .body("type", equalTo("REPORT"));
        Given.specialist(LAO_CAI)
                .header("If-Match", "\"0\"")
                .body(document(corrected))
                .put("/api/v1/official-documents/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void staysInItsProvince() {
        String number = number() + "/KH-UBND";
        String id = create(document(number)).extract().path("id");
        Given.specialist("75").get("/api/v1/official-documents/" + id).then().statusCode(404);
        Given.specialist("75")
                .queryParam("q", number)
                .get("/api/v1/official-documents")
                .then()
                .body("items.id", not(hasItem(id)));
        Given.ngo(Facts.organisation("Tổ chức", "NGO", "CIVIL_SOCIETY", null))
                .queryParam("q", number)
                .get("/api/v1/official-documents")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void refusesADayToComeAndAnAddressThatIsNone() {
        Map<String, Object> tomorrow = document(number() + "/KH-UBND");
        tomorrow.put("issuedOn", "2099-01-01");
        refuse(tomorrow, "/issuedOn");
        Map<String, Object> script = document(number() + "/KH-UBND");
        script.put("url", "javascript:alert(1)");
        refuse(script, "/url");
    }

    @Test
    void aCommuneAndAFacilityChangeOnlyThePapersTheyRecordedThemselves() {
        UUID facility = Facts.organisation("Trung tâm " + number(), "SOCIAL_WORK_CENTRE", "HEALTH", LAO_CAI);
        for (Supplier<RequestSpecification> below : List.<Supplier<RequestSpecification>>of(
                () -> Given.communeOfficer(LAO_CAI, Given.COMMUNE_LAO_CAI),
                () -> Given.centreStaff(LAO_CAI, facility))) {
            String own = below.get()
                    .body(document(number() + "/KH-UBND"))
                    .post("/api/v1/official-documents")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String others = create(document(number() + "/KH-UBND")).extract().path("id");
            retitle(below.get(), own).statusCode(200).body("title", equalTo("Kế hoạch đã sửa"));
            retitle(below.get(), others).statusCode(403).body("code", equalTo("FORBIDDEN"));
            below.get().get("/api/v1/official-documents/" + own).then().body("mayChange", equalTo(true));
            below.get()
                    .get("/api/v1/official-documents/" + others)
                    .then()
                    .body("title", not("Kế hoạch đã sửa"))
                    .body("mayChange", equalTo(false));
            retitle(Given.specialist(LAO_CAI), own, "\"1\"").statusCode(200);
        }
        String ofAnotherProvince =
                create(document(number() + "/KH-UBND")).extract().path("id");
        retitle(Given.communeOfficer("75", Given.COMMUNE_DONG_NAI), ofAnotherProvince)
                .statusCode(404);
    }

    private static ValidatableResponse retitle(RequestSpecification as, String id) {
        return retitle(as, id, "\"0\"");
    }

    private static ValidatableResponse retitle(RequestSpecification as, String id, String version) {
        return as.contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", version)
                .body(Map.of("title", "Kế hoạch đã sửa"))
                .patch("/api/v1/official-documents/" + id)
                .then();
    }

    private static Map<String, Object> document(String number) {
        return new HashMap<>(Map.of(
                "number", number,
                "title", "Triển khai công tác trẻ em",
                "issuedOn", "2022-05-04",
                "issuerText", "UBND tỉnh Lào Cai"));
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100_000, 1_000_000_000);
    }

    private static ValidatableResponse create(Map<String, Object> request) {
        return Given.specialist(LAO_CAI)
                .body(request)
                .post("/api/v1/official-documents")
                .then()
                .statusCode(201);
    }

    private static void refuse(Map<String, Object> request, String pointer) {
        Given.specialist(LAO_CAI)
                .body(request)
                .post("/api/v1/official-documents")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }
}
