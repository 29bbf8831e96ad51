package vn.chungtay.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

@QuarkusTest
class EnrolmentTest {
    @Test
    void keepsASponsorshipListWithStartEndAndReason() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Lê Văn An", "2016-01-01");
        String id = ProjectFixtures.enrolled(project, child, "2023-02-01");
        enrol(project, "SPONSORSHIP", "beneficiaryId", child, "2023-06-01", "")
                .statusCode(409)
                .body("code", equalTo("PERIOD_OVERLAP"));
        end(id, "2023-02-01", "REINTEGRATED").statusCode(422);
        end(id, "2025-01-10", "NO_SUCH_REASON").statusCode(422);
        end(id, "2025-01-10", "REINTEGRATED")
                .statusCode(200)
                .body("validTo", equalTo("2025-01-10"))
                .body("endReason", equalTo("REINTEGRATED"));
        end(id, "2025-01-11", "REINTEGRATED").statusCode(409);
        list("project=" + project.id() + "&activeOn=2025-01-09")
                .body("items.id", contains(id))
                .body("items[0].person.fullName", equalTo("Lê Văn An"));
        list("project=" + project.id() + "&activeOn=2025-01-10").body("items", hasSize(0));
        enrol(project, "SPONSORSHIP", "beneficiaryId", child, "2025-01-10", "").statusCode(201);
    }

    @Test
    void awardsAScholarshipOncePerYear() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2014-01-01");
        enrol(project, "SCHOLARSHIP", "beneficiaryId", child, "2023-09-05", "").statusCode(422);
        enrol(project, "SCHOLARSHIP", "beneficiaryId", child, "2023-09-05", ", \"awardYear\": 2023")
                .statusCode(201);
        enrol(project, "SCHOLARSHIP", "beneficiaryId", child, "2024-09-05", ", \"awardYear\": 2024")
                .statusCode(201);
        enrol(project, "SCHOLARSHIP", "beneficiaryId", child, "2024-10-05", ", \"awardYear\": 2024")
                .statusCode(409);
        Given.specialist("75")
                .get("/api/v1/projects/" + project.id() + "/figures?asOf=2024-12-31")
                .then()
                .statusCode(200)
                .body("scholars.year", contains(2023, 2024))
                .body("scholars.persons", contains(1, 1));
    }

    @Test
    void takesHouseholdsForFamilyWorkAndPersonsForTheRest() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2014-01-01");
        UUID household = ProjectFixtures.household("75", Given.COMMUNE_DONG_NAI);
        enrol(project, "FAMILY_PRESERVATION", "beneficiaryId", child, "2023-09-05", "")
                .statusCode(422);
        enrol(project, "SPONSORSHIP", "householdId", household, "2023-09-05", "")
                .statusCode(422);
        enrol(project, "FAMILY_PRESERVATION", "householdId", household, "2023-09-05", "")
                .statusCode(201)
                .body("household.id", equalTo(household.toString()))
                .body("person", nullValue());
        enrol(project, "SPONSORSHIP", "beneficiaryId", child, "2022-12-31", "")
                .statusCode(422)
                .body("errors[0].code", equalTo("OUTSIDE_PHASE"));
        UUID stranger = ProjectFixtures.person("22", Given.COMMUNE_QUANG_NINH, "Trẻ", "2014-01-01");
        enrol(project, "SPONSORSHIP", "beneficiaryId", stranger, "2023-09-05", "")
                .statusCode(422);
    }

    @Test
    void followsEveryEnrolledPersonWithAPlan() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2014-01-01");
        String plan =
                "{\"componentId\": \"%s\", \"beneficiaryId\": \"%s\", \"goal\": \"REINTEGRATION\", \"madeOn\": \"2023-03-01\", \"reviewDueOn\": \"2023-09-01\"}"
                        .formatted(project.component(), child);
        post("/api/v1/permanency-plans", plan).statusCode(422).body("errors[0].code", equalTo("NOT_ENROLLED"));
        ProjectFixtures.enrolled(project, child, "2023-02-01");
        figures(project, "2023-03-15").body("plans.enrolledWithoutPlan", equalTo(1));
        list("project=" + project.id() + "&withoutPlan=true").body("items", hasSize(1));
        String id =
                post("/api/v1/permanency-plans", plan).statusCode(201).extract().path("id");
        post("/api/v1/permanency-plans", plan).statusCode(409);
        figures(project, "2023-03-15")
                .body("plans.enrolledWithoutPlan", equalTo(0))
                .body("plans.overdueReviews", equalTo(0));
        figures(project, "2023-09-02").body("plans.overdueReviews", equalTo(1));
        Given.specialist("75")
                .get("/api/v1/permanency-plans?project=" + project.id() + "&overdueOn=2023-09-02")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].overdue", equalTo(true));
        post("/api/v1/permanency-plans/" + id + "/completion", "{\"endedOn\": \"2024-01-10\", \"outcome\": \"Về nhà\"}")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
        post("/api/v1/permanency-plans/" + id + "/cancellation", "{\"endedOn\": \"2024-01-10\", \"outcome\": \"x\"}")
                .statusCode(409);
        figures(project, "2024-01-10").body("plans.completed", equalTo(1));
    }

    @Test
    void showsEachAccountWhatItMaySee() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Tên Bí Mật", "2014-01-01");
        String id = ProjectFixtures.enrolled(project, child, "2023-02-01");
        Given.ngo(project.donor())
                .get("/api/v1/enrolments?project=" + project.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].person.fullName", nullValue())
                .body("items[0].person.birthDate", nullValue())
                .body("items[0].person.birthYear", equalTo(2014));
        Given.ngo(project.donor()).get("/api/v1/enrolments?sort=name").then().statusCode(400);
        Given.ngo(ProjectFixtures.organisation("Tổ chức khác"))
                .get("/api/v1/enrolments/" + id)
                .then()
                .statusCode(404);
        Given.communeOfficer("75", Given.COMMUNE_DONG_NAI)
                .get("/api/v1/enrolments/" + id)
                .then()
                .statusCode(200);
        Given.communeOfficer("75", Given.OTHER_COMMUNE_DONG_NAI)
                .get("/api/v1/enrolments/" + id)
                .then()
                .statusCode(404);
        Given.specialist("22").get("/api/v1/enrolments/" + id).then().statusCode(404);
    }

    private static ValidatableResponse enrol(
            Running project, String kind, String who, UUID id, String from, String more) {
        return post(
                "/api/v1/enrolments",
                "{\"componentId\": \"%s\", \"kind\": \"%s\", \"%s\": \"%s\", \"validFrom\": \"%s\"%s}"
                        .formatted(project.component(), kind, who, id, from, more));
    }

    private static ValidatableResponse end(String id, String day, String reason) {
        return post(
                "/api/v1/enrolments/" + id + "/ending",
                "{\"validTo\": \"%s\", \"reason\": \"%s\"}".formatted(day, reason));
    }

    private static ValidatableResponse post(String path, String body) {
        return Given.specialist("75").body(body).post(path).then();
    }

    private static ValidatableResponse list(String query) {
        return Given.specialist("75").get("/api/v1/enrolments?" + query).then().statusCode(200);
    }

    private static ValidatableResponse figures(Running project, String day) {
        return Given.specialist("75")
                .get("/api/v1/projects/" + project.id() + "/figures?asOf=" + day)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
