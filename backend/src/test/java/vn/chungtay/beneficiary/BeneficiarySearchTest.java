package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.created;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.person;
import static vn.chungtay.beneficiary.GivenPeople.stay;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class BeneficiarySearchTest {
    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    private static ValidatableResponse list(String query) {
        return specialist().get(PATH + "?limit=200&" + query).then().statusCode(200);
    }

    @Test
    void findsNamesWithoutDiacritics() {
        String mark = mark();
        create(specialist(), girl("Nguyễn Văn Ấ " + mark));
        create(specialist(), girl("Đỗ Đình Đức " + mark));
        list("q=nguyen van a " + mark).body("items.fullName", contains("Nguyễn Văn Ấ " + mark));
        list("q=do dinh duc " + mark.toUpperCase()).body("items.fullName", contains("Đỗ Đình Đức " + mark));
        list("q=ĐỖ ĐÌNH ĐỨC " + mark).body("items.fullName", contains("Đỗ Đình Đức " + mark));
        list("q=van do " + mark).body("items", empty());
    }

    @Test
    void findsTheWordsOfANameInAnyOrderAndTheLastOnesBeginning() {
        String mark = mark();
        create(specialist(), girl("H'Hen Niê " + mark));
        create(specialist(), girl("Nguyễn Thị Hen " + mark));
        list("q=" + mark + " hen").body("items", hasSize(2));
        list("q=" + mark + " hen n").body("items", hasSize(2));
        list("q=" + mark + " hen ni").body("items.fullName", contains("H'Hen Niê " + mark));
        list("q=" + mark + " h'hen").body("items.fullName", contains("H'Hen Niê " + mark));
        list("q=ni " + mark).body("items", empty());
        list("q=" + mark + " guyen").body("items", empty());
    }

    @Test
    void storesDecomposedInputComposedAndFindsItEitherWay() {
        String mark = mark();
        String composed = "Lê Thị Ngọc Ánh " + mark;
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(created(specialist(), girl(decomposed)).<String>path("fullName"))
                .isEqualTo(composed);
        specialist()
                .queryParam("q", Normalizer.normalize("Ngọc Ánh " + mark, Normalizer.Form.NFD))
                .get(PATH)
                .then()
                .body("items.fullName", contains(composed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' OR 1=1 --", "!", "' | a:*", "<->", "a & "})
    void takesPatternLettersAsText(String text) {
        specialist()
                .queryParam("q", text + mark())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void findsByCodeAndByWholeIdentityNumberOnly() {
        String number =
                "0753150" + String.format("%05d", Math.abs(UUID.randomUUID().hashCode()) % 100_000);
        var answer = created(specialist(), with(girl("Hồ Thị Sáu"), "identityNumber", number));
        list("q=" + answer.<String>path("code")).body("items.id", contains(answer.<String>path("id")));
        list("q=" + number).body("items.id", contains(answer.<String>path("id")));
        list("q=" + number.substring(0, 11)).body("items", empty());
    }

    @Test
    void filtersBySexAgeBirthEthnicGroupQualityAndUnit() {
        String mark = mark();
        create(
                specialist(),
                with(person("Giàng A " + mark, "MALE", "2013-09-02", Given.COMMUNE_DONG_NAI), "ethnicGroup", "08"));
        Map<String, Integer> expected = Map.ofEntries(
                // born 02/09/2013: 11 years until 01/09/2025, 12 from 02/09/2025
                Map.entry("ageTo=11&asOf=2025-09-01", 1),
                Map.entry("ageFrom=12&asOf=2025-09-01", 0),
                Map.entry("ageTo=11&asOf=2025-09-02", 0),
                Map.entry("ageFrom=12&ageTo=12&asOf=2025-09-02", 1),
                Map.entry("bornFrom=2013-09-02&bornTo=2013-09-02", 1),
                Map.entry("bornFrom=2013-09-03", 0),
                Map.entry("sex=MALE", 1),
                Map.entry("sex=FEMALE,UNKNOWN", 0),
                Map.entry("ethnicGroup=08", 1),
                Map.entry("ethnicGroup=01,09", 0),
                Map.entry("dataQuality=NO_ID", 1),
                Map.entry("dataQuality=NO_NAME,NO_BIRTH_DATE,UNRESOLVED_UNIT,STALE", 0),
                Map.entry("identityState=NONE", 1),
                Map.entry("status=CLOSED", 0),
                Map.entry("adminUnit=75", 1),
                Map.entry("adminUnit=" + Given.COMMUNE_DONG_NAI, 1),
                Map.entry("adminUnit=" + Given.OTHER_COMMUNE_DONG_NAI, 0),
                Map.entry("adminUnit=22", 0),
                Map.entry("updatedFrom=2020-01-01", 1),
                Map.entry("updatedFrom=2999-01-01", 0));
        expected.forEach((filter, count) -> assertThat(
                        list("q=" + mark + "&include=total&" + filter).extract().<Integer>path("page.total"))
                .as(filter)
                .isEqualTo(count));
    }

    @Test
    @Tag("S2-17")
    void countsResidentsOnceByCategoryAndAsOftenAsTheirFlags() {
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm Công tác xã hội " + mark());
        List<List<Object>> residents = List.of(
                List.of("CHILD", List.of("ORPHAN", "DISABLED")),
                List.of("CHILD", List.of("ORPHAN")),
                List.of("ELDERLY", List.of("DISABLED", "MENTALLY_ILL")),
                List.of("DISABLED", List.of("DISABLED")),
                List.of("MENTALLY_ILL", List.of("MENTALLY_ILL")));
        for (List<Object> resident : residents) {
            String id = create(specialist(), girl("Người ở trung tâm"));
            add(
                    specialist(),
                    id,
                    "stays",
                    with(stay(centre, (String) resident.get(0), "2022-06-08"), "flags", resident.get(1)));
        }
        String at = "include=total&asOf=2025-03-25&facility=" + centre;
        assertThat(total(at)).isEqualTo(5);
        assertThat(total(at + "&category=CHILD")
                        + total(at + "&category=ELDERLY")
                        + total(at + "&category=DISABLED")
                        + total(at + "&category=MENTALLY_ILL"))
                .as("categories sum to the total")
                .isEqualTo(5);
        assertThat(total(at + "&flag=ORPHAN") + total(at + "&flag=DISABLED") + total(at + "&flag=MENTALLY_ILL"))
                .as("flags may exceed it")
                .isEqualTo(7);
        assertThat(total("include=total&asOf=2022-06-07&facility=" + centre)).isZero();
    }

    @Test
    @Tag("S2-16")
    void countsResidentsInCareOnADay() {
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm " + mark());
        String left = create(specialist(), girl("Đã rời"));
        String stays = add(specialist(), left, "stays", stay(centre, "CHILD", "2024-01-01"));
        create(specialist(), with(girl("Đang ở"), "stay", stay(centre, "CHILD", "2025-03-25")));
        create(specialist(), with(girl("Vào sau"), "stay", stay(centre, "CHILD", "2025-03-26")));
        specialist()
                .body(Map.of("validTo", "2025-03-25", "dischargeKind", "REINTEGRATION"))
                .post(PATH + "/" + left + "/stays/" + stays + "/closure")
                .then()
                .statusCode(200);
        list("asOf=2025-03-25&facility=" + centre).body("items.fullName", contains("Đang ở"));
        list("asOf=2025-03-24&facility=" + centre).body("items.fullName", contains("Đã rời"));
    }

    @Test
    @Tag("S1-28")
    void listsTheReintegratedOfAPeriod() {
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm " + mark());
        Map<String, Object> left = with(stay(centre, "CHILD", "2022-01-01"), "validTo", "2024-07-01");
        String home = create(specialist(), girl("Về nhà"));
        add(specialist(), home, "stays", with(left, "dischargeKind", "REINTEGRATION"));
        String adopted = create(specialist(), girl("Được nhận nuôi"));
        add(specialist(), adopted, "stays", with(left, "dischargeKind", "ADOPTION"));
        String of = "facility=" + centre + "&discharge=REINTEGRATION&dischargedFrom=2023-01-01";
        list(of + "&dischargedTo=2025-12-31").body("items.id", contains(home));
        list(of + "&dischargedTo=2024-06-30").body("items", empty());
    }

    @Test
    @Tag("S2-14")
    void findsOrphansWhoLiveInTheCentre() {
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm " + mark());
        String orphan = create(
                specialist(),
                with(
                        with(girl("Mồ côi"), "stay", stay(centre, "CHILD", "2023-01-01")),
                        "circumstances",
                        List.of(with(circumstance("TE01", "2023-01-01"), "subgroupCode", "TE0102"))));
        create(specialist(), with(girl("Không mồ côi"), "stay", stay(centre, "CHILD", "2023-01-01")));
        list("asOf=2025-03-25&circumstance=TE0102&facility=" + centre).body("items.id", contains(orphan));
        list("asOf=2025-03-25&circumstance=TE01,TE02&facility=" + centre).body("items.id", contains(orphan));
        list("asOf=2025-03-25&circumstance=TE0101&facility=" + centre).body("items", empty());
    }

    @Test
    @Tag("S3-20")
    void answersHowManyHardshipChildrenAreOfSchoolAgeWithAListOfThatLength() {
        String mark = mark();
        String sixYears = child(mark, "2016-05-17", "HARDSHIP");
        String fourteen = child(mark, "2007-05-18", "TE01");
        child(mark, "2016-05-18", "HARDSHIP");
        child(mark, "2007-05-17", "TE03");
        child(mark, "2012-01-01", "AT_RISK");
        create(specialist(), person("Không khó khăn " + mark, "MALE", "2012-01-01", Given.COMMUNE_DONG_NAI));
        ValidatableResponse school =
                list("include=total&q=" + mark + "&hardship=true&ageFrom=6&ageTo=14&asOf=2022-05-17");
        school.body("items.id", containsInAnyOrder(sixYears, fourteen)).body("page.total", is(2));
    }

    private String child(String mark, String born, String group) {
        String id = create(specialist(), person("Em " + mark, "FEMALE", born, Given.COMMUNE_DONG_NAI));
        add(specialist(), id, "circumstances", circumstance(group, "2022-01-01"));
        return id;
    }

    @Test
    @Tag("S3-22")
    void countsThoseWhoLeftSchoolForHardshipAndPointsToGroup8() {
        String mark = mark();
        String id = create(specialist(), girl("Bỏ học " + mark));
        specialist()
                .body(Map.of("status", "DROPPED_OUT", "reason", "HARDSHIP", "validFrom", "2025-01-10"))
                .post(PATH + "/" + id + "/school-statuses")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("CONSIDER_TE08"));
        String never = create(specialist(), girl("Thất học " + mark));
        add(specialist(), never, "school-statuses", Map.of("status", "NEVER", "validFrom", "2022-09-05"));
        list("q=" + mark + "&schoolStatus=DROPPED_OUT&dropOutReason=HARDSHIP")
                .body("items.id", contains(id))
                .body("items.schoolStatus", contains("DROPPED_OUT"));
        list("q=" + mark + "&schoolStatus=DROPPED_OUT,NEVER").body("items.id", containsInAnyOrder(id, never));
        list("q=" + mark + "&schoolStatus=DROPPED_OUT&asOf=2025-01-09").body("items", empty());
    }

    @Test
    @Tag("S1-26")
    void showsResidentsUpToTwelveWhoAreNotOnTheSponsorshipList() {
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm " + mark());
        UUID holt = OtherFeatures.organisation("NGO", null, "Holt " + mark());
        UUID project = OtherFeatures.project(holt, "Chăm sóc trẻ");
        UUID component = OtherFeatures.component(project);
        // exactly 12 on 21/03/2025, and 13 since the day before
        String twelve = resident(centre, "2013-03-20");
        String thirteen = resident(centre, "2012-03-20");
        String residents = "asOf=2025-03-21&facility=" + centre + "&ageTo=12";
        list(residents).body("items.id", contains(twelve));
        list(residents + "&project=" + project).body("items", empty());
        OtherFeatures.sponsor(project, component, twelve, "2023-01-01", null);
        // residents up to twelve less those on the list = nobody: coverage is 100 %
        List<String> all = list(residents).extract().path("items.id");
        List<String> covered = list(residents + "&project=" + project).extract().path("items.id");
        assertThat(all).containsExactly(twelve);
        assertThat(covered).containsExactlyInAnyOrderElementsOf(all);
        list("asOf=2025-03-21&facility=" + centre).body("items.id", containsInAnyOrder(twelve, thirteen));
    }

    private String resident(UUID centre, String born) {
        return create(
                specialist(),
                with(
                        person("Em ở trung tâm", "MALE", born, Given.COMMUNE_DONG_NAI),
                        "stay",
                        stay(centre, "CHILD", "2022-01-01")));
    }

    private static int total(String query) {
        return list(query).extract().path("page.total");
    }
}
