package vn.chungtay.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class ProjectApiTest {
    @Test
    void recordsAProjectWithItsOrganisationsComponentsObjectivesAndIndicators() {
        UUID holt = ProjectFixtures.organisation("Holt");
        UUID owner = ProjectFixtures.organisation("Sở Y tế");
        String code = "T-" + UUID.randomUUID().toString().substring(0, 8);
        String id = Given.specialist("75")
                .body("""
                    {"code": "%s", "name": "Chăm sóc trẻ 2023-2025", "phaseFrom": "2023-01-01", "phaseTo": "2025-12-31",
                     "partnershipSince": 1995, "status": "RUNNING",
                     "organisations": [{"organisationId": "%s", "role": "DONOR"}, {"organisationId": "%s", "role": "OWNER"}],
                     "components": [
                       {"code": "COMMUNITY", "name": "Cộng đồng", "eligibilityRules": ["PRESCHOOL_HARDSHIP", "DISABLED_OVER_12"],
                        "budget": {"amount": {"amount": 3200000000, "currency": "VND"}, "donorId": "%s"}},
                       {"code": "CENTRE_NUTRITION", "name": "Dinh dưỡng", "budget": {"amount": {"amount": 1800000000, "currency": "VND"}}}],
                     "objectives": [{"description": "Một"}, {"description": "Hai"}],
                     "indicators": [{"code": "TURNS", "name": "Lượt trẻ", "unit": "TURNS", "measure": "SERVICE_TURNS",
                                     "comparator": "EQUAL", "target": 555, "componentCode": "COMMUNITY", "objective": 1}]}""".formatted(code, holt, owner, holt))
                .post("/api/v1/projects")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("approvedBudget.amount", equalTo(5_000_000_000L))
                .body("components.code", contains("COMMUNITY", "CENTRE_NUTRITION"))
                .extract()
                .path("id");
        get(id + "?asOf=2025-03-21")
                .statusCode(200)
                .body("status", equalTo("RUNNING"))
                .body("owner.name", equalTo("Sở Y tế"))
                .body("partnershipYears", equalTo(30))
                .body("indicators", hasSize(1));
        get(id + "?asOf=2022-12-31").statusCode(200).body("status", nullValue()).body("owner", nullValue());
        Given.specialist("75")
                .queryParam("q", code)
                .get("/api/v1/projects")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].donors.name", contains("Holt"))
                .body("items[0].approvedBudget.amount", equalTo(5_000_000_000L));
        Given.specialist("22").get("/api/v1/projects/" + id).then().statusCode(404);
    }

    private static ValidatableResponse get(String path) {
        return Given.specialist("75").get("/api/v1/projects/" + path).then();
    }
}
