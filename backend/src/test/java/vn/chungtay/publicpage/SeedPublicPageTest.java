package vn.chungtay.publicpage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.ReferenceData;

/** What the sources tell everybody, read by somebody who has not signed in. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class SeedPublicPageTest {
    @Test
    @Tag("S1-57")
    void theDirectoryHas111FirstThenSevenTopicsWithEightNumbersAndTheirExtensions() {
        List<Map<String, Object>> entries =
                read("/hotline?province=75").jsonPath().getList("$");
        assertThat(entries.get(0)).containsEntry("pinned", true);
        assertThat(numbers(entries.get(0))).extracting("dial").containsExactly("111");
        List<Map<String, Object>> topics = entries.subList(1, entries.size());
        assertThat(topics)
                .extracting("topic")
                .containsExactly(
                        "Tư vấn tiêm các loại vắc xin",
                        "Tư vấn khám sức khỏe",
                        "Tư vấn quan trắc môi trường, lấy mẫu nước",
                        "Tư vấn sức khỏe sinh sản",
                        "Tư vấn xét nghiệm nước, thực phẩm",
                        "Tư vấn dinh dưỡng",
                        "Tư vấn HIV/AIDS");
        assertThat(topics.stream().flatMap(topic -> numbers(topic).stream()))
                .extracting(number -> number.get("display") + " " + number.get("extension"))
                .containsExactly(
                        "02513.899.580 null",
                        "02513.846.680 null",
                        "02513.834.493 141",
                        "02513.835.672 131",
                        "02513.942.461 null",
                        "02518.871.681 null",
                        "02513.840.429 null",
                        "02518.872.322 null");
        assertThat(numbers(topics.get(1))).extracting("dial").containsExactly("+842513834493,141");
        assertThat(numbers(topics.get(0))).extracting("dial").containsExactly("+842513899580", "+842513846680");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> numbers(Map<String, Object> entry) {
        return (List<Map<String, Object>>) entry.get("numbers");
    }

    @Test
    @Tag("S1-59")
    void thereAreSevenLinksToOtherSites() {
        read("/links?province=75")
                .then()
                .body("$", hasSize(7))
                .body("title", hasItems("Bộ Y tế", "Viện Vệ sinh dịch tễ Trung ương", "Báo Đồng Nai"))
                .body("url", everyItem(startsWith("https://")));
        read("/links?province=22").then().body("$", hasSize(0));
    }

    @Test
    @Tag("S1-51")
    void theDivisionsStandBelowTheDepartmentFromTheDayTheyWereSetUp() {
        String tree = "/offices/75/organisation-tree?asOf=";
        read(tree + "2025-03-01")
                .then()
                .body("roots[0].name", equalTo("Sở Y tế tỉnh Đồng Nai"))
                .body("roots[0].children.name", hasItem("Phòng Bảo vệ, chăm sóc trẻ em, Sở Y tế Đồng Nai"))
                .body("roots[0].children.name", hasItem("Trung tâm Công tác xã hội tỉnh Đồng Nai"));
        read(tree + "2025-02-28")
                .then()
                .body("roots[0].name", equalTo("Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai"))
                .body("roots[0].children.name", hasItem("Trung tâm Công tác xã hội tỉnh Đồng Nai"))
                .body("roots[0].children.name", not(hasItem(containsString("Phòng"))));
    }

    @Test
    @Tag("S3-31")
    void theFooterShowsTheOfficeOfTheDay() {
        read("/offices/31?asOf=2022-05-17")
                .then()
                .body("name", equalTo("Sở Lao động - Thương binh và Xã hội tỉnh Hải Dương"))
                .body("address", equalTo("Số 8 Phạm Sư Mệnh - Phường Quang Trung - TP Hải Dương"))
                .body("phones.display", equalTo(List.of("02203.853.734")))
                .body("emails", equalTo(List.of("soldtbxh@haiduong.gov.vn")))
                .body("chiefEditor", equalTo("Ông Bùi Thanh Tùng"))
                .body("chiefEditorTitle", equalTo("Giám đốc Sở"));
        given().get("/api/v1/public/offices/31").then().statusCode(404);
        read("/offices/75")
                .then()
                .body("name", equalTo("Sở Y tế thành phố Đồng Nai"))
                .body("provinceName", containsString("Đồng Nai"));
        read("/provinces").then().body("code", equalTo(List.of("15", "22", "75")));
    }

    @Test
    @Tag("S2-25")
    void theCentresPageTellsFunctionsServicesAndContactsAndNothingOfAPerson() {
        String id = read("/centres?province=15")
                .jsonPath()
                .getString("find { it.name == 'Trung tâm Công tác xã hội tỉnh Lào Cai' }.id");
        Response page = read("/centres/" + id);
        page.then()
                .body("parentName", equalTo("Sở Y tế tỉnh Lào Cai"))
                .body("functions", containsString("cần được bảo vệ khẩn cấp"))
                .body("services", hasItems("EMERGENCY_PROTECTION", "CASE_MANAGEMENT"))
                .body("phones[0].dial", equalTo("111"));
        assertThat(page.jsonPath().getMap("$").keySet())
                .as("nothing else is told of a centre")
                .isSubsetOf(
                        "id",
                        "provinceCode",
                        "name",
                        "parentName",
                        "functions",
                        "services",
                        "hours",
                        "address",
                        "phones",
                        "emails",
                        "websites");
    }

    @Test
    @Tag("S1-55")
    void whatHasExpiredOrIsForStaffIsNotAnnouncedToEverybody() {
        read("/announcements?province=75")
                .then()
                .body("title", equalTo(List.of("Lịch tiêm chủng mở rộng trong tháng")));
        ReferenceData.as("commune.dongnai")
                .get("/api/v1/announcements/current")
                .then()
                .body(
                        "title",
                        equalTo(List.of(
                                "Rà soát trẻ em có hoàn cảnh đặc biệt", "Lịch tiêm chủng mở rộng trong tháng")));
        ReferenceData.as("specialist.quangninh")
                .get("/api/v1/announcements/current")
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void figuresTellNoCountOfOneToFourAndAddUpWhereNothingIsWithheld() {
        for (String province : List.of("15", "22", "75")) {
            var figures = read("/figures/" + province).jsonPath();
            assertThat(figures.getString("asOf")).matches("20[0-9]{2}-(03-31|06-30|09-30|12-31)");
            for (String table : List.of("byAge", "bySex", "byCircumstance")) {
                List<Integer> counts = figures.getList(table + ".children");
                assertThat(counts).isNotEmpty().allMatch(count -> count == null || count == 0 || count >= 5);
            }
            List<Integer> ages = figures.getList("byAge.children");
            if (!ages.contains(null)) {
                assertThat(ages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(figures.getInt("children"));
            }
            assertThat(figures.getList("byCircumstance.key")).doesNotContain("TE05", "TE09", "TE11", "TE12");
        }
        assertThat(read("/figures/75").jsonPath().getInt("children")).isGreaterThan(500);
        given().get("/api/v1/public/figures/38").then().statusCode(404);
    }

    @Test
    void answersMayBeKeptAMinuteAndSetNoCookie() {
        Response first = read("/hotline?province=75");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(first.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(first.header("RateLimit-Policy")).isNotNull();
        given().header("If-None-Match", first.header("ETag"))
                .get("/api/v1/public/hotline?province=75")
                .then()
                .statusCode(304);
        read("/hotline").then().body("$", hasSize(1)).body("[0].numbers[0].dial", equalTo("111"));
        read("/offices/75").then().body("chiefEditorTitle", nullValue());
    }

    private static Response read(String path) {
        return given().get("/api/v1/public" + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
