package vn.chungtay.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.privacy.Officers.act;
import static vn.chungtay.privacy.Officers.closing;
import static vn.chungtay.privacy.Officers.protector;
import static vn.chungtay.privacy.Officers.receive;
import static vn.chungtay.privacy.Officers.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.beneficiary.GivenPeople;
import vn.chungtay.project.ProjectFixtures;
import vn.chungtay.testing.Given;

/** What people ask about their data, with the days of the law, and what granting it means for the record. */
@QuarkusTest
class RightsRequestTest {
    @ParameterizedTest
    @CsvSource({
        // a Friday before the Culture Day of Tuesday 24 November 2026
        "ACCESS,   2026-11-20, false, 2026-11-25, 2026-11-30",
        "RECTIFY,  2026-11-20, false, 2026-11-25, 2026-11-30",
        // the fifteenth day is a Saturday
        "RESTRICT, 2026-11-20, false, 2026-11-25, 2026-12-07",
        "OBJECT,   2026-11-20, true,  2026-11-25, 2026-12-10",
        "WITHDRAW, 2026-11-20, true,  2026-11-25, 2026-12-10",
        "DELETE,   2026-11-20, false, 2026-11-25, 2026-12-10",
        // Tết 2026 from Monday 16 to Friday 20 February
        "ACCESS,   2026-02-13, false, 2026-02-24, 2026-02-23",
        // Saturday 22 August 2026 was worked for Monday 31 August; then two days of the National Day
        "ACCESS,   2026-08-20, false, 2026-08-22, 2026-09-03"
    })
    void countsTheDaysOfTheLawByTheCalendarOfOffices(
            String kind, String received, boolean ofProcessor, String replyDue, String due) {
        Map<String, Object> body = request(kind, received);
        body.put("ofProcessor", ofProcessor);
        receive("80", body)
                .statusCode(201)
                .body("code", matchesPattern("80-2026-[0-9]{6}"))
                .body("status", is("RECEIVED"))
                .body("replyDueOn", is(replyDue))
                .body("dueOn", is(due))
                .body("legalBasis", notNullValue());
    }

    @Test
    void showsTheCalendarWithItsLegalBasisAndWhatIsOnlyExpected() {
        Given.specialist("80")
                .get("/api/v1/public-holidays?year=2027")
                .then()
                .statusCode(200)
                .body("legalBasis", everyItem(notNullValue()))
                .body("find { it.day == '2027-02-06' }.announced", is(false))
                .body("find { it.day == '2027-01-01' }.announced", is(true));
        Given.specialist("80").get("/api/v1/public-holidays?year=1800").then().statusCode(400);
    }

    @Test
    void goesFromReceiptToItsEndOnceAndIsExtendedOnce() {
        String id = receive("80", request("RECTIFY", "2026-10-05")).extract().path("id");
        act("80", id, "completion", Map.of("closedOn", "2026-10-01", "outcome", "Xong"))
                .statusCode(422)
                .body("errors[0].code", is("BEFORE_RECEIPT"));
        act("80", id, "answer", Map.of("answeredOn", "2026-10-06", "answer", "Đã nhận"))
                .statusCode(200)
                .body("status", is("ANSWERED"));
        act("80", id, "answer", Map.of("answeredOn", "2026-10-07", "answer", "Đã nhận"))
                .statusCode(409);
        // 15 October and fifteen days: Friday 30 October
        act("80", id, "extension", Map.of("reason", "Phải đối chiếu hồ sơ giấy"))
                .statusCode(200)
                .body("extendedFrom", is("2026-10-15"))
                .body("dueOn", is("2026-10-30"));
        act("80", id, "extension", Map.of("reason", "Lần nữa")).statusCode(409);
        act("80", id, "completion", Map.of("closedOn", "2026-10-20", "outcome", "Đã sửa ngày sinh"))
                .statusCode(200)
                .body("status", is("DONE"))
                .body("late", is(false));
        act("80", id, "refusal", closing("Thôi")).statusCode(409);
    }

    @Test
    void refusesWhatIsNoRequestOfTheProvince() {
        receive("80", request("ACCESS", "2999-01-01")).statusCode(422).body("errors[0].pointer", is("/receivedOn"));
        receive("80", request("ACCESS", "2020-01-01")).statusCode(422).body("errors[0].code", is("NO_TIME_LIMIT"));
        Map<String, Object> unknown = request("ACCESS", "2026-11-02");
        unknown.put("beneficiaryCode", "75-2026-999999");
        receive("80", unknown).statusCode(422).body("errors[0].pointer", is("/beneficiaryCode"));
        Map<String, Object> elsewhere = request("ACCESS", "2026-11-02");
        elsewhere.put("provinceCode", "75");
        receive("80", elsewhere).statusCode(422).body("errors[0].code", is("OTHER_PROVINCE"));
        Given.specialist("80")
                .body(request("ACCESS", "2026-11-02"))
                .post(Officers.REQUESTS)
                .then()
                .statusCode(403);
        String id = receive("80", request("ACCESS", "2026-11-02")).extract().path("id");
        protector("75").get(Officers.REQUESTS + "/" + id).then().statusCode(404);
        act("75", id, "refusal", closing("Không thuộc tỉnh")).statusCode(404);
        Given.auditor().get(Officers.REQUESTS + "/" + id).then().statusCode(200);
    }

    @Test
    void tellsWhoProtectsDataWhatWaits() {
        int before = late();
        receive("82", request("ACCESS", "2026-09-07")).statusCode(201).body("late", is(true));
        protector("82")
                .get("/api/v1/privacy-tasks")
                .then()
                .statusCode(200)
                .body("key", hasItem("BREACHES_TO_NOTIFY"))
                .body("find { it.key == 'REQUESTS_LATE' }.count", is(before + 1))
                .body("find { it.key == 'REQUESTS_TO_ANSWER' }.count", greaterThanOrEqualTo(1));
        protector("82")
                .get("/api/v1/rights-requests?status=RECEIVED,ANSWERED&late=true&include=total")
                .then()
                .body("page.total", is(before + 1));
    }

    private static int late() {
        return protector("82").get("/api/v1/privacy-tasks").path("find { it.key == 'REQUESTS_LATE' }.count");
    }

    @Test
    void aRestrictedRecordIsSeenAndMarkedButNotChangedAndNotShownToPartners() {
        ProjectFixtures.Running project = ProjectFixtures.runningProject(1_000_000);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ Hạn Chế", "2015-02-02");
        ProjectFixtures.enrolled(project, child, "2024-01-01");
        String person = "/api/v1/beneficiaries/" + child;
        String enrolments = "/api/v1/enrolments?project=" + project.id();
        Given.ngo(project.donor()).get(person).then().statusCode(200);
        Given.ngo(project.donor()).get(enrolments).then().body("items.person.id", contains(child.toString()));

        String id = receive("75", request("RESTRICT", "2026-11-02")).extract().path("id");
        act("75", id, "completion", closing("Tạm dừng")).statusCode(409);
        String code = Given.specialist("75").get(person).path("code");
        act("75", id, "identification", Map.of("beneficiaryCode", code))
                .statusCode(200)
                .body("beneficiaryId", is(child.toString()));
        act("75", id, "identification", Map.of("beneficiaryCode", code)).statusCode(409);
        act("75", id, "completion", closing("Tạm dừng")).statusCode(200).body("restrictedSince", notNullValue());

        Given.specialist("75").get(person).then().statusCode(200).body("processingRestrictedSince", notNullValue());
        Given.specialist("75")
                .body(GivenPeople.circumstance("TE01", "2024-01-01"))
                .post(person + "/circumstances")
                .then()
                .statusCode(409)
                .body("code", equalTo("STATE_CONFLICT"));
        String meeting = Given.specialist("75")
                .body(Map.of(
                        "kinds",
                        List.of("MEETING"),
                        "name",
                        "Gặp mặt",
                        "startsOn",
                        "2026-06-01",
                        "endsOn",
                        "2026-06-01",
                        "level",
                        "PROVINCE"))
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        wish(meeting, child).statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        Given.ngo(project.donor()).get(person).then().statusCode(404);
        Given.ngo(project.donor()).get(enrolments).then().statusCode(200).body("items", empty());
        Given.ngo(project.donor())
                .get("/api/v1/beneficiaries?include=total")
                .then()
                .body("items.id", not(hasItem(child.toString())))
                .body("page.total", is(0));
        Given.specialist("75").get(enrolments).then().body("items.person.id", contains(child.toString()));

        act("75", id, "restriction-lifting", Map.of("reason", "Đã đính chính"))
                .statusCode(200)
                .body("restrictionLiftedOn", notNullValue());
        act("75", id, "restriction-lifting", Map.of("reason", "Nữa")).statusCode(409);
        Given.specialist("75").get(person).then().body("processingRestrictedSince", nullValue());
        Given.ngo(project.donor()).get(person).then().statusCode(200);
        wish(meeting, child).statusCode(201);
    }

    private static ValidatableResponse wish(String meeting, UUID child) {
        return Given.specialist("75")
                .body(Map.of(
                        "beneficiaryId",
                        child,
                        "category",
                        "EDUCATION",
                        "speaker",
                        "CHILD",
                        "description",
                        "Con muốn đi học"))
                .post("/api/v1/activities/" + meeting + "/wishes")
                .then();
    }
}
