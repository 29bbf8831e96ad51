package vn.chungtay.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.ReferenceData;
import vn.chungtay.testing.TestDatabase;

/** Đồng Nai and Holt, as the article of March 2025 tells it and as the product computes it from rows. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class SeedHoltTest {
    private static final String LEADER = "leader.dongnai";

    @Test
    @Tag("S1-03")
    void showsDonorOwnerAndImplementer() {
        JsonPath project = project("2025-03-21");
        assertThat(project.getList("organisations.role")).contains("DONOR", "OWNER", "IMPLEMENTER");
        assertThat(project.getString("organisations.find { it.role == 'DONOR' }.organisation.name"))
                .contains("Holt");
    }

    @Test
    @Tag("S1-04")
    void runsItsPhaseOnTheDayOfTheMeeting() {
        JsonPath project = project("2025-03-21");
        assertThat(project.getString("name"))
                .isEqualTo("Dự án Chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn giai đoạn 2023-2025");
        assertThat(project.getString("phaseFrom")).isEqualTo("2023-01-01");
        assertThat(project.getString("phaseTo")).isEqualTo("2025-12-31");
        assertThat(project.getString("status")).isEqualTo("RUNNING");
        assertThat(project.getString("previous.code")).isEqualTo("HOLT-DN-1995-2022");
        assertThat(project.getString("next.code")).isEqualTo("HOLT-DN-2026-2028");
    }

    @Test
    @Tag("S1-08")
    void countsFiveBillionFromHolt() {
        JsonPath funding = get("/api/v1/figures/funding?asOf=2025-03-31");
        assertThat(
                        funding.getLong(
                                "donors.find { it.nameEn == 'Holt Vietnam' }.projects.find { it.code == 'HOLT-DN-2023-2025' }.budget"))
                .isEqualTo(5_000_000_000L);
        assertThat(figures("2025-03-31").getLong("funding[0].approvedBudget.amount"))
                .isEqualTo(5_000_000_000L);
    }

    @Test
    @Tag("S1-09")
    @Tag("S1-10")
    @Tag("S1-11")
    void consistsOfTwoComponents() {
        JsonPath project = project("2025-03-21");
        assertThat(project.getList("components.code")).containsExactly("COMMUNITY", "CENTRE_NUTRITION");
        assertThat(project.getString("components[0].name")).isEqualTo("Dự án Chăm sóc trẻ tại cộng đồng");
        assertThat(project.getString("components[1].facility.name"))
                .isEqualTo("Trung tâm Công tác xã hội tỉnh Đồng Nai");
        JsonPath figures = figures("2025-03-21");
        assertThat(figures.getLong("components.find { it.code == 'COMMUNITY' }.serviceTurns"))
                .isPositive();
        assertThat(figures.getLong("components.find { it.code == 'CENTRE_NUTRITION' }.coverage.residents"))
                .isPositive();
        assertThat(figures.getLong("components.find { it.code == 'CENTRE_NUTRITION' }.serviceTurns"))
                .isZero();
        assertThat(figures.getLong("components.find { it.code == 'CENTRE_NUTRITION' }.families"))
                .isZero();
        String community = "component=" + project.getString("components[0].id");
        String centre = "component=" + project.getString("components[1].id");
        Map<String, Integer> ofTheCommunity = Map.of(
                "service-events?eligibility=PRESCHOOL_HARDSHIP,DISABLED_OVER_12&", 555,
                "enrolments?kind=SCHOLARSHIP&awardYear=2023&", 214,
                "enrolments?kind=SCHOLARSHIP&awardYear=2024&", 214,
                "enrolments?kind=FAMILY_PRESERVATION,FAMILY_RESTORATION&", 60);
        ofTheCommunity.forEach((list, rows) -> {
            assertThat(total(list + community)).as(list).isEqualTo(rows);
            assertThat(total(list + centre)).as(list + " of the centre").isZero();
        });
        Map<String, Integer> ofTheCentre = Map.of(
                "enrolments?kind=SPONSORSHIP&activeOn=2025-03-21&", 46, "permanency-plans?status=COMPLETED&", 30);
        ofTheCentre.forEach(
                (list, rows) -> assertThat(total(list + centre)).as(list).isEqualTo(rows));
        assertThat(total("permanency-plans?status=COMPLETED&" + community)).isZero();
    }

    @Test
    @Tag("S1-12")
    void approvesFiveBillionAsTheSumOfItsComponents() {
        JsonPath figures = figures("2025-03-21");
        assertThat(figures.getLong("approvedBudget.amount")).isEqualTo(5_000_000_000L);
        assertThat(figures.getList("components.approvedBudget.amount", Long.class))
                .containsExactly(3_200_000_000L, 1_800_000_000L);
        assertThat(figures.getString("approvedBudget.currency")).isEqualTo("VND");
    }

    @Test
    @Tag("S1-13")
    void pursuesFiveObjectives() {
        List<String> objectives = project("2025-03-21").getList("objectives.description");
        assertThat(objectives).hasSize(5);
        assertThat(objectives.get(0)).contains("trong chính mái ấm của mình và trong cộng đồng");
        assertThat(objectives.get(4)).contains("kế hoạch lâu dài cho tất cả trẻ trong dự án");
    }

    @Test
    @Tag("S1-17")
    void hasALongTermPlanForEveryEnrolledChildAndListsOverdueReviews() {
        assertThat(figures("2025-03-21").getLong("plans.enrolledWithoutPlan")).isZero();
        JsonPath today = get("/api/v1/projects/" + id() + "/figures");
        assertThat(today.getLong("plans.enrolledWithoutPlan")).isZero();
        String now = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        assertThat(today.getLong("plans.overdueReviews"))
                .isPositive()
                .isEqualTo(total("permanency-plans?overdueOn=" + now + "&project=" + id()));
        assertThat(total("enrolments?withoutPlan=true&activeOn=2025-03-21&project=" + id()))
                .isZero();
    }

    @Test
    @Tag("S1-02")
    void findsBothNamesOfHolt() {
        assertThat(get("/api/v1/search?q=holt")
                        .getList("groups.find { it.kind == 'ORGANISATION' }.items.title", String.class))
                .anyMatch(name -> name.endsWith("tại Việt Nam"))
                .anyMatch(name -> !name.contains("Việt Nam"))
                .allMatch(name -> name.contains("Holt"));
    }

    @Test
    @Tag("S1-19")
    void everyCountedTurnMeetsOneOfTheTwoRulesOnItsDay() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TURNS_THAT_MEET_NO_RULE)) {
            rows.next();
            assertThat(rows.getLong("counted")).isEqualTo(555);
            assertThat(rows.getLong("meet_none")).isZero();
        }
    }

    /** The rules written once more, from the domain: what the product stored with each turn is not looked at. */
    private static final String TURNS_THAT_MEET_NO_RULE = """
            SELECT count(*) AS counted, count(*) FILTER (WHERE NOT (
                EXISTS (SELECT FROM school_status s
                         WHERE s.beneficiary_id = b.id AND s.level IN ('NURSERY', 'KINDERGARTEN')
                           AND s.status = 'ATTENDING' AND s.valid_from <= e.happened_on
                           AND coalesce(s.valid_to, DATE '9999-12-31') > e.happened_on)
                AND EXISTS (SELECT FROM circumstance k
                         WHERE k.beneficiary_id = b.id AND k.valid_from <= e.happened_on
                           AND (k.group_code = 'HARDSHIP' OR k.group_code LIKE 'TE%')
                           AND coalesce(k.valid_to, DATE '9999-12-31') > e.happened_on)
                OR b.birth_date + interval '13 years' <= e.happened_on
                AND EXISTS (SELECT FROM circumstance k
                         WHERE k.beneficiary_id = b.id AND k.group_code = 'TE04' AND k.valid_from <= e.happened_on
                           AND coalesce(k.valid_to, DATE '9999-12-31') > e.happened_on))) AS meet_none
              FROM service_event e
              JOIN component c ON c.id = e.component_id AND c.code = 'COMMUNITY'
              JOIN project p ON p.id = e.project_id AND p.code = 'HOLT-DN-2023-2025'
              JOIN beneficiary b ON b.id = e.beneficiary_id
             WHERE e.eligibility <> 'OTHER'""";

    @Test
    @Tag("S1-18")
    @Tag("S1-10")
    @Tag("S1-21")
    void countsTurnsAndChildrenApart() {
        JsonPath figures = figures("2025-03-21");
        assertThat(figures.getLong("components.find { it.code == 'COMMUNITY' }.serviceTurns"))
                .isEqualTo(555);
        assertThat(figures.getLong("components.find { it.code == 'COMMUNITY' }.servicePersons"))
                .isEqualTo(412);
        assertThat(figures.getLong("components.find { it.code == 'COMMUNITY' }.turnsOutsideRemoteCommunes"))
                .isZero();
        assertThat(actual(figures, "TURNS")).isEqualTo(555);
    }

    @Test
    @Tag("S1-22")
    void awardsTwoHundredAndFourteenScholarshipsAYear() {
        JsonPath figures = figures("2025-03-21");
        assertThat(figures.getLong("scholars.find { it.year == 2023 }.persons")).isEqualTo(214);
        assertThat(figures.getLong("scholars.find { it.year == 2024 }.persons")).isEqualTo(214);
        assertThat(actual(figures, "SCHOLARS_2023")).isEqualTo(214);
        assertThat(actual(figures, "SCHOLARS_2024")).isEqualTo(214);
        assertThat(figures.getLong("indicators.find { it.code == 'SCHOLARS_2025' }.target"))
                .isEqualTo(214);
    }

    @Test
    @Tag("S1-23")
    void namesTheSchemeAsTheArticleDoes() {
        JsonPath project = project("2025-03-21");
        assertThat(project.getString("schemes[0].name")).isEqualTo("Học bổng tiếp sức đến trường");
        assertThat(project.getLong("schemes[0].amount.amount")).isEqualTo(2_000_000L);
        assertThat(project.getInt("schemes[0].instalments")).isEqualTo(2);
    }

    @Test
    @Tag("S1-24")
    void helpsSixtyFamilies() {
        JsonPath figures = figures("2025-03-21");
        assertThat(figures.getLong("components.find { it.code == 'COMMUNITY' }.families"))
                .isEqualTo(60);
        assertThat(actual(figures, "FAMILIES")).isEqualTo(60);
    }

    @Test
    @Tag("S1-26")
    @Tag("S1-28")
    void coversEveryChildOfTheCentreUpToTwelveAndBringsThirtyHome() {
        JsonPath figures = figures("2025-03-21");
        assertThat(figures.getLong("components[1].coverage.residents")).isEqualTo(46);
        assertThat(figures.getLong("components[1].coverage.enrolled")).isEqualTo(46);
        assertThat(figures.getList("components[1].coverage.missing")).isEmpty();
        assertThat(actual(figures, "COVERAGE")).isEqualTo(100);
        assertThat(actual(figures, "REINTEGRATED")).isEqualTo(30);
        assertThat(actual(figures, "PLANS_COMPLETED")).isEqualTo(30);
        for (String code : List.of("REINTEGRATED", "PLANS_COMPLETED")) {
            assertThat(figures.getString("indicators.find { it.code == '" + code + "' }.componentCode"))
                    .isEqualTo("CENTRE_NUTRITION");
        }
        JsonPath project = project("2025-03-21");
        String centre = project.getString("components[1].facility.id");
        String home = "/api/v1/beneficiaries?include=total&limit=1&discharge=REINTEGRATION&facility=" + centre;
        assertThat(get(home + "&dischargedFrom=2023-01-01&dischargedTo=2023-12-31")
                        .getLong("page.total"))
                .isEqualTo(11);
        assertThat(get(home + "&dischargedFrom=2024-01-01&dischargedTo=2024-12-31")
                        .getLong("page.total"))
                .isEqualTo(14);
        assertThat(get(home + "&dischargedFrom=2023-01-01&dischargedTo=2025-12-31")
                        .getLong("page.total"))
                .isEqualTo(30);
        assertThat(get("/api/v1/permanency-plans?include=total&limit=1&status=COMPLETED&project=" + id())
                        .getLong("page.total"))
                .isEqualTo(30);
    }

    @Test
    @Tag("S1-29")
    void hasPaidMoreThanFourBillionByTheEndOfJanuary() {
        JsonPath january = figures("2025-01-31");
        long paid = january.getLong("disbursed.amount");
        assertThat(paid).isEqualTo(4_120_000_000L).isGreaterThan(4_000_000_000L).isLessThanOrEqualTo(4_400_000_000L);
        assertThat(january.getDouble("disbursementRate")).isEqualTo(0.824).isGreaterThan(0.8);
        assertThat(figures("2024-12-31").getLong("disbursed.amount")).isLessThanOrEqualTo(paid);
        assertThat(figures("2025-03-31").getLong("disbursed.amount")).isEqualTo(4_270_000_000L);
    }

    @Test
    @Tag("S1-30")
    void looksBackOnThirtyYears() {
        JsonPath project = project("2025-03-21");
        assertThat(project.getInt("partnershipSince")).isEqualTo(1995);
        assertThat(project.getInt("partnershipYears")).isEqualTo(30);
    }

    @Test
    @Tag("S1-31")
    @Tag("S1-33")
    void passesToTheDepartmentOfHealthWithUnchangedSums() {
        JsonPath before = figures("2025-02-28");
        JsonPath after = figures("2025-03-01");
        assertThat(before.getString("owner.name")).isEqualTo("Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai");
        assertThat(after.getString("owner.name")).isEqualTo("Sở Y tế tỉnh Đồng Nai");
        assertThat(after.getLong("disbursed.amount")).isEqualTo(before.getLong("disbursed.amount"));
        assertThat(after.getLong("approvedBudget.amount")).isEqualTo(before.getLong("approvedBudget.amount"));
        assertThat(project("2025-03-21").getLong("handovers[0].budgetBalance.amount"))
                .isEqualTo(after.getLong("approvedBudget.amount") - after.getLong("disbursed.amount"));
    }

    @Test
    @Tag("S1-34")
    void reachedNearlyFourThousandChildrenOverAllPhases() {
        JsonPath figures = figures("2025-03-21");
        assertThat(figures.getLong("reach.named")).isEqualTo(845);
        assertThat(figures.getLong("reach.legacy")).isEqualTo(3_142);
        assertThat(figures.getLong("reach.total")).isEqualTo(3_987).isBetween(3_800L, 3_999L);
        assertThat(figures.getList("reach.legacyAggregates.amount", Long.class)).containsExactly(3_142L);
        assertThat(figures.getList("reach.legacyAggregates.source", String.class))
                .as("each count without names is shown apart, with where it comes from")
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    @Tag("S1-41")
    @Tag("S1-42")
    void preparesANextPhaseWithTargetsNotBelowWhatWasReached() {
        JsonPath next = get("/api/v1/projects?q=HOLT-DN-2026-2028");
        assertThat(next.getString("items[0].status")).isEqualTo("PREPARING");
        JsonPath figures = figures("2025-03-21");
        JsonPath planned = get("/api/v1/projects/" + next.getString("items[0].id") + "/figures");
        for (String code : List.of("TURNS", "FAMILIES", "REINTEGRATED")) {
            assertThat(planned.getLong("indicators.find { it.code == '" + code + "' }.target"))
                    .isGreaterThanOrEqualTo(actual(figures, code));
        }
        assertThat(planned.getList("warnings")).isEmpty();
    }

    private static long actual(JsonPath figures, String indicator) {
        return figures.getLong("indicators.find { it.code == '" + indicator + "' }.actual");
    }

    private static JsonPath project(String asOf) {
        return get("/api/v1/projects/" + id() + "?asOf=" + asOf);
    }

    private static JsonPath figures(String asOf) {
        return get("/api/v1/projects/" + id() + "/figures?asOf=" + asOf);
    }

    private static int total(String list) {
        return get("/api/v1/" + list + "&limit=1&include=total").getInt("page.total");
    }

    private static String id() {
        return get("/api/v1/projects?q=HOLT-DN-2023-2025").getString("items[0].id");
    }

    private static JsonPath get(String path) {
        return ReferenceData.as(LEADER)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
