package vn.chungtay.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.ReferenceData;

/** Figures of Quảng Ninh, Lào Cai and Hải Dương on the reference data. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class SeedFiguresTest {
    @Test
    @Tag("S2-16")
    @Tag("S2-17")
    void countsNearlyAHundredResidentsInExclusiveCategories() {
        JsonPath residents = residents("2025-03-25");
        assertThat(residents.getLong("total")).isEqualTo(98).isBetween(95L, 99L);
        assertThat(count(residents, "CHILD")).isEqualTo(58);
        assertThat(count(residents, "ELDERLY")).isEqualTo(8);
        assertThat(count(residents, "DISABLED")).isEqualTo(24);
        assertThat(count(residents, "MENTALLY_ILL")).isEqualTo(8);
        assertThat(residents.getList("flags.persons", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isGreaterThan(98);
        JsonPath earlier = residents("2022-06-08");
        assertThat(earlier.getLong("total")).isEqualTo(98);
        assertThat(count(earlier, "CHILD")).isEqualTo(60);
        assertThat(count(earlier, "VOLUNTARY")).isEqualTo(5);
        assertThat(count(earlier, "EMERGENCY")).isEqualTo(1);
        PeopleFiguresTest.follow("centre.laocai", residents.getString("link"), 98);
        PeopleFiguresTest.follow("centre.laocai", residents.getString("categories[0].link"), 58);
    }

    private static JsonPath residents(String asOf) {
        String centre = get("centre.laocai", "/api/v1/me").getString("scope.organisationId");
        return get("centre.laocai", "/api/v1/figures/residents?facility=" + centre + "&asOf=" + asOf);
    }

    private static long count(JsonPath residents, String category) {
        return residents.getLong("categories.find { it.key == '" + category + "' }.persons");
    }

    @Test
    @Tag("S3-16")
    void countsActivitiesByLevelAndSectorOfTheOrganiser() {
        String period = "&adminUnit=31&from=2022-05-01&to=2022-06-30";
        JsonPath sectors = get("auditor", "/api/v1/figures/activities?groupBy=sector" + period);
        assertThat(sectors.getLong("rows.find { it.key == 'MASS_ORGANISATION' }.activities"))
                .isEqualTo(2);
        assertThat(sectors.getLong("rows.find { it.key == 'LABOUR_SOCIAL' }.activities"))
                .isEqualTo(1);
        JsonPath levels = get("auditor", "/api/v1/figures/activities?groupBy=level" + period);
        assertThat(levels.getList("rows.key")).contains("PROVINCE", "COMMUNE", "VILLAGE");
        assertThat(levels.getLong("totals.activities")).isEqualTo(4);
    }

    @Test
    @Tag("S3-17")
    @Tag("S3-22")
    void countsEligibleSupportedUnsupportedAndDropOuts() {
        JsonPath support = get("auditor", "/api/v1/figures/support?adminUnit=30&areas=AS_THEN&asOf=2022-05-17");
        long eligible = support.getLong("eligible");
        assertThat(eligible).isGreaterThanOrEqualTo(120);
        assertThat(support.getLong("supported") + support.getLong("unsupported"))
                .isEqualTo(eligible);
        assertThat(support.getLong("unsupported")).isPositive();
        PeopleFiguresTest.follow("auditor", support.getString("eligibleLink"), eligible);
        assertThat(support.getLong("droppedOutForHardship")).isPositive();
        assertThat(support.getLong("dropOutTarget")).isZero();
        PeopleFiguresTest.follow(
                "auditor", support.getString("droppedOutLink"), support.getLong("droppedOutForHardship"));
    }

    @Test
    @Tag("S4-03")
    @Tag("S4-07")
    void countsWhomTheMonthOfActionReached() {
        JsonPath audiences = get("centre.laocai", moa("audience"));
        assertThat(audiences.getList("rows.key"))
                .containsExactlyInAnyOrder(
                        "PARTY_COMMITTEE", "AUTHORITY", "AGENCY", "SECTOR", "MASS_ORGANISATION", "FAMILY", "CHILD");
        assertThat(audiences.getLong("rows.find { it.key == 'CHILD' }.reached")).isEqualTo(58 + 130 + 85 + 64);
        assertThat(audiences.getLong("rows.find { it.key == 'CHILD' }.activities"))
                .isEqualTo(4);
    }

    @Test
    @Tag("S4-20")
    @Tag("S4-24")
    void countsTheMonthOfActionByLevelOfProtectionAndByNearnessToThePeople() {
        JsonPath protection = get("centre.laocai", moa("protectionLevel"));
        assertThat(protection.getList("rows.key")).containsExactly("PREVENTION", "SUPPORT", "INTERVENTION");
        JsonPath levels = get("centre.laocai", moa("level"));
        assertThat(levels.getLong("totals.activities")).isEqualTo(6);
        assertThat(levels.getDouble("rows.find { it.key == 'COMMUNE' }.share")).isEqualTo(0.5);
    }

    @Test
    @Tag("S3-07")
    void theMonthOfActionOf2022ListsTheMeetingOfHaiDuongAndTheWorkOfLaoCai() {
        List<String> names =
                get("auditor", "/api/v1/campaigns?year=2022&q=MOA-2022").<String>getList("items.id").stream()
                        .flatMap(id -> get("auditor", "/api/v1/activities?limit=200&campaign=" + id)
                                .<String>getList("items.name")
                                .stream())
                        .toList();
        assertThat(names)
                .contains(
                        "Họp Ban Chỉ đạo về chương trình hỗ trợ trẻ em có hoàn cảnh đặc biệt khó khăn",
                        "Phối hợp quản lý, giám sát, hướng dẫn trẻ em vui chơi an toàn trong dịp hè");
    }

    @Test
    @Tag("S4-05")
    @Tag("S4-06")
    @Tag("S4-08")
    void lookingUpThePlanFindsTheCampaignWithItsThemeAndEightMessages() {
        JsonPath plan = get("auditor", "/api/v1/official-documents?q=179/KH-UBND");
        assertThat(plan.getList("items.number")).containsExactly("179/KH-UBND");
        assertThat(plan.getList("items.issuedOn")).containsExactly("2022-05-04");
        JsonPath campaign = get("auditor", "/api/v1/campaigns/" + plan.getString("items[0].campaigns[0].id"));
        assertThat(campaign.getString("code")).isEqualTo("MOA-2022");
        assertThat(campaign.getString("theme"))
                .isEqualTo("Chung tay bảo vệ trẻ em, hãy lên tiếng phòng, chống xâm hại, bạo lực trẻ em");
        assertThat(campaign.getList("messages")).hasSize(8);
        assertThat(campaign.getString("messages[0]")).startsWith("Trẻ em phải được an toàn trong ngôi nhà của mình");
        assertThat(campaign.getString("messages[7]")).startsWith("Số 111 - tiếp nhận thông tin mọi lúc");
    }

    @Test
    @Tag("S0-01")
    @Tag("S0-02")
    @Tag("S0-07")
    @Tag("S0-10")
    void theVisitOfTheMonthOfAction2025HasTwoDaysThreePlacesAndGiftsOf3200000() {
        String account = "specialist.quangninh";
        JsonPath campaigns = get(account, "/api/v1/campaigns?year=2025&q=MOA-2025");
        JsonPath activities = get(account, "/api/v1/activities?campaign=" + campaigns.getString("items[0].id"));
        String visit = activities.getString("items.find { it.startsOn == '2025-06-12' }.id");
        JsonPath figures = get(account, "/api/v1/activities/" + visit + "/figures");
        assertThat(figures.getInt("days")).isEqualTo(2);
        assertThat(figures.getInt("stops")).isEqualTo(3);
        assertThat(figures.getList("stopsAsThen.name"))
                .containsExactly("Thành phố Móng Cái", "Thành phố Đông Triều", "Thị xã Quảng Yên");
        assertThat(figures.getList("stopsToday.provinceCode")).containsOnly("22");
        assertThat(figures.getLong("giftValue.amount")).isEqualTo(3_200_000);
        assertThat(figures.getString("gifts[0].valueBasis")).isEqualTo("TOTAL");
    }

    private static String moa(String groupBy) {
        return "/api/v1/figures/activities?groupBy=" + groupBy + "&from=2022-06-01&to=2022-06-30";
    }

    @Test
    @Tag("S0-16")
    void countsCareerOrientationAmongTheServices() {
        JsonPath services = get("specialist.quangninh", "/api/v1/figures/services?from=2025-06-12&to=2025-06-13");
        assertThat(services.getLong("rows.find { it.key == 'CAREER_ORIENTATION' }.turns"))
                .isEqualTo(2);
        assertThat(services.getString("rows.find { it.key == 'CAREER_ORIENTATION' }.name"))
                .isEqualTo("Định hướng nghề nghiệp");
    }

    @Test
    @Tag("S0-06")
    @Tag("S0-13")
    void theVisitOfQuangNinhReachedFamiliesOfChildrenInHardshipAndAskedHowTheyAre() {
        String account = "specialist.quangninh";
        String visit = get(account, "/api/v1/activities?kind=HOME_VISIT&from=2025-06-12&to=2025-06-13")
                .getString("items[0].id");
        JsonPath record = get(account, "/api/v1/activities/" + visit);
        List<String> households = record.getList("recipients.householdId");
        assertThat(households).hasSize(4).doesNotContainNull();
        for (String day : List.of("2025-06-12", "2025-06-13")) {
            assertThat(get(account, "/api/v1/households?hasChildren=true&hardship=true&limit=200&asOf=" + day)
                            .<String>getList("items.id"))
                    .containsAll(households);
        }
        assertThat(record.<String>getList("recipients.healthNote")).hasSize(4).allSatisfy(note -> assertThat(note)
                .isNotBlank());
        assertThat(record.<String>getList("recipients.livingNote")).hasSize(4).allSatisfy(note -> assertThat(note)
                .isNotBlank());
    }

    private static JsonPath get(String account, String path) {
        return ReferenceData.as(account)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
