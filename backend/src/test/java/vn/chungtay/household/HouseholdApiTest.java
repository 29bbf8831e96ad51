package vn.chungtay.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.activity.Facts;
import vn.chungtay.testing.Given;

@QuarkusTest
class HouseholdApiTest {
    private static final String PATH = "/api/v1/households";

    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    private static Map<String, Object> child(String id, String from) {
        return Map.of("beneficiaryId", id, "relation", "CHILD", "validFrom", from);
    }

    private static Map<String, Object> head(String name) {
        return Map.of("fullName", name, "birthYear", 1985, "relation", "HEAD", "head", true, "validFrom", "2015-01-01");
    }

    private static String household(List<Map<String, Object>> members) {
        return specialist()
                .body(Map.of(
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI, "hamlet", "Ấp 3"), "members", members))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void registersAHouseholdWithMembersAndPovertyAtOnce() {
        String girl = create(specialist(), girl("Lê Thị Hồng"));
        String id = specialist()
                .body(Map.of(
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI, "hamlet", "Ấp 3"),
                        "members", List.of(child(girl, "2015-09-02"), head("Lê Văn Hùng")),
                        "poverty", Map.of("status", "POOR", "year", 2025, "validFrom", "2025-01-01")))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"0\"")
                .body("members.relation", contains("HEAD", "CHILD"))
                .body("members[1].beneficiaryId", is(girl))
                .body("members[1].fullName", is("Lê Thị Hồng"))
                .body("members[1].birthYear", is(2015))
                .body("povertyStatuses[0].status", is("POOR"))
                .extract()
                .path("id");
        specialist()
                .get("/api/v1/beneficiaries/" + girl)
                .then()
                .body("household.id", is(id))
                .body("household.relation", is("CHILD"))
                .body("household.poverty", is("POOR"))
                .body("household.members", is(2));
    }

    @Test
    void keepsAPersonInOneHouseholdAtATime() {
        String girl = create(specialist(), girl("Một nhà"));
        String first = household(List.of(child(girl, "2020-01-01")));
        String second = household(List.of(head("Chủ hộ khác")));
        specialist()
                .body(child(girl, "2024-01-01"))
                .post(PATH + "/" + second + "/members")
                .then()
                .statusCode(409)
                .body("code", is("PERIOD_OVERLAP"))
                .body("errors.pointer", contains("/beneficiaryId"));
        String member = specialist().get(PATH + "/" + first).then().extract().path("members[0].id");
        specialist()
                .body(Map.of("validTo", "2024-01-01", "reason", "MOVED"))
                .post(PATH + "/" + first + "/members/" + member + "/closure")
                .then()
                .statusCode(200)
                .body("leavingReason", is("MOVED"));
        specialist()
                .body(child(girl, "2024-01-01"))
                .post(PATH + "/" + second + "/members")
                .then()
                .statusCode(201);
    }

    @Test
    void refusesASecondHeadAPersonOfAnotherProvinceAndAnUnknownPerson() {
        String id = household(List.of(head("Chủ hộ")));
        specialist()
                .body(head("Chủ hộ thứ hai"))
                .post(PATH + "/" + id + "/members")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/head"));
        String elsewhere =
                create(Given.specialist("22"), person("Ở Quảng Ninh", "MALE", "2014-01-01", Given.COMMUNE_QUANG_NINH));
        specialist()
                .body(child(elsewhere, "2024-01-01"))
                .post(PATH + "/" + id + "/members")
                .then()
                .statusCode(422)
                .body("code", is("UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/beneficiaryId"));
        specialist()
                .body(Map.of("relation", "CHILD", "validFrom", "2024-01-01"))
                .post(PATH + "/" + id + "/members")
                .then()
                .statusCode(422)
                .body("errors.code", contains("PERSON_OR_NAME"));
    }

    @Test
    void letsTheNextDecisionOnPovertyEndTheFormer() {
        String id = household(List.of(head("Chủ hộ")));
        Map<String, Object> poor = Map.of("status", "POOR", "year", 2024, "validFrom", "2024-01-01");
        Map<String, Object> near = Map.of("status", "NEAR_POOR", "year", 2025, "validFrom", "2025-01-01");
        specialist()
                .body(poor)
                .post(PATH + "/" + id + "/poverty-statuses")
                .then()
                .statusCode(201);
        specialist()
                .body(near)
                .post(PATH + "/" + id + "/poverty-statuses")
                .then()
                .statusCode(201);
        specialist()
                .get(PATH + "/" + id)
                .then()
                .body("povertyStatuses.status", contains("NEAR_POOR", "POOR"))
                .body("povertyStatuses[1].validTo", is("2025-01-01"));
        specialist()
                .body(Map.of("status", "POOR", "year", 2024, "validFrom", "2024-06-01", "validTo", "2024-07-01"))
                .post(PATH + "/" + id + "/poverty-statuses")
                .then()
                .statusCode(409)
                .body("code", is("PERIOD_OVERLAP"));
    }

    @Test
    void findsByCodeMemberNameAndHamlet() {
        String mark = mark();
        String girl = create(specialist(), girl("Đỗ Thị " + mark));
        String id = specialist()
                .body(Map.of(
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI, "hamlet", "Xóm Đình " + mark),
                        "members", List.of(child(girl, "2015-09-02"), head("Chủ hộ Ất " + mark))))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = specialist().get(PATH + "/" + id).then().extract().path("code");
        for (String q : List.of("do thi " + mark, "chu ho at " + mark, "xom dinh " + mark, code)) {
            specialist().queryParam("q", q).get(PATH).then().statusCode(200).body("items.id", contains(id));
        }
        specialist()
                .queryParam("q", code)
                .get(PATH + "?include=total")
                .then()
                .body("page.total", is(1))
                .body("items[0].headName", is("Chủ hộ Ất " + mark))
                .body("items[0].members", is(2))
                .body("items[0].children", is(1));
    }

    @Test
    @Tag("S0-06")
    void tellsHouseholdsWithAnEligibleChildOnTheDaysOfTheVisit() {
        String mark = mark();
        String eligible = create(specialist(), girl("Đủ điều kiện " + mark));
        add(specialist(), eligible, "circumstances", circumstance("TE01", "2025-06-12"));
        String marked = create(specialist(), girl("Khó khăn " + mark));
        add(specialist(), marked, "circumstances", circumstance("HARDSHIP", "2024-01-01"));
        String other = create(specialist(), girl("Khác " + mark));
        String first = household(List.of(child(eligible, "2020-01-01")));
        String second = household(List.of(child(marked, "2020-01-01")));
        String third = household(List.of(child(other, "2020-01-01")));
        String of = PATH + "?sort=createdAt&hasChildren=true&hardship=true&q=" + mark + "&asOf=";
        specialist().get(of + "2025-06-12").then().body("items.id", contains(first, second));
        specialist()
                .get(of + "2025-06-13")
                .then()
                .body("items.id", contains(first, second))
                .body("items.id", not(hasItem(third)));
        specialist().get(of + "2025-06-11").then().body("items.id", contains(second));
    }

    @Test
    @Tag("S2-38")
    void breaksDownByPovertyEthnicGroupAndHamlet() {
        String mark = mark();
        String girl = specialist()
                .body(Map.of(
                        "fullName", "Em " + mark,
                        "sex", "FEMALE",
                        "birthDate", "2015-01-01",
                        "ethnicGroup", "08",
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI, "hamlet", "Bản Nậm")))
                .post("/api/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = household(List.of(child(girl, "2020-01-01")));
        specialist()
                .body(Map.of("status", "NEAR_POOR", "year", 2025, "validFrom", "2025-01-01"))
                .post(PATH + "/" + id + "/poverty-statuses")
                .then()
                .statusCode(201);
        specialist().get(PATH + "?poverty=NEAR_POOR,POOR&q=" + mark).then().body("items.id", contains(id));
        specialist()
                .get(PATH + "?poverty=NEAR_POOR&asOf=2024-12-31&q=" + mark)
                .then()
                .body("items", empty());
        specialist()
                .get("/api/v1/beneficiaries?poverty=NEAR_POOR&ethnicGroup=08&q=" + mark)
                .then()
                .body("items.hamlet", contains("Bản Nậm"))
                .body("items.poverty", contains("NEAR_POOR"));
        specialist().get("/api/v1/beneficiaries?poverty=POOR&q=" + mark).then().body("items", empty());
    }

    @Test
    void recordsAssessmentsAndChangesWithTheCurrentVersionOnly() {
        String id = household(List.of(head("Chủ hộ")));
        Map<String, Object> assessment = Map.of(
                "assessedOn", "2025-06-01",
                "assessedBy", "Cán bộ phường",
                "incomePerPerson", 0,
                "deprivedIndicators", 4,
                "summary", "Nhà tạm");
        String row = specialist()
                .body(assessment)
                .post(PATH + "/" + id + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        specialist()
                .body(assessment)
                .put(PATH + "/" + id + "/assessments/" + row)
                .then()
                .statusCode(428);
        specialist()
                .header("If-Match", "\"0\"")
                .body(assessment)
                .put(PATH + "/" + id + "/assessments/" + row)
                .then()
                .statusCode(200)
                .body("incomePerPerson", is(0));
        specialist()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"note\": \"Đã sửa mái\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("note", is("Đã sửa mái"))
                .body("address.hamlet", is("Ấp 3"))
                .body("assessments", hasSize(1));
        noted(id, 1, "{\"phone\": \"0912 345 678\"}", is("Đã sửa mái"));
        noted(id, 2, "{\"note\": \"Dọn đi nơi khác\"}", is("Dọn đi nơi khác"));
        noted(id, 3, "{\"note\": null}", nullValue());
        specialist()
                .get(PATH + "/" + id + "/history")
                .then()
                .body("items.changes.flatten().findAll { it.table == 'household_note' }", hasSize(3));
    }

    private static void noted(String id, int version, String patch, Matcher<Object> note) {
        specialist()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("note", note);
        specialist().get(PATH + "/" + id).then().body("note", note);
    }

    @Test
    void closesWithAReasonAndLetsItsMembersGo() {
        String girl = create(specialist(), girl("Hộ giải thể"));
        String id = household(List.of(child(girl, "2020-01-01")));
        specialist()
                .body(Map.of("closedOn", "2025-06-01", "reason", "DISSOLVED"))
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("members[0].validTo", is("2025-06-01"));
        specialist().get("/api/v1/beneficiaries/" + girl).then().body("household", nullValue());
        specialist()
                .body(head("Chủ hộ"))
                .post(PATH + "/" + id + "/members")
                .then()
                .statusCode(409);
    }

    @Test
    void aClosedRecordOpensAgainWithoutTheMembersWhoLeftWithIt() {
        String girl = create(specialist(), girl("Đóng nhầm hộ"));
        String id = household(List.of(child(girl, "2020-01-01")));
        specialist()
                .body(Map.of("closedOn", "2025-06-01", "reason", "RECORDED_IN_ERROR"))
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(200);
        Given.specialist("22").post(PATH + "/" + id + "/reopening").then().statusCode(404);
        Given.auditor().post(PATH + "/" + id + "/reopening").then().statusCode(403);
        specialist()
                .post(PATH + "/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("closedOn", nullValue())
                .body("closingReason", nullValue())
                .body("members.validTo", contains("2025-06-01"));
        specialist().post(PATH + "/" + id + "/reopening").then().statusCode(409).body("code", is("STATE_CONFLICT"));
        specialist()
                .body(child(girl, "2025-06-01"))
                .post(PATH + "/" + id + "/members")
                .then()
                .statusCode(201);
        specialist().get("/api/v1/beneficiaries/" + girl).then().body("household.id", is(id));
    }

    @Test
    void hidesHouseholdsOfOtherProvincesAndCommunes() {
        String id = household(List.of(head("Chủ hộ")));
        Given.specialist("22").get(PATH + "/" + id).then().statusCode(404);
        Given.communeOfficer("75", Given.OTHER_COMMUNE_DONG_NAI)
                .get(PATH + "/" + id)
                .then()
                .statusCode(404);
        Given.communeOfficer("75", Given.COMMUNE_DONG_NAI)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200);
        Given.administrator().get(PATH + "/" + id).then().statusCode(403);
        specialist()
                .body(Map.of("address", Map.of("unitCode", Given.COMMUNE_QUANG_NINH)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/address/unitCode"));
    }

    @Test
    void aFacilityRegistersHouseholdsOfThoseWhoStayThere() {
        UUID facility = Facts.organisation("Trung tâm nhận trẻ", "SOCIAL_WORK_CENTRE", "HEALTH", "75");
        UUID resident = Facts.person(Given.COMMUNE_DONG_NAI, "Trẻ ở trung tâm", LocalDate.of(2015, 9, 2));
        Facts.stay(resident, facility, "CHILD", LocalDate.of(2024, 1, 1));
        Map<String, Object> address = Map.of("unitCode", Given.COMMUNE_DONG_NAI);
        Given.centreStaff("75", facility)
                .body(Map.of("address", address, "members", List.of(head("Chủ hộ"))))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members"));
        Given.centreStaff("75", facility)
                .body(Map.of("address", address, "members", List.of(child(resident.toString(), "2020-01-01"))))
                .post(PATH)
                .then()
                .statusCode(201);
    }
}
