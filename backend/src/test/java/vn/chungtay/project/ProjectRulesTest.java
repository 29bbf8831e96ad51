package vn.chungtay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

@QuarkusTest
class ProjectRulesTest {
    @Test
    @Tag("S1-41")
    void chainsPhasesAndPreparesTheNextOne() {
        Running current = ProjectFixtures.runningProject(1_000);
        String next = create("N", ", \"previousProjectId\": \"%s\"".formatted(current.id()))
                .statusCode(201)
                .body("status", equalTo("PREPARING"))
                .body("previous.id", equalTo(current.id().toString()))
                .extract()
                .path("id");
        get(current.id().toString()).body("next.id", equalTo(next));
        Given.specialist("75")
                .header("If-Match", current.etag())
                .contentType("application/merge-patch+json")
                .body("{\"previousProjectId\": \"%s\"}".formatted(next))
                .patch("/api/v1/projects/" + current.id())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CIRCULAR_PHASES"));
    }

    @Test
    void takesAllowedStepsOnly() {
        String id = create("S", "").statusCode(201).extract().path("id");
        step(id, "RUNNING", "2026-02-01").statusCode(409).body("errors[0].code", equalTo("TRANSITION_NOT_ALLOWED"));
        step(id, "APPROVED", "2026-01-01").statusCode(422);
        step(id, "APPROVED", "2026-02-01").statusCode(201);
        step(id, "RUNNING", "2026-03-01")
                .statusCode(201)
                .body("statuses.status", contains("PREPARING", "APPROVED", "RUNNING"));
        step(id, "SUSPENDED", "2026-04-01").statusCode(201);
        step(id, "RUNNING", "2026-05-01").statusCode(201);
        step(id, "COMPLETED", "2026-06-01").statusCode(201);
        step(id, "RUNNING", "2026-07-01").statusCode(409);
        get(id + "?asOf=2026-01-31").body("status", equalTo("PREPARING"));
        get(id + "?asOf=2026-04-15").body("status", equalTo("SUSPENDED"));
        Given.specialist("75")
                .get("/api/v1/projects?limit=200&status=SUSPENDED,APPROVED&asOf=2026-04-15")
                .then()
                .body("items.id", hasItem(id));
        Given.specialist("75")
                .get("/api/v1/projects?limit=200&status=RUNNING&asOf=2026-04-15")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void asksForTheVersionOfAChange() {
        Running project = ProjectFixtures.runningProject(1_000);
        String path = "/api/v1/projects/" + project.id();
        String patch = "{\"description\": \"Mới\"}";
        patch(path, null, patch).statusCode(428);
        patch(path, "\"999\"", patch).statusCode(412).header("ETag", equalTo(project.etag()));
        patch(path, project.etag(), patch).statusCode(200).body("description", equalTo("Mới"));
        patch(path, project.etag(), patch).statusCode(412);
        patch("/api/v1/projects/" + UUID.randomUUID(), project.etag(), patch).statusCode(404);
    }

    @Test
    void showsTheRolesOfOrganisations() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID centre = ProjectFixtures.organisation("Trung tâm");
        post(
                        "/api/v1/projects/" + project.id() + "/organisations",
                        "{\"organisationId\": \"%s\", \"role\": \"IMPLEMENTER\"}".formatted(centre))
                .statusCode(201)
                .body("organisations.role", contains("DONOR", "IMPLEMENTER", "OWNER"));
        post(
                        "/api/v1/projects/" + project.id() + "/organisations",
                        "{\"organisationId\": \"%s\", \"role\": \"OWNER\"}".formatted(centre))
                .statusCode(409)
                .body("code", equalTo("PERIOD_OVERLAP"));
    }

    @Test
    @Tag("S3-05")
    void holdsProjectsUnderAProgramme() {
        String code = "CT-" + UUID.randomUUID().toString().substring(0, 8);
        String programme = post(
                        "/api/v1/programmes",
                        "{\"code\": \"%s\", \"name\": \"Chương trình đảm bảo an sinh xã hội\", \"periodFrom\": \"2021-01-01\", \"periodTo\": \"2025-12-31\"}"
                                .formatted(code))
                .statusCode(201)
                .extract()
                .path("id");
        String project = create("P", ", \"programmeId\": \"" + programme + "\"")
                .statusCode(201)
                .body("programme.code", equalTo(code))
                .extract()
                .path("id");
        String campaign = post(
                        "/api/v1/campaigns",
                        "{\"kind\": \"OTHER\", \"code\": \"%s\", \"year\": 2022, \"name\": \"Chiến dịch\", \"periodFrom\": \"2022-06-01\", \"periodTo\": \"2022-06-30\", \"programmeId\": \"%s\"}"
                                .formatted(code, programme))
                .statusCode(201)
                .extract()
                .path("id");
        Given.specialist("75")
                .get("/api/v1/programmes/" + programme)
                .then()
                .statusCode(200)
                .body("projects.id", contains(project))
                .body("campaigns.id", contains(campaign));
        Given.specialist("75")
                .queryParam("q", "an sinh xa hoi")
                .queryParam("runningOn", "2022-05-17")
                .queryParam("limit", "200")
                .get("/api/v1/programmes")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(programme));
        Given.specialist("22").get("/api/v1/programmes/" + programme).then().statusCode(404);
    }

    @Test
    void showsAPartnerItsOwnProjectsOnly() {
        Running own = ProjectFixtures.runningProject(1_000);
        Running other = ProjectFixtures.runningProject(1_000);
        Given.ngo(own.donor())
                .get("/api/v1/projects")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(own.id().toString()));
        Given.ngo(own.donor()).get("/api/v1/projects/" + other.id()).then().statusCode(404);
        Given.centreStaff("75", own.owner()).get("/api/v1/projects").then().body("items", hasSize(1));
        Given.ngo(own.donor()).body("{}").post("/api/v1/projects").then().statusCode(403);
        String file = Given.ngo(own.donor()).get("/api/v1/projects/export").asString();
        assertThat(file).contains("Mã").contains("Dự án thử");
    }

    @ParameterizedTest
    @CsvSource({
        "'{', 400",
        "'[]', 400",
        "'{}', 422",
        "'{\"code\": \"A\", \"name\": \"x\", \"phaseFrom\": \"2023-02-30\", \"phaseTo\": \"2025-12-31\"}', 400",
        "'{\"code\": \"A\", \"name\": \"x\", \"phaseFrom\": \"2025-01-01\", \"phaseTo\": \"2024-12-31\"}', 422",
        "'{\"code\": 5, \"name\": \"x\", \"phaseFrom\": \"2023-01-01\", \"phaseTo\": \"2024-12-31\"}', 400",
        "'{\"code\": \"A\", \"title\": \"x\", \"phaseFrom\": \"2023-01-01\", \"phaseTo\": \"2024-12-31\"}', 400",
        "'{\"code\": \"A B\", \"name\": \"x\", \"phaseFrom\": \"2023-01-01\", \"phaseTo\": \"2024-12-31\"}', 422",
        "'{\"code\": \"A\", \"name\": \"x\", \"phaseFrom\": \"2023-01-01\", \"phaseTo\": \"2024-12-31\", \"status\": \"GONE\"}', 400",
        "'{\"code\": \"A\", \"name\": \"x\", \"phaseFrom\": \"2023-01-01\", \"phaseTo\": \"2024-12-31\", \"programmeId\": \"00000000-0000-4000-8000-000000000001\"}', 422",
        "'{\"code\": \"A\", \"name\": \"x\", \"phaseFrom\": \"2023-01-01\", \"phaseTo\": \"2024-12-31\", \"components\": [{\"code\": \"C\", \"name\": \"c\", \"budget\": {\"amount\": {\"amount\": -5, \"currency\": \"VND\"}}}]}', 422",
        "'{\"code\": \"A\", \"name\": \"x\", \"phaseFrom\": \"2023-01-01\", \"phaseTo\": \"2024-12-31\", \"components\": [{\"code\": \"C\", \"name\": \"c\", \"budget\": {\"amount\": {\"amount\": 5, \"currency\": \"USD\"}}}]}', 422"
    })
    void refusesWhatIsNoProject(String body, int status) {
        post("/api/v1/projects", body).statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=2025-13-01",
                "status=GONE",
                "donor=abc",
                "sort=secret",
                "cursor=xyz",
                "limit=0",
                "limit=201",
                "statuss=RUNNING",
                "q=a&q=b"
            })
    void refusesParametersItCannotRead(String query) {
        Given.specialist("75").get("/api/v1/projects?" + query).then().statusCode(400);
    }

    private static ValidatableResponse create(String prefix, String more) {
        return post(
                "/api/v1/projects",
                "{\"code\": \"%s-%s\", \"name\": \"Giai đoạn\", \"phaseFrom\": \"2026-01-01\", \"phaseTo\": \"2028-12-31\"%s}"
                        .formatted(prefix, UUID.randomUUID().toString().substring(0, 13), more));
    }

    private static ValidatableResponse step(String id, String status, String from) {
        return post(
                "/api/v1/projects/" + id + "/statuses",
                "{\"status\": \"%s\", \"validFrom\": \"%s\"}".formatted(status, from));
    }

    private static ValidatableResponse patch(String path, String etag, String body) {
        var request = Given.specialist("75")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .patch(path)
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return Given.specialist("75").body(body).post(path).then();
    }

    private static ValidatableResponse get(String path) {
        return Given.specialist("75").get("/api/v1/projects/" + path).then().statusCode(200);
    }
}
