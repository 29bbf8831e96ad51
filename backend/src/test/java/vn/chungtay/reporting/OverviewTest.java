package vn.chungtay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.ReferenceData;

/** The dashboard's figures on the reference data. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class OverviewTest {
    private static final String OVERVIEW = "/api/v1/figures/overview";

    @Test
    void showsTheMoneyOfTheHoltProjectAtTheEndOfMarch() {
        JsonPath overview = overview("leader.dongnai", "adminUnit=75&asOf=2025-03-31");
        assertThat(overview.getLong("keyFigures.money.budget")).isEqualTo(5_000_000_000L);
        assertThat(overview.getLong("keyFigures.money.disbursed")).isEqualTo(4_270_000_000L);
        assertThat(overview.getDouble("keyFigures.money.rate")).isEqualTo(0.854);
        assertThat(overview.getLong("keyFigures.money.disbursedInYear"))
                .isEqualTo(4_270_000_000L - disbursedUntil("2024-03-31"));
        assertThat(overview.getList("projects[0].components.code")).containsExactly("COMMUNITY", "CENTRE_NUTRITION");
        assertThat(overview.getList("projects[0].components.budget", Long.class))
                .containsExactly(3_200_000_000L, 1_800_000_000L);
    }

    private static long disbursedUntil(String day) {
        return overview("leader.dongnai", "adminUnit=75&asOf=" + day).getLong("keyFigures.money.disbursed");
    }

    @Test
    void showsChildrenOfTheFourteenGroupsWithTheListBehindTheNumber() {
        for (String account : List.of("specialist.dongnai", "leader.dongnai", "commune.dongnai")) {
            JsonPath overview = overview(account, "asOf=2025-03-31");
            PeopleFiguresTest.follow(
                    account,
                    overview.getString("keyFigures.people.link"),
                    overview.getLong("keyFigures.people.persons"));
            List<Map<String, Object>> groups = overview.getList("circumstances");
            long sum = groups.stream()
                    .mapToLong(row -> ((Number) row.get("persons")).longValue())
                    .sum();
            assertThat(overview.getLong("keyFigures.people.memberships")).isEqualTo(sum);
            for (Map<String, Object> row : groups) {
                PeopleFiguresTest.follow(account, (String) row.get("link"), ((Number) row.get("persons")).longValue());
            }
        }
    }

    @Test
    void drawsCommunesByTheirCentreAndTheCountryByProvinces() {
        JsonPath province = overview("specialist.dongnai", "adminUnit=75");
        assertThat(province.getString("areaLevel")).isEqualTo("COMMUNE");
        List<Map<String, Object>> areas = province.getList("areas");
        assertThat(areas).hasSizeGreaterThan(50).allSatisfy(area -> assertThat(area.get("latitude"))
                .isNotNull());
        PeopleFiguresTest.follow(
                "specialist.dongnai",
                (String) areas.get(0).get("link"),
                ((Number) areas.get(0).get("persons")).longValue());
        JsonPath country = overview("auditor", "");
        assertThat(country.getString("areaLevel")).isEqualTo("PROVINCE");
        assertThat(country.getList("areas.code")).contains("75", "22", "15", "31");
    }

    @Test
    void countsWhatWaitsAndWhatHappensThisMonth() {
        JsonPath overview = overview("specialist.dongnai", "");
        assertThat(overview.getLong("waiting.find { it.key == 'OVERDUE_PLANS' }.count"))
                .isPositive();
        assertThat(overview.getLong("waiting.find { it.key == 'UNRESOLVED_UNIT' }.count"))
                .isEqualTo(4);
        assertThat(overview.getLong("keyFigures.activities.count")).isEqualTo(6);
        assertThat(overview.getList("activities")).hasSize(6);
        assertThat(overview.getList("deadlines")).isNotEmpty();
        assertThat(overview.getDouble("keyFigures.assisted.rate")).isBetween(0.2, 1.0);
    }

    @Test
    void everyNumberOpensAListOfThatLength() {
        for (String query : List.of("", "adminUnit=75", "adminUnit=26041")) {
            for (String account : List.of("specialist.dongnai", "leader.dongnai", "commune.dongnai", "auditor")) {
                if (account.equals("commune.dongnai") && !query.isEmpty()) {
                    continue;
                }
                JsonPath overview = overview(account, query);
                List<Map<String, Object>> waiting = overview.getList("waiting");
                assertThat(waiting).hasSize(6).allSatisfy(row -> follow(account, row, "count"));
                follow(account, overview.getMap("keyFigures.people"), "persons");
                follow(account, overview.getMap("keyFigures.assisted"), "persons");
                follow(account, overview.getMap("keyFigures.money"), "projects");
                follow(account, overview.getMap("keyFigures.activities"), "count");
                List<Map<String, Object>> reviews = overview.getList("deadlines.findAll { it.kind == 'PLAN_REVIEW' }");
                assertThat(reviews).allSatisfy(row -> follow(account, row, "count"));
            }
        }
        assertThat(overview("specialist.dongnai", "").getList("deadlines.findAll { it.kind == 'PLAN_REVIEW' }"))
                .isNotEmpty();
    }

    /** On a day of its own, so that no other number of this class moves. */
    @Test
    void seriesAndWhatWasCalledOffAreNeitherCountedNorListed() {
        activity(Map.of("series", true));
        String calledOff = activity(Map.of("status", "PLANNED"));
        ReferenceData.as("specialist.dongnai")
                .body(Map.of("reason", "Hoãn do mưa bão"))
                .post("/api/v1/activities/" + calledOff + "/cancellation")
                .then()
                .statusCode(200);
        activity(Map.of("status", "PLANNED"));

        Map<String, Object> overview =
                overview("specialist.dongnai", "asOf=2027-03-01").getMap("keyFigures.activities");
        assertThat(overview.get("count")).isEqualTo(1);
        follow("specialist.dongnai", overview, "count");
        JsonPath figures = ReferenceData.as("specialist.dongnai")
                .get("/api/v1/figures/activities?from=2027-03-01&to=2027-03-31&groupBy=kind")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(figures.getLong("totals.activities")).isEqualTo(1);
        follow("specialist.dongnai", figures.getMap("totals"), "activities");
    }

    private static String activity(Map<String, Object> more) {
        Map<String, Object> activity = new HashMap<>(Map.of(
                "kinds", List.of("TRAINING"),
                "name", "Tập huấn quản lý trường hợp",
                "startsOn", "2027-03-10",
                "endsOn", "2027-03-10",
                "level", "PROVINCE",
                "unitCode", "75"));
        activity.putAll(more);
        return ReferenceData.as("specialist.dongnai")
                .body(activity)
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aPartnerIsOfferedOnlyListsThatItMayOpen() {
        JsonPath overview = overview("ngo.holt", "");
        List<Map<String, Object>> waiting = overview.getList("waiting.findAll { it.link != null }");
        assertThat(waiting).isNotEmpty().allSatisfy(row -> follow("ngo.holt", row, "count"));
        follow("ngo.holt", overview.getMap("keyFigures.assisted"), "persons");
        follow("ngo.holt", overview.getMap("keyFigures.money"), "projects");
    }

    private static void follow(String account, Map<String, Object> row, String number) {
        PeopleFiguresTest.follow(account, (String) row.get("link"), ((Number) row.get(number)).longValue());
    }

    @Test
    void showsEachAccountItsOwnPart() {
        assertThat(overview("specialist.quangninh", "adminUnit=75").getLong("keyFigures.people.persons"))
                .isZero();
        assertThat(overview("commune.dongnai", "").getString("adminUnit")).isEqualTo("26122");
        assertThat(overview("centre.laocai", "asOf=2025-03-25").getLong("keyFigures.people.persons"))
                .isBetween(58L, 78L);
        assertThat(overview("ngo.holt", "asOf=2025-03-21").getList("projects.code"))
                .containsExactly("HOLT-DN-2023-2025");
        ReferenceData.as("admin").get(OVERVIEW).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    private static JsonPath overview(String account, String query) {
        return ReferenceData.as(account)
                .get(query.isEmpty() ? OVERVIEW : OVERVIEW + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
