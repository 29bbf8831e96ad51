package vn.chungtay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

@QuarkusTest
class HandoverTest {
    @Test
    @Tag("S1-33")
    void changesTheOwnerAndNothingElse() {
        Running project = ProjectFixtures.runningProject(5_000_000_000L);
        UUID health = ProjectFixtures.organisation("Sở Y tế");
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2015-05-05");
        ProjectFixtures.enrolled(project, child, "2023-02-01");
        ProjectFixtures.paid(project, 4_120_000_000L, "2025-01-31");
        handOver(project, health, "2025-03-01")
                .statusCode(201)
                .body("handovers", hasSize(1))
                .body("handovers[0].from.id", equalTo(project.owner().toString()))
                .body("handovers[0].to.id", equalTo(health.toString()))
                .body("handovers[0].budgetBalance.amount", equalTo(880_000_000))
                .body("handovers[0].beneficiaries", equalTo(1));
        JsonPath before = figures(project, "2025-02-28");
        JsonPath after = figures(project, "2025-03-01");
        assertThat(before.getString("owner.id")).isEqualTo(project.owner().toString());
        assertThat(after.getString("owner.id")).isEqualTo(health.toString());
        for (String total : new String[] {"approvedBudget", "disbursed", "disbursementRate", "components", "reach"}) {
            assertThat(after.<Object>get(total)).as(total).isEqualTo(before.get(total));
        }
    }

    @Test
    @Tag("S1-31")
    void showsTheOwnerOfTheDay() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID health = ProjectFixtures.organisation("Sở Y tế");
        handOver(project, health, "2025-03-01").statusCode(201);
        owner(project, "2025-02-28").body("owner.id", equalTo(project.owner().toString()));
        owner(project, "2025-03-01").body("owner.id", equalTo(health.toString()));
        Given.specialist("75")
                .get("/api/v1/projects?owner=" + health + "&asOf=2025-02-28")
                .then()
                .body("items", hasSize(0));
        Given.specialist("75")
                .get("/api/v1/projects?owner=" + health + "&asOf=2025-03-01")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    @Tag("S1-37")
    void keepsTheQuarterOfTheHandOver() {
        Running project = ProjectFixtures.runningProject(1_200);
        UUID health = ProjectFixtures.organisation("Sở Y tế");
        ProjectFixtures.paid(project, 170, "2025-01-31");
        handOver(project, health, "2025-03-01").statusCode(201);
        ProjectFixtures.paid(project, 150, "2025-03-14");
        JsonPath figures = figures(project, "2025-03-31");
        String quarter = "quarters.find { it.year == 2025 && it.quarter == 1 }";
        assertThat(figures.getLong(quarter + ".disbursed.amount")).isEqualTo(320);
        assertThat(figures.getList(quarter + ".owners")).hasSize(2);
        assertThat(figures.getLong("quarters[-1].cumulativePlanned.amount")).isEqualTo(1_200);
    }

    @Test
    void refusesWhatIsNoHandOver() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID health = ProjectFixtures.organisation("Sở Y tế");
        handOver(project, project.owner(), "2025-03-01").statusCode(422);
        handOver(project, health, "2022-03-01").statusCode(422);
        handOver(project, health, "2099-03-01").statusCode(422);
        handOver(project, UUID.randomUUID(), "2025-03-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/toOrganisationId"));
        owner(project, "2025-03-01").body("owner.id", not(equalTo(health.toString())));
    }

    private static ValidatableResponse handOver(Running project, UUID to, String day) {
        return Given.specialist("75")
                .body("{\"toOrganisationId\": \"%s\", \"effectiveOn\": \"%s\", \"legalBasis\": \"Nghị quyết\"}"
                        .formatted(to, day))
                .post("/api/v1/projects/" + project.id() + "/handovers")
                .then();
    }

    private static ValidatableResponse owner(Running project, String day) {
        return Given.specialist("75")
                .get("/api/v1/projects/" + project.id() + "?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private static JsonPath figures(Running project, String day) {
        return Given.specialist("75")
                .get("/api/v1/projects/" + project.id() + "/figures?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
