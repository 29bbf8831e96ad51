package vn.chungtay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.testing.ReferenceData;

/** Every number of people is as long as the list it links to. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class PeopleFiguresTest {
    static final String FIGURES = "/api/v1/figures/beneficiaries?";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "specialist.dongnai   | adminUnit=75&groupBy=circumstance",
                "specialist.dongnai   | adminUnit=75&asOf=2025-03-21&groupBy=circumstance&areas=AS_THEN",
                "leader.dongnai       | asOf=2025-03-21&groupBy=ageBand",
                "specialist.dongnai   | groupBy=commune&hardship=true",
                "specialist.dongnai   | groupBy=sex&circumstance=TE04",
                "specialist.dongnai   | groupBy=schoolStatus&asOf=2024-10-01",
                "specialist.dongnai   | groupBy=schoolLevel&ageFrom=3&ageTo=15",
                "specialist.dongnai   | groupBy=poverty&asOf=2025-01-01",
                "commune.dongnai      | groupBy=circumstance",
                "specialist.quangninh | groupBy=ethnicGroup",
                "centre.laocai        | groupBy=category&asOf=2022-06-08",
                "auditor              | groupBy=province",
                "auditor              | adminUnit=31&groupBy=ageBand&schoolAge=true&hardship=true&asOf=2022-05-17",
                "ngo.holt             | groupBy=circumstance&asOf=2025-03-21",
                "ngo.holt             | groupBy=ageBand"
            })
    void linksToAListAsLongAsTheNumber(String account, String query) {
        JsonPath figures = figures(account, query);
        List<Map<String, Object>> rows = figures.getList("rows");
        assertThat(rows).isNotEmpty();
        assertThat(figures.getLong("totals.persons")).isPositive();
        for (Map<String, Object> row : rows) {
            follow(account, (String) row.get("link"), ((Number) row.get("persons")).longValue());
        }
        follow(account, figures.getString("totals.link"), figures.getLong("totals.persons"));
    }

    @Test
    void countsPersonsOnceAndMembershipsEach() {
        JsonPath figures = figures("specialist.dongnai", "adminUnit=75&asOf=2025-03-21");
        long sum = figures.getList("rows.persons", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(figures.getLong("totals.memberships")).isEqualTo(sum);
        assertThat(figures.getLong("totals.persons")).isLessThan(sum);
    }

    @Test
    void hidesRestrictedCircumstancesFromThoseWhoMayNotSeeThem() {
        assertThat(figures("specialist.dongnai", "adminUnit=75").getList("rows.key"))
                .contains("TE05", "TE11");
        assertThat(figures("leader.dongnai", "adminUnit=75").getList("rows.key"))
                .contains("TE01")
                .doesNotContain("TE05", "TE09", "TE11", "TE12");
    }

    @Test
    void seesOnlyTheOwnProvince() {
        assertThat(figures("specialist.quangninh", "groupBy=province").getList("rows.key"))
                .containsExactly("22");
        assertThat(figures("specialist.quangninh", "adminUnit=75&groupBy=sex").getList("rows"))
                .isEmpty();
    }

    @Test
    @Tag("S2-38")
    void breaksDownByPovertyEthnicGroupAndHamletIsInTheAddress() {
        JsonPath poverty = figures("auditor", "adminUnit=15&groupBy=poverty");
        assertThat(poverty.getList("rows.key")).contains("POOR", "NEAR_POOR");
        for (String groupBy : List.of("poverty", "ethnicGroup")) {
            JsonPath rows = figures("auditor", "adminUnit=15&groupBy=" + groupBy);
            long all = rows.getLong("totals.persons");
            assertThat(rows.getList("rows.persons", Long.class).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as("everybody is in one row by " + groupBy)
                    .isEqualTo(all);
            follow("auditor", rows.getString("rows[0].link"), rows.getLong("rows[0].persons"));
        }
        JsonPath ethnic = figures("auditor", "adminUnit=15&groupBy=ethnicGroup");
        assertThat(ethnic.getList("rows.key")).contains("08", "09");
        assertThat(ethnic.getString("rows.find { it.key == '08' }.name")).isEqualTo("Mông");
        ReferenceData.as("auditor")
                .get("/api/v1/beneficiaries?adminUnit=15&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].hamlet", org.hamcrest.Matchers.startsWith("T"));
    }

    @Test
    @Tag("S3-20")
    void answersHowManyChildrenInHardshipAreOfSchoolAge() {
        String query = "adminUnit=30&areas=AS_THEN&asOf=2022-05-17&hardship=true&schoolAge=true";
        JsonPath bands = figures("auditor", query + "&groupBy=ageBand");
        assertThat(bands.getList("rows.key")).containsExactly("3-5", "6", "6-10", "11-14", "15");
        long all = bands.getLong("totals.persons");
        assertThat(all).isEqualTo(13 * 11L);
        assertThat(bands.getLong("rows.find { it.key == '6' }.persons")).isEqualTo(11);
        assertThat(bands.getLong("rows.find { it.key == '6-10' }.persons")).isEqualTo(5 * 11L);
        follow("auditor", bands.getString("totals.link"), all);
        JsonPath levels = figures("auditor", query + "&groupBy=schoolLevel");
        assertThat(levels.getList("rows.key")).contains("KINDERGARTEN", "PRIMARY", "LOWER_SECONDARY");
        JsonPath communes = figures("auditor", query + "&groupBy=commune");
        assertThat(communes.getLong("totals.persons")).isEqualTo(all);
        assertThat(communes.getList("rows.persons", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all);
    }

    @Test
    void refusesAPropertyThatDoesNotExist() {
        ReferenceData.as("auditor").get(FIGURES + "groupBy=name").then().statusCode(400);
        ReferenceData.as("auditor")
                .get(FIGURES + "adminUnit=98")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("adminUnit"));
        ReferenceData.as("admin").get(FIGURES + "groupBy=sex").then().statusCode(403);
    }

    static JsonPath figures(String account, String query) {
        return ReferenceData.as(account)
                .get(FIGURES + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void follow(String account, String link, long persons) {
        assertThat(link).as("a link for every number").isNotNull();
        long total = ReferenceData.as(account)
                .get(link + "&limit=1&include=total")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("page.total");
        assertThat(total).as(link).isEqualTo(persons);
    }
}
