package vn.chungtay.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** The working session of 21/03/2025 in Đồng Nai and the committee's meeting of 17/05/2022 in Hải Dương. */
@QuarkusTest
class MeetingTest {
    private static final String DONG_NAI = "75";
    /** Hải Dương has been part of Hải Phòng (31) since 01/07/2025; in 2022 its code was 30. */
    private static final String HAI_PHONG = "31";

    @Test
    @Tag("S1-01")
    void meetingsOfTheProjectShowTheMorningOf21March() {
        UUID department = Facts.organisation("Sở Y tế tỉnh Đồng Nai", "DEPARTMENT", "HEALTH", DONG_NAI);
        UUID holt = Facts.organisation("Tổ chức Holt Việt Nam", "NGO", "CIVIL_SOCIETY", null);
        UUID project = Facts.project(DONG_NAI, holt, "DONOR");
        String meeting = record(DONG_NAI, meeting(project, department, holt));
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities?project=" + project + "&kind=MEETING")
                .then()
                .statusCode(200)
                .body("items.id", contains(meeting))
                .body("items[0].startsOn", equalTo("2025-03-21"))
                .body("items[0].partOfDay", equalTo("MORNING"))
                .body("items[0].organisations.name", contains("Sở Y tế tỉnh Đồng Nai", "Tổ chức Holt Việt Nam"));
        Given.ngo(holt).get("/api/v1/activities/" + meeting).then().statusCode(200);
    }

    @Test
    @Tag("S1-39")
    void commitmentsStayOnTheOpenListUntilTheyAreDone() {
        UUID department = Facts.organisation("Sở Y tế tỉnh Đồng Nai", "DEPARTMENT", "HEALTH", DONG_NAI);
        UUID holt = Facts.organisation("Tổ chức Holt Việt Nam", "NGO", "CIVIL_SOCIETY", null);
        Map<String, Object> request = meeting(Facts.project(DONG_NAI, holt, "DONOR"), department, holt);
        request.put(
                "conclusions",
                List.of(
                        Map.of(
                                "description", "Tiếp tục hợp tác đến hết năm tài chính 2025",
                                "ownerOrganisationId", department,
                                "dueOn", "2025-12-31"),
                        Map.of(
                                "description", "Chuẩn bị hợp tác giai đoạn tiếp theo",
                                "ownerText", "Hai bên",
                                "dueOn", "2025-09-30")));
        String meeting = record(DONG_NAI, request);
        open(meeting)
                .body(
                        "items.description",
                        contains("Chuẩn bị hợp tác giai đoạn tiếp theo", "Tiếp tục hợp tác đến hết năm tài chính 2025"))
                .body("items[0].owner", equalTo("Hai bên"))
                .body("items[1].owner", equalTo("Sở Y tế tỉnh Đồng Nai"))
                .body("items[1].dueOn", equalTo("2025-12-31"));
        Given.specialist(DONG_NAI)
                .get("/api/v1/conclusions?status=OPEN&dueTo=2025-09-30&activity=" + meeting)
                .then()
                .body("items.description", contains("Chuẩn bị hợp tác giai đoạn tiếp theo"));
        Map<String, Object> first = conclusions(meeting).extract().path("[0]");
        Map<String, Object> done = Map.of(
                "description", first.get("description"),
                "ownerOrganisationId", department,
                "dueOn", "2025-12-31",
                "status", "DONE",
                "doneOn", "2025-12-20");
        Given.specialist(DONG_NAI)
                .header("If-Match", "\"" + first.get("version") + "\"")
                .body(done)
                .put("/api/v1/activities/" + meeting + "/conclusions/" + first.get("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("doneOn", equalTo("2025-12-20"));
        open(meeting).body("items.description", contains("Chuẩn bị hợp tác giai đoạn tiếp theo"));
    }

    @Test
    void aConclusionHasAnOwnerAndIsNotDueBeforeTheMeeting() {
        UUID department = Facts.organisation("Sở Y tế tỉnh Đồng Nai", "DEPARTMENT", "HEALTH", DONG_NAI);
        String meeting = record(DONG_NAI, meeting(null, department, department));
        refuse(meeting, Map.of("description", "Không ai làm"), "/ownerOrganisationId");
        refuse(
                meeting,
                Map.of("description", "Quá hạn từ đầu", "ownerText", "Sở Y tế", "dueOn", "2025-03-20"),
                "/dueOn");
        Given.specialist(DONG_NAI)
                .body(Map.of("description", "Báo cáo tiến độ", "ownerText", "Sở Y tế"))
                .post("/api/v1/activities/" + meeting + "/conclusions")
                .then()
                .statusCode(201)
                .body("position", equalTo(1))
                .body("status", equalTo("OPEN"))
                .body("doneOn", nullValue());
    }

    @Test
    @Tag("S3-06")
    @Tag("S3-08")
    @Tag("S3-15")
    void theCommitteesMeetingShowsItsDayTheChairWithThreeTitlesAndThePresenter() {
        UUID committee = Facts.organisation(
                "Ban Chỉ đạo xây dựng và triển khai thực hiện Chương trình đảm bảo an sinh xã hội giai đoạn 2021-2025",
                "COMMITTEE",
                "GOVERNMENT",
                HAI_PHONG);
        UUID labour = Facts.organisation(
                "Sở Lao động – Thương binh và Xã hội tỉnh Hải Dương", "DEPARTMENT", "LABOUR_SOCIAL", HAI_PHONG);
        LocalDate since = LocalDate.of(2021, 1, 1);
        UUID chair = Facts.official("Lê Văn Hiệu");
        Facts.post(chair, committee, "Phó Bí thư thường trực Tỉnh uỷ", 1, since, null);
        Facts.post(chair, committee, "Trưởng Đoàn Đại biểu Quốc hội tỉnh", 2, since, null);
        Facts.post(chair, committee, "Trưởng Ban Chỉ đạo", 3, since, null);
        UUID presenter = Facts.official("Vũ Trí Quang");
        Facts.post(presenter, labour, "Phó Giám đốc Sở Lao động – Thương binh và Xã hội", 1, since, null);
        Map<String, Object> request = new HashMap<>(Map.of(
                "kinds", List.of("MEETING"),
                "name", "Họp chỉ đạo, triển khai chương trình hỗ trợ trẻ em có hoàn cảnh đặc biệt khó khăn",
                "startsOn", "2022-05-17",
                "endsOn", "2022-05-17",
                "partOfDay", "MORNING",
                "level", "PROVINCE",
                "unitCode", "30",
                "organisations", List.of(Map.of("organisationId", committee, "role", "ORGANISER")),
                "participants",
                        List.of(
                                Map.of("role", "CHAIR", "officialId", chair),
                                Map.of("role", "PRESENTER", "officialId", presenter))));
        String meeting = record(HAI_PHONG, request);
        Given.specialist(HAI_PHONG)
                .get("/api/v1/activities?from=2022-05-17&to=2022-05-17&kind=MEETING&organiser=" + committee)
                .then()
                .body("items.id", contains(meeting));
        Given.specialist(HAI_PHONG)
                .get("/api/v1/activities/" + meeting)
                .then()
                .body("startsOn", equalTo("2022-05-17"))
                .body("unit.fullName", equalTo("Tỉnh Hải Dương"))
                .body("participants[0].role", equalTo("CHAIR"))
                .body(
                        "participants[0].printedTitle",
                        equalTo(
                                "Phó Bí thư thường trực Tỉnh uỷ, Trưởng Đoàn Đại biểu Quốc hội tỉnh, Trưởng Ban Chỉ đạo"))
                .body("participants[1].role", equalTo("PRESENTER"))
                .body("participants[1].printedName", equalTo("Vũ Trí Quang"))
                .body("participants[1].printedTitle", equalTo("Phó Giám đốc Sở Lao động – Thương binh và Xã hội"));
        Given.specialist(HAI_PHONG)
                .get("/api/v1/activities?adminUnit=30&limit=200")
                .then()
                .body("items.id", hasItem(meeting));
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities?adminUnit=30&limit=200")
                .then()
                .body("items.id", not(hasItem(meeting)));
    }

    private static Map<String, Object> meeting(UUID project, UUID organiser, UUID partner) {
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "kinds", List.of("MEETING"),
                "name", "Buổi làm việc với Tổ chức Holt Việt Nam",
                "startsOn", "2025-03-21",
                "endsOn", "2025-03-21",
                "partOfDay", "MORNING",
                "level", "PROVINCE",
                "minutes", "Đánh giá tiến độ dự án, thống nhất tiếp tục hợp tác.",
                "organisations",
                        List.of(
                                Map.of("organisationId", organiser, "role", "ORGANISER"),
                                Map.of("organisationId", partner, "role", "PARTNER"))));
        if (project != null) {
            meeting.put("projectId", project);
        }
        return meeting;
    }

    private static String record(String province, Map<String, Object> request) {
        return Given.specialist(province)
                .body(request)
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse open(String meeting) {
        return Given.specialist(DONG_NAI)
                .get("/api/v1/conclusions?status=OPEN&activity=" + meeting)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse conclusions(String meeting) {
        return Given.specialist(DONG_NAI)
                .get("/api/v1/activities/" + meeting + "/conclusions")
                .then()
                .statusCode(200);
    }

    private static void refuse(String meeting, Map<String, Object> conclusion, String pointer) {
        Given.specialist(DONG_NAI)
                .body(conclusion)
                .post("/api/v1/activities/" + meeting + "/conclusions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }
}
