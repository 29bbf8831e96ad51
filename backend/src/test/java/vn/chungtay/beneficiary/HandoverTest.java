package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.stay;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** A child moves from Đồng Nai to Quảng Ninh. */
@QuarkusTest
class HandoverTest {
    private static final String DAY = "2025-08-01";

    private static RequestSpecification from() {
        return Given.specialist("75");
    }

    private static RequestSpecification to() {
        return Given.specialist("22");
    }

    private static Map<String, Object> toQuangNinh(String on) {
        return Map.of(
                "address",
                Map.of("unitCode", Given.COMMUNE_QUANG_NINH, "hamlet", "Khu 2", "text", "Nhà bà ngoại"),
                "handedOverOn",
                on);
    }

    private static ValidatableResponse handOver(String id, Map<String, Object> request) {
        return from().body(request).post(PATH + "/" + id + "/handover").then();
    }

    private static String receivedId(String mark) {
        return to().get(PATH + "?q=" + mark).then().statusCode(200).extract().path("items[0].id");
    }

    @Test
    void closesTheRecordHereAndOpensOneThereThatNamesIt() {
        String mark = mark();
        String id = create(
                from(),
                with(
                        with(with(girl("Em " + mark), "identityNumber", number()), "note", "Ở với dì"),
                        "residentSince",
                        "2020-01-01"));
        handOver(id, toQuangNinh(DAY))
                .statusCode(200)
                .body("id", is(id))
                .body("status", is("CLOSED"))
                .body("closingReason", is("MOVED"))
                .body("closedOn", is(DAY))
                .body("handedOverTo", is("22"))
                .body("residences.validTo", contains(DAY));
        String received = receivedId(mark);
        to().get(PATH + "/" + received)
                .then()
                .body("code", startsWith("22-"))
                .body("status", is("ACTIVE"))
                .body("fullName", is("Em " + mark))
                .body("note", is("Ở với dì"))
                .body("birthDate", is("2015-09-02"))
                .body("former.provinceCode", is("75"))
                .body("former.id", is(id))
                .body("address.communeCode", is(Given.COMMUNE_QUANG_NINH))
                .body("residences.validFrom", contains(DAY));
    }

    @Test
    void eachProvinceSeesItsOwnRecordOnly() {
        String mark = mark();
        String id = create(from(), with(girl("Em " + mark), "residentSince", "2020-01-01"));
        handOver(id, toQuangNinh(DAY)).statusCode(200);
        String received = receivedId(mark);
        from().get(PATH + "/" + received).then().statusCode(404);
        to().get(PATH + "/" + id).then().statusCode(404);
        to().get(PATH + "/" + id + "/timeline").then().statusCode(404);
        from().get(PATH + "?status=ACTIVE&q=" + mark).then().body("items", empty());
        from().get(PATH + "?status=CLOSED&q=" + mark).then().body("items.id", contains(id));
        to().get(PATH + "?q=" + mark).then().body("items.id", contains(received));
        // Here nothing tells where in the other province the person lives.
        assertThat(from().get(PATH + "/" + id).asString())
                .doesNotContain("Khu 2")
                .doesNotContain("bà ngoại");
        assertThat(from().get(PATH + "/" + id + "/timeline").asString()).doesNotContain("Khu 2");
    }

    @Test
    void whatHeldGoesOnThereAndOnNoDayThePersonCountsTwice() {
        String mark = mark();
        String id = create(from(), with(girl("Em " + mark), "residentSince", "2020-01-01"));
        add(from(), id, "circumstances", with(circumstance("TE01", "2024-01-01"), "evidenceNumber", "12/QĐ"));
        add(from(), id, "circumstances", circumstance("TE05", "2024-03-01"));
        String ended = add(from(), id, "circumstances", circumstance("TE03", "2023-01-01"));
        from().body(Map.of("validTo", "2024-01-01", "reason", "RESOLVED"))
                .post(PATH + "/" + id + "/circumstances/" + ended + "/closure")
                .then()
                .statusCode(200);
        add(
                from(),
                id,
                "school-statuses",
                Map.of("status", "ATTENDING", "level", "PRIMARY", "validFrom", "2021-09-05"));
        add(from(), id, "carers", Map.of("fullName", "Bà Năm", "relation", "GRANDPARENT", "validFrom", "2020-01-01"));
        add(
                from(),
                id,
                "needs",
                Map.of(
                        "kind",
                        "WISH",
                        "category",
                        "EDUCATION",
                        "description",
                        "Cặp sách",
                        "speaker",
                        "CHILD",
                        "heardOn",
                        "2025-06-01"));
        // whoever may not see the restricted group hands it over with the rest
        Given.specialistWithoutRestricted("75")
                .body(toQuangNinh(DAY))
                .post(PATH + "/" + id + "/handover")
                .then()
                .statusCode(200);
        GivenPeople.open(from(), id);
        GivenPeople.open(to(), receivedId(mark));
        from().get(PATH + "/" + id)
                .then()
                .body(
                        "circumstances.findAll { it.validTo == '" + DAY + "' }.groupCode",
                        containsInAnyOrder("TE01", "TE05"))
                .body(
                        "circumstances.findAll { it.validTo == '" + DAY + "' }.closingReason",
                        contains("MOVED", "MOVED"));
        to().get(PATH + "/" + receivedId(mark))
                .then()
                .body("circumstances.groupCode", containsInAnyOrder("TE01", "TE05"))
                .body("circumstances.validFrom", contains(DAY, DAY))
                .body("circumstances.find { it.groupCode == 'TE01' }.evidenceNumber", is("12/QĐ"))
                .body("circumstances.find { it.groupCode == 'TE05' }.restricted", is(true))
                .body("schoolStatuses.level", contains("PRIMARY"))
                .body("carers.fullName", contains("Bà Năm"))
                .body("needs.description", contains("Cặp sách"));
        String inGroup = PATH + "?circumstance=TE01&q=" + mark + "&asOf=";
        Given.specialist("75").get(inGroup + "2025-07-31").then().body("items.id", contains(id));
        Given.auditor().get(inGroup + "2025-07-31").then().body("items.provinceCode", contains("75"));
        Given.auditor().get(inGroup + DAY).then().body("items.provinceCode", contains("22"));
    }

    @Test
    void theHouseholdAndTheSponsorshipListHereEndTheSameDay() {
        String mark = mark();
        String id = create(from(), with(girl("Em " + mark), "residentSince", "2020-01-01"));
        String household = from().body(Map.of(
                        "address",
                        Map.of("unitCode", Given.COMMUNE_DONG_NAI),
                        "members",
                        List.of(Map.of("beneficiaryId", id, "relation", "CHILD", "validFrom", "2020-01-01"))))
                .post("/api/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID project = OtherFeatures.project(OtherFeatures.organisation("NGO", null, "Holt " + mark), "Dự án " + mark);
        OtherFeatures.sponsor(project, OtherFeatures.component(project), id, "2024-01-01", null);
        handOver(id, toQuangNinh(DAY)).statusCode(200);
        from().get("/api/v1/households/" + household)
                .then()
                .body("members.validTo", contains(DAY))
                .body("members.leavingReason", contains("MOVED"));
        from().get("/api/v1/enrolments?project=" + project)
                .then()
                .body("items.validTo", contains(DAY))
                .body("items.endReason", contains("MOVED"));
        to().get(PATH + "/" + receivedId(mark)).then().body("household", nullValue());
    }

    @Test
    void thePlansThatAreFollowedHereEndWithTheReason() {
        String mark = mark();
        String id = create(from(), with(girl("Em " + mark), "residentSince", "2020-01-01"));
        UUID project = OtherFeatures.project(OtherFeatures.organisation("NGO", null, "Holt " + mark), "Dự án " + mark);
        UUID component = OtherFeatures.component(project);
        OtherFeatures.sponsor(project, component, id, "2024-01-01", null);
        String completed = plan(component, id, "2024-02-01");
        from().body(Map.of("endedOn", "2024-12-31", "outcome", "Về với bà ngoại"))
                .post("/api/v1/permanency-plans/" + completed + "/completion")
                .then()
                .statusCode(200);
        String followed = plan(component, id, "2025-01-05");
        handOver(id, toQuangNinh(DAY)).statusCode(200);
        String plans = "/api/v1/permanency-plans/";
        from().get(plans + followed)
                .then()
                .body("status", is("CANCELLED"))
                .body("endedOn", is(DAY))
                .body("endReason", is("MOVED"))
                .body("overdue", is(false));
        from().get(plans + completed)
                .then()
                .body("status", is("COMPLETED"))
                .body("endedOn", is("2024-12-31"))
                .body("endReason", nullValue());
        from().get("/api/v1/permanency-plans?status=ACTIVE&beneficiary=" + id)
                .then()
                .body("items", empty());
    }

    private static String plan(UUID component, String person, String madeOn) {
        return from().body(Map.of(
                        "componentId",
                        component,
                        "beneficiaryId",
                        person,
                        "goal",
                        "KINSHIP_CARE",
                        "summary",
                        "Về ở với bà ngoại",
                        "madeOn",
                        madeOn,
                        "reviewDueOn",
                        "2026-01-05"))
                .post("/api/v1/permanency-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void happensOnceAndIsNotTakenBackHere() {
        String mark = mark();
        String id = create(from(), with(girl("Em " + mark), "residentSince", "2020-01-01"));
        handOver(id, toQuangNinh(DAY)).statusCode(200);
        handOver(id, toQuangNinh(DAY)).statusCode(409);
        from().post(PATH + "/" + id + "/reopening").then().statusCode(409).body("detail", containsString("bàn giao"));
        to().get(PATH + "?include=total&q=" + mark).then().body("page.total", is(1));
    }

    @Test
    void refusesAPlaceInTheSameProvinceAFutureDayAResidentAndAStranger() {
        String mark = mark();
        String id = create(from(), with(girl("Em " + mark), "residentSince", "2024-01-01"));
        handOver(id, Map.of("address", Map.of("unitCode", Given.OTHER_COMMUNE_DONG_NAI), "handedOverOn", DAY))
                .statusCode(422)
                .body("errors.code", contains("SAME_PROVINCE"));
        handOver(id, toQuangNinh("2999-01-01")).statusCode(422).body("errors.pointer", contains("/handedOverOn"));
        handOver(id, toQuangNinh("2023-12-31"))
                .statusCode(422)
                .body("errors.code", contains("BEFORE_FORMER_RESIDENCE"));
        Given.specialist("15")
                .body(toQuangNinh(DAY))
                .post(PATH + "/" + id + "/handover")
                .then()
                .statusCode(404);
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm " + mark);
        String resident = create(
                from(),
                with(
                        with(girl("Ở trung tâm " + mark), "residentSince", "2024-01-01"),
                        "stay",
                        stay(centre, "CHILD", "2024-01-01")));
        handOver(resident, toQuangNinh(DAY)).statusCode(409);
        to().get(PATH + "?q=" + mark).then().body("items", empty());
        from().get(PATH + "/" + id).then().body("status", is("ACTIVE")).body("handedOverTo", nullValue());
    }

    @Test
    void aCommuneMayHandOverItsOwnPeopleAndPartnersMayNot() {
        String mark = mark();
        String id = create(from(), with(girl("Em " + mark), "residentSince", "2020-01-01"));
        Given.communeOfficer("75", Given.OTHER_COMMUNE_DONG_NAI)
                .body(toQuangNinh(DAY))
                .post(PATH + "/" + id + "/handover")
                .then()
                .statusCode(404);
        Given.ngo(OtherFeatures.organisation("NGO", null, "Đối tác " + mark))
                .body(toQuangNinh(DAY))
                .post(PATH + "/" + id + "/handover")
                .then()
                .statusCode(403);
        Given.communeOfficer("75", Given.COMMUNE_DONG_NAI)
                .body(toQuangNinh(DAY))
                .post(PATH + "/" + id + "/handover")
                .then()
                .statusCode(200)
                .body("handedOverTo", is("22"))
                .body("status", not("ACTIVE"));
    }

    private static String number() {
        return "0753" + "15"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("\\D", "")
                        .concat("000000")
                        .substring(0, 6);
    }
}
