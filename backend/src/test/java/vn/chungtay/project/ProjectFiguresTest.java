package vn.chungtay.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

@QuarkusTest
class ProjectFiguresTest {
    @Test
    void addsUpTheBudgetOfItsComponentsAndTheMoneyOfItsDonors() {
        Running project = ProjectFixtures.runningProject(3_200_000_000L);
        add(
                project,
                "components",
                "{\"code\": \"CENTRE_NUTRITION\", \"name\": \"Dinh dưỡng\", \"budget\": {\"amount\": {\"amount\": 1800000000, \"currency\": \"VND\"}, \"donorId\": \"%s\"}}"
                        .formatted(project.donor()));
        ProjectFixtures.paid(project, 2_000_000_000L, "2024-06-30");
        ProjectFixtures.paid(project, 120_000_000L, "2025-01-31");
        figures(project, "2025-01-30")
                .body("approvedBudget.amount", equalTo(5_000_000_000L))
                .body("disbursed.amount", equalTo(2_000_000_000))
                .body("disbursementRate", equalTo(0.4f));
        figures(project, "2025-01-31")
                .body("disbursed.amount", equalTo(2_120_000_000))
                .body("disbursementRate", equalTo(0.424f))
                .body("components.code", contains("COMMUNITY", "CENTRE_NUTRITION"))
                .body("components[0].approvedBudget.amount", equalTo(3_200_000_000L))
                .body("components[0].disbursementRate", equalTo(0.6625f))
                .body("components[1].disbursed.amount", equalTo(0))
                .body("funding", hasSize(1))
                .body("funding[0].donor.id", equalTo(project.donor().toString()))
                .body("funding[0].approvedBudget.amount", equalTo(5_000_000_000L));
    }

    @Test
    void takesTheBudgetVersionOfTheDayAndRefusesOneBelowWhatIsPaid() {
        Running project = ProjectFixtures.runningProject(1_000);
        ProjectFixtures.paid(project, 900, "2024-01-15");
        budget(project, 1_500, "2024-07-01").statusCode(201).body("approvedBudget.amount", equalTo(1_500));
        figures(project, "2024-06-30").body("approvedBudget.amount", equalTo(1_000));
        figures(project, "2024-07-01")
                .body("approvedBudget.amount", equalTo(1_500))
                .body("disbursementRate", equalTo(0.6f));
        budget(project, 899, "2024-08-01").statusCode(422).body("code", equalTo("BUDGET_EXCEEDED"));
        budget(project, 900, "2024-07-01").statusCode(409).body("code", equalTo("PERIOD_OVERLAP"));
        budget(project, 2_000, "2099-01-01").statusCode(422);
        figures(project, "2024-12-31").body("approvedBudget.amount", equalTo(1_500));
    }

    @Test
    void countsAReversedPaymentUntilItsReversal() {
        Running project = ProjectFixtures.runningProject(1_000);
        String id = ProjectFixtures.paid(project, 400, "2024-01-15");
        Given.specialist("75")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reason\": \"Ghi nhầm\", \"reversedOn\": \"2024-03-01\"}")
                .post("/api/v1/disbursements/" + id + "/reversal")
                .then()
                .statusCode(200);
        figures(project, "2024-02-29").body("disbursed.amount", equalTo(400));
        figures(project, "2024-03-01").body("disbursed.amount", equalTo(0));
    }

    @Test
    void computesIndicatorsFromRowsAndNeverTakesATypedActual() {
        Running project = ProjectFixtures.runningProject(1_000);
        add(project, "indicators", indicator("TURNS", "TURNS", "SERVICE_TURNS", 2));
        add(project, "indicators", indicator("PERSONS", "PERSONS", "SERVICE_PERSONS", 2));
        add(project, "indicators", indicator("LISTED", "PERSONS", "PERSONS_ENROLLED", 1));
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2015-02-02");
        ProjectFixtures.enrolled(project, child, "2024-02-01");
        serve(project, child, "2024-01-10");
        serve(project, child, "2024-05-10");
        figures(project, "2024-01-31").body("indicators.actual", contains(1, 1, 0));
        figures(project, "2024-12-31")
                .body("indicators.code", contains("TURNS", "PERSONS", "LISTED"))
                .body("indicators.actual", contains(2, 1, 1))
                .body("indicators.met", contains(true, false, true))
                .body("indicators.comparator", contains("EQUAL", "EQUAL", "EQUAL"));
        post(project, "indicators", indicator("X", "TURNS", "SERVICE_PERSONS", 1))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        post(project, "indicators", indicator("X", "TURNS", "SERVICE_TURNS", 1).replace("}", ", \"manualActual\": 5}"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/manualActual"));
    }

    @Test
    void countsEverybodyOnceOverThePhasesAndFlagsCountsWithoutNames() {
        Running earlier = ProjectFixtures.runningProject(1_000);
        Running later = ProjectFixtures.runningProject(1_000);
        Given.specialist("75")
                .header("If-Match", later.etag())
                .contentType("application/merge-patch+json")
                .body("{\"previousProjectId\": \"%s\"}".formatted(earlier.id()))
                .patch("/api/v1/projects/" + later.id())
                .then()
                .statusCode(200)
                .body("previous.id", equalTo(earlier.id().toString()));
        add(
                earlier,
                "legacy-aggregates",
                "{\"periodFrom\": 1995, \"periodTo\": 2022, \"amount\": 3142, \"source\": \"Báo cáo\"}");
        UUID both = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Cả hai", "2015-02-02");
        UUID one = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Một", "2015-02-02");
        ProjectFixtures.enrolled(earlier, both, "2023-02-01");
        ProjectFixtures.enrolled(later, both, "2023-05-01");
        serve(later, one, "2024-05-10");
        figures(later, "2025-03-31")
                .body("reach.named", equalTo(2))
                .body("reach.legacy", equalTo(3142))
                .body("reach.total", equalTo(3144))
                .body("reach.legacyAggregates[0].source", equalTo("Báo cáo"));
        figures(earlier, "2025-03-31").body("reach.named", equalTo(1));
        figures(later, "2022-12-31").body("reach.named", equalTo(0));
    }

    @Test
    @Tag("S1-35")
    void tellsForHowLongPersonsAreSupported() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID three = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Ba năm liền", "2015-02-02");
        UUID gap = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Cách năm", "2015-02-02");
        UUID once = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Một năm", "2015-02-02");
        ProjectFixtures.enrolled(project, three, "2023-06-01");
        serve(project, gap, "2023-03-01");
        serve(project, gap, "2025-03-01");
        serve(project, once, "2024-03-01");
        figures(project, "2025-06-30")
                .body("duration.persons", equalTo(3))
                .body("duration.medianYears", equalTo(2.0f))
                .body("duration.threeConsecutiveYears", equalTo(1))
                .body("duration.withGaps", equalTo(1));
        figures(project, "2024-06-30").body("duration.threeConsecutiveYears", equalTo(0));
    }

    @Test
    @Tag("S1-26")
    void coversEveryResidentUpToTheAgeLimit() {
        Running project = ProjectFixtures.runningProject(1_000);
        UUID centre = ProjectFixtures.organisation("Trung tâm");
        put(
                project,
                "{\"code\": \"COMMUNITY\", \"name\": \"Trung tâm\", \"facilityId\": \"%s\", \"sponsorshipMaxAge\": 12}"
                        .formatted(centre));
        add(project, "indicators", indicator("COVERAGE", "PERCENT", "SPONSORSHIP_COVERAGE", 100));
        figures(project, "2025-03-21")
                .body("components[0].coverage.residents", equalTo(0))
                .body("indicators[0].actual", nullValue());
        UUID twelve = resident(centre, "2012-03-22"); // 12 years and 364 days on 21/03/2025
        UUID small = resident(centre, "2018-01-01");
        resident(centre, "2012-03-21"); // 13 on that day
        ProjectFixtures.enrolled(project, small, "2024-01-01");
        figures(project, "2025-03-21")
                .body("components[0].coverage.residents", equalTo(2))
                .body("components[0].coverage.enrolled", equalTo(1))
                .body("components[0].coverage.missing.id", contains(twelve.toString()))
                .body("indicators[0].actual", equalTo(50))
                .body("indicators[0].met", equalTo(false));
        ProjectFixtures.enrolled(project, twelve, "2024-01-01");
        figures(project, "2025-03-21")
                .body("components[0].coverage.missing", empty())
                .body("indicators[0].actual", equalTo(100))
                .body("indicators[0].met", equalTo(true));
    }

    @Test
    @Tag("S1-42")
    void warnsOfATargetBelowWhatThePhaseBeforeReached() {
        Running earlier = ProjectFixtures.runningProject(1_000);
        Running later = ProjectFixtures.runningProject(1_000);
        add(earlier, "indicators", indicator("TURNS", "TURNS", "SERVICE_TURNS", 1));
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ", "2015-02-02");
        serve(earlier, child, "2024-01-10");
        serve(earlier, child, "2024-01-11");
        String etag = post(later, "indicators", indicator("TURNS", "TURNS", "SERVICE_TURNS", 1))
                .statusCode(201)
                .extract()
                .header("ETag");
        Given.specialist("75")
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body("{\"previousProjectId\": \"%s\"}".formatted(earlier.id()))
                .patch("/api/v1/projects/" + later.id())
                .then()
                .statusCode(200);
        figures(later, "2025-01-01").body("warnings.code", hasItem("TARGET_BELOW_PREVIOUS_ACTUAL"));
        figures(earlier, "2025-01-01").body("warnings", empty());
    }

    @Test
    void hidesFiguresOfProjectsOutsideTheScope() {
        Running project = ProjectFixtures.runningProject(1_000);
        String path = "/api/v1/projects/" + project.id() + "/figures";
        Given.specialist("22").get(path).then().statusCode(404);
        Given.ngo(ProjectFixtures.organisation("Tổ chức khác")).get(path).then().statusCode(404);
        Given.ngo(project.donor()).get(path).then().statusCode(200);
        Given.administrator().get(path).then().statusCode(403);
        Given.specialist("75").get(path + "?asOf=2025-02-30").then().statusCode(400);
    }

    private static UUID resident(UUID centre, String birthDate) {
        UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ ở trung tâm", birthDate);
        ProjectFixtures.run(
                "INSERT INTO stay (province_code, id, beneficiary_id, organisation_id, category, admission_kind, valid_from)"
                        + " VALUES ('75', ?, ?, ?, 'CHILD', 'LONG_TERM', DATE '2020-01-01')",
                UUID.randomUUID(),
                child,
                centre);
        return child;
    }

    private static String indicator(String code, String unit, String measure, long target) {
        return "{\"code\": \"%s\", \"name\": \"Chỉ số\", \"unit\": \"%s\", \"measure\": \"%s\", \"comparator\": \"EQUAL\", \"target\": %d, \"componentCode\": \"COMMUNITY\"}"
                .formatted(code, unit, measure, target);
    }

    private static void serve(Running project, UUID person, String day) {
        Given.specialist("75")
                .body(
                        "{\"componentId\": \"%s\", \"beneficiaryId\": \"%s\", \"service\": \"NUTRITION\", \"happenedOn\": \"%s\"}"
                                .formatted(project.component(), person, day))
                .post("/api/v1/service-events")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse budget(Running project, long amount, String from) {
        return Given.specialist("75")
                .body(
                        "{\"componentId\": \"%s\", \"amount\": {\"amount\": %d, \"currency\": \"VND\"}, \"validFrom\": \"%s\", \"reason\": \"Điều chỉnh\"}"
                                .formatted(project.component(), amount, from))
                .post("/api/v1/component-budgets")
                .then();
    }

    private static void put(Running project, String component) {
        Given.specialist("75")
                .header("If-Match", project.etag())
                .body(component)
                .put("/api/v1/projects/" + project.id() + "/components/" + project.component())
                .then()
                .statusCode(200);
    }

    private static void add(Running project, String part, String body) {
        post(project, part, body).log().ifValidationFails().statusCode(201);
    }

    private static ValidatableResponse post(Running project, String part, String body) {
        return Given.specialist("75")
                .body(body)
                .post("/api/v1/projects/" + project.id() + "/" + part)
                .then();
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
