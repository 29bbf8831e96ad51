package vn.chungtay.project;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

@QuarkusTest
class ServiceEventTest {
    private static final String BOTH = "\"eligibilityRules\": [\"PRESCHOOL_HARDSHIP\", \"DISABLED_OVER_12\"]";

    @ParameterizedTest
    @CsvSource({
        "2012-05-15, 422", // 12 years and 0 days
        "2011-05-16, 422", // 12 years and 364 days
        "2011-05-15, 201", // 13 on that very day
        "2010-01-01, 201"
    })
    @Tag("S1-20")
    void takesDisabledChildrenOverTwelveOnly(String birthDate, int status) {
        Running project = demanding(BOTH);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ khuyết tật", birthDate);
        ProjectFixtures.circumstance("75", child, "TE04", "2020-01-01");
        ValidatableResponse answer = serve(project, child, "2024-05-15").statusCode(status);
        if (status == 201) {
            answer.body("eligibility", equalTo("DISABLED_OVER_12"));
        } else {
            answer.body("errors[0].code", equalTo("NOT_ELIGIBLE"));
        }
    }

    @Test
    @Tag("S1-19")
    void takesPreschoolChildrenInHardshipOnTheDay() {
        Running project = demanding(BOTH);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ mầm non", "2020-02-02");
        serve(project, child, "2024-05-15").statusCode(422);
        ProjectFixtures.school("75", child, "KINDERGARTEN", "2023-09-05");
        serve(project, child, "2024-05-15").statusCode(422);
        ProjectFixtures.circumstance("75", child, "HARDSHIP", "2024-05-15");
        serve(project, child, "2024-05-14").statusCode(422);
        serve(project, child, "2024-05-15").statusCode(201).body("eligibility", equalTo("PRESCHOOL_HARDSHIP"));
        Given.specialist("75")
                .get("/api/v1/service-events?component=" + project.component() + "&eligibility=PRESCHOOL_HARDSHIP")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    @Tag("S1-21")
    void servesInRemoteCommunesOnlyWhereTheComponentSaysSo() {
        Running project = demanding("\"remoteOnly\": true");
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2015-02-02");
        serve(project, child, "2024-05-15").statusCode(422).body("errors[0].code", equalTo("NOT_REMOTE"));
        ProjectFixtures.run(
                "INSERT INTO admin_unit_mark (unit_code, mark, valid_from, invented) VALUES (?, 'REMOTE', DATE '2024-01-01', true)"
                        + " ON CONFLICT DO NOTHING",
                Given.OTHER_COMMUNE_DONG_NAI);
        UUID remote = ProjectFixtures.person("75", Given.OTHER_COMMUNE_DONG_NAI, "Trẻ vùng xa", "2015-02-02");
        serve(project, remote, "2023-12-31").statusCode(422);
        serve(project, remote, "2024-01-01").statusCode(201);
        Given.specialist("75")
                .get("/api/v1/projects/" + project.id() + "/figures?asOf=2024-12-31")
                .then()
                .statusCode(200)
                .body("components[0].serviceTurns", equalTo(1))
                .body("components[0].turnsOutsideRemoteCommunes", equalTo(0));
    }

    @Test
    void countsTurnsAndPersonsApart() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID first = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Một", "2015-02-02");
        UUID second = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Hai", "2015-02-02");
        serve(project, first, "2024-01-10").statusCode(201).body("eligibility", equalTo(null));
        serve(project, first, "2024-01-10").statusCode(201);
        serve(project, second, "2024-02-10").statusCode(201);
        Given.specialist("75")
                .get("/api/v1/projects/" + project.id() + "/figures?asOf=2024-12-31")
                .then()
                .body("components[0].serviceTurns", equalTo(3))
                .body("components[0].servicePersons", equalTo(2));
    }

    @Test
    void refusesTheFutureUnknownServicesAndPeopleOfOtherProvinces() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2015-02-02");
        UUID stranger = ProjectFixtures.person("22", Given.COMMUNE_QUANG_NINH, "Trẻ", "2015-02-02");
        serve(project, child, "2099-01-01").statusCode(422).body("errors[0].pointer", equalTo("/happenedOn"));
        serve(project, stranger, "2024-01-01").statusCode(422).body("errors[0].pointer", equalTo("/beneficiaryId"));
        post(body(project, child, "2024-01-01").replace("NUTRITION", "MAGIC"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/service"));
    }

    private static Running demanding(String rule) {
        Running project = ProjectFixtures.runningProject(1_000);
        Given.specialist("75")
                .header("If-Match", project.etag())
                .body("{\"code\": \"COMMUNITY\", \"name\": \"Cộng đồng\", " + rule + "}")
                .put("/api/v1/projects/" + project.id() + "/components/" + project.component())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        return project;
    }

    private static ValidatableResponse serve(Running project, UUID person, String day) {
        return post(body(project, person, day));
    }

    private static String body(Running project, UUID person, String day) {
        return "{\"componentId\": \"%s\", \"beneficiaryId\": \"%s\", \"service\": \"NUTRITION\", \"happenedOn\": \"%s\"}"
                .formatted(project.component(), person, day);
    }

    private static ValidatableResponse post(String body) {
        return Given.specialist("75").body(body).post("/api/v1/service-events").then();
    }
}
