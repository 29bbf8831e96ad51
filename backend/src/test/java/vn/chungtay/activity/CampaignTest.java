package vn.chungtay.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** The Month of Action of 2022 and the Social Work Day of 2025 in Lào Cai, with the words of the published texts. */
@QuarkusTest
class CampaignTest {
    private static final String LAO_CAI = "15";
    private static final String THEME = "Chung tay bảo vệ trẻ em, hãy lên tiếng phòng, chống xâm hại, bạo lực trẻ em";
    private static final List<String> MESSAGES = List.of(
            "Trẻ em phải được an toàn trong ngôi nhà của mình",
            "Roi vọt không làm trẻ nên người",
            "Yêu thương mạnh hơn lời quát mắng",
            "Pháp luật nghiêm trị mọi hành vi xâm hại, bạo lực trẻ em",
            "Kiên quyết phòng, chống bạo lực trẻ em trong gia đình",
            "Hãy lên tiếng để ngăn chặn mọi hành vi xâm hại, bạo lực trẻ em",
            "Gọi 111 để thông báo, tố giác mọi hành vi xâm hại, bạo lực trẻ em",
            "Số 111 - tiếp nhận thông tin mọi lúc, bảo vệ trẻ em mọi nơi");

    @Test
    @Tag("S4-01")
    @Tag("S4-06")
    @Tag("S4-08")
    void monthOfActionHasItsThemeEightMessagesAndAReportDueBefore20July() {
        campaign(created(monthOfAction()))
                .body("year", equalTo(2022))
                .body("theme", equalTo(THEME))
                .body("messages", contains(MESSAGES.toArray()))
                .body("reportDueOn", equalTo("2022-07-19"));
    }

    @Test
    @Tag("S4-02")
    void theCampaignOf2022IsCopiedTo2023() {
        String source = created(monthOfAction());
        String code = campaign(source).extract().path("code");
        String copy = Given.specialist(LAO_CAI)
                .body(Map.of("year", 2023))
                .post("/api/v1/campaigns/" + source + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        campaign(copy)
                .body("year", equalTo(2023))
                .body("code", equalTo(code.replace("2022", "2023")))
                .body("name", equalTo("Tháng hành động vì trẻ em năm 2023"))
                .body("periodFrom", equalTo("2023-06-01"))
                .body("periodTo", equalTo("2023-06-30"))
                .body("reportDueOn", equalTo("2023-07-19"))
                .body("messages", contains(MESSAGES.toArray()))
                .body("theme", nullValue())
                .body("copiedFromId", equalTo(source));
        Given.specialist(LAO_CAI)
                .body(Map.of("year", 2023))
                .post("/api/v1/campaigns/" + source + "/copies")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"));
    }

    @Test
    @Tag("S4-05")
    void lookingUpThePlanByNumberReturnsItWithItsCampaign() {
        String number = "179/KH-UBND";
        UUID issuer = Facts.organisation("UBND tỉnh Lào Cai", "PROVINCE_AUTHORITY", "GOVERNMENT", LAO_CAI);
        Map<String, Object> plan = Map.of(
                "number",
                number,
                "title",
                "Triển khai Tháng hành động vì trẻ em năm 2022 " + UUID.randomUUID(),
                "issuedOn",
                "2022-05-04",
                "organisationId",
                issuer);
        // the number and day are those of the published text, so another test class may have registered it before
        String document = Given.specialist(LAO_CAI)
                .queryParam("q", number)
                .queryParam("issuedFrom", "2022-05-04")
                .queryParam("issuedTo", "2022-05-04")
                .get("/api/v1/official-documents")
                .then()
                .extract()
                .path("items[0].id");
        if (document == null) {
            document = Given.specialist(LAO_CAI)
                    .body(plan)
                    .post("/api/v1/official-documents")
                    .then()
                    .statusCode(201)
                    .body("type", equalTo("PLAN"))
                    .body("organisationName", equalTo("UBND tỉnh Lào Cai"))
                    .extract()
                    .path("id");
        }
        Map<String, Object> request = monthOfAction();
        request.put("planDocumentId", document);
        String campaign = created(request);
        Given.specialist(LAO_CAI)
                .queryParam("q", number)
                .get("/api/v1/official-documents")
                .then()
                .statusCode(200)
                .body("items.find { it.issuedOn == '2022-05-04' }.number", equalTo(number))
                .body("items.find { it.issuedOn == '2022-05-04' }.campaigns.id", hasItem(campaign));
        campaign(campaign)
                .body("planDocument.number", equalTo(number))
                .body("planDocument.issuedOn", equalTo("2022-05-04"));
    }

    @Test
    @Tag("S2-04")
    void themeIsKeptExactly() {
        String theme = "Công tác xã hội Việt Nam - tiên phong - chuyên nghiệp và kết nối";
        Map<String, Object> day = new HashMap<>(Map.of(
                "kind",
                "SOCIAL_WORK_DAY",
                "code",
                "SWD-2025-" + UUID.randomUUID(),
                "year",
                2025,
                "edition",
                9,
                "name",
                "Ngày Công tác xã hội Việt Nam năm 2025",
                "theme",
                theme,
                "periodFrom",
                "2025-03-25",
                "periodTo",
                "2025-03-25"));
        campaign(created(day))
                .body("theme", equalTo(theme))
                .body("edition", equalTo(9))
                .body("reportDueOn", nullValue());
    }

    @Test
    @Tag("S3-07")
    void listsTheItemsOfTheCampaign() {
        String campaign = created(monthOfAction());
        String meeting = activity(campaign, "MEETING", "2022-05-17");
        String session = activity(campaign, "COMMUNICATION", "2022-06-08");
        Given.specialist(LAO_CAI)
                .get("/api/v1/activities?campaign=" + campaign)
                .then()
                .body("items.id", containsInAnyOrder(meeting, session));
        campaign(campaign)
                .body("figures.activities", equalTo(2))
                .body("figures.childrenReached", equalTo(240))
                .body("figures.reach.find { it.audience == 'CHILD' }.persons", equalTo(240));
    }

    @Test
    @Tag("S3-05")
    void aProgrammeHoldsItsProjectsAndCampaigns() {
        String programme = Given.specialist(LAO_CAI)
                .body(Map.of(
                        "code", "ASXH-" + UUID.randomUUID().toString().substring(0, 8),
                        "name", "Chương trình đảm bảo an sinh xã hội giai đoạn 2021-2025",
                        "periodFrom", "2021-01-01",
                        "periodTo", "2025-12-31"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID project = Facts.project(LAO_CAI, Facts.organisation("Sở", "DEPARTMENT", "HEALTH", LAO_CAI), "OWNER");
        Facts.run("UPDATE project SET programme_id = ? WHERE id = ?", UUID.fromString(programme), project);
        Map<String, Object> request = monthOfAction();
        request.put("programmeId", programme);
        String campaign = created(request);
        Given.specialist(LAO_CAI)
                .get("/api/v1/programmes/" + programme)
                .then()
                .statusCode(200)
                .body("projects.id", contains(project.toString()))
                .body("campaigns.id", contains(campaign));
        Given.specialist(LAO_CAI)
                .get("/api/v1/campaigns?programme=" + programme)
                .then()
                .body("items.id", contains(campaign));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStartsAndAYearOutsideIt() {
        Map<String, Object> backwards = monthOfAction();
        backwards.put("periodTo", "2022-05-31");
        refuse(backwards, "/periodTo");
        Map<String, Object> otherYear = monthOfAction();
        otherYear.put("year", 2021);
        refuse(otherYear, "/year");
    }

    @Test
    void patchReplacesMessagesUnderIfMatch() {
        String id = created(monthOfAction());
        String etag = campaign(id).extract().header("ETag");
        Given.specialist(LAO_CAI)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body("{\"messages\": [\"Một thông điệp\"]}")
                .patch("/api/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("messages", contains("Một thông điệp"))
                .body("theme", equalTo(THEME));
        Given.specialist(LAO_CAI)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body("{\"theme\": null}")
                .patch("/api/v1/campaigns/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void otherProvincesDoNotSeeItAndCommunesDoNotSetItUp() {
        String id = created(monthOfAction());
        Given.specialist("22").get("/api/v1/campaigns/" + id).then().statusCode(404);
        Given.communeOfficer(LAO_CAI, Given.COMMUNE_LAO_CAI)
                .get("/api/v1/campaigns/" + id)
                .then()
                .statusCode(200);
        Given.communeOfficer(LAO_CAI, Given.COMMUNE_LAO_CAI)
                .body(monthOfAction())
                .post("/api/v1/campaigns")
                .then()
                .statusCode(403);
    }

    @Test
    void findsACampaignByItsThemeWithoutDiacritics() {
        String id = created(monthOfAction());
        Given.specialist(LAO_CAI)
                .queryParam("q", "len tieng phong, chong xam hai")
                .queryParam("limit", 200)
                .get("/api/v1/campaigns")
                .then()
                .body("items.id", hasItem(id))
                .body("items[0].code", startsWith("MOA-2022"));
    }

    private static Map<String, Object> monthOfAction() {
        return new HashMap<>(Map.of(
                "kind",
                "MONTH_OF_ACTION",
                "code",
                "MOA-2022-" + UUID.randomUUID().toString().replaceAll("[0-9]", ""),
                "year",
                2022,
                "name",
                "Tháng hành động vì trẻ em năm 2022",
                "theme",
                THEME,
                "messages",
                MESSAGES,
                "periodFrom",
                "2022-06-01",
                "periodTo",
                "2022-06-30"));
    }

    private static String created(Map<String, Object> request) {
        return Given.specialist(LAO_CAI)
                .body(request)
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse campaign(String id) {
        return Given.specialist(LAO_CAI).get("/api/v1/campaigns/" + id).then().statusCode(200);
    }

    private static String activity(String campaign, String kind, String day) {
        return Given.specialist(LAO_CAI)
                .body(Map.of(
                        "campaignId",
                        campaign,
                        "kinds",
                        List.of(kind),
                        "name",
                        "Hoạt động của tháng",
                        "startsOn",
                        day,
                        "endsOn",
                        day,
                        "level",
                        "PROVINCE",
                        "audiences",
                        List.of(Map.of("audience", "CHILD", "persons", 120))))
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void refuse(Map<String, Object> request, String pointer) {
        Given.specialist(LAO_CAI)
                .body(request)
                .post("/api/v1/campaigns")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }
}
