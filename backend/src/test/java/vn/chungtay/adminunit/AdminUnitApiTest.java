package vn.chungtay.adminunit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class AdminUnitApiTest {
    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2025-06-30, 63",
        "PROVINCE, 2025-07-01, 34",
        "PROVINCE, 2026-11-22, 34",
        "DISTRICT, 2025-06-30, 696",
        "COMMUNE, 2025-06-30, 10035",
        "COMMUNE, 2025-07-01, 3321",
        "COMMUNE, 2026-11-22, 3321"
    })
    void countsTheUnitsOfADay(String level, String asOf, int expected) {
        list("level=%s&asOf=%s&include=total&limit=1".formatted(level, asOf)).body("page.total", equalTo(expected));
    }

    @Test
    @Tag("S2-30")
    void knowsNoDistrictInForceSinceTheFirstOfJuly2025() {
        list("level=DISTRICT&asOf=2025-07-01&include=total")
                .body("items", empty())
                .body("page.total", equalTo(0));
        list("level=DISTRICT&include=total").body("page.total", equalTo(0));
    }

    @Test
    @Tag("S3-02")
    void tellsHaiDuongAsItWasAndWhereItBelongsToday() {
        one("30?asOf=2022-05-17")
                .body("unit.fullName", equalTo("Tỉnh Hải Dương"))
                .body("unit.validTo", equalTo("2025-07-01"))
                .body("successors", hasSize(1))
                .body("successors[0].unit.code", equalTo("31"))
                .body("successors[0].unit.fullName", equalTo("Thành phố Hải Phòng"))
                .body("successors[0].part", equalTo("FULL"));
    }

    @Test
    void tellsApartWhatACodeStoodForByDate() {
        one("10?asOf=2025-06-30").body("unit.name", equalTo("Lào Cai"));
        one("15?asOf=2025-06-30").body("unit.name", equalTo("Yên Bái"));
        one("15?asOf=2025-07-01")
                .body("unit.name", equalTo("Lào Cai"))
                .body("history.name", contains("Yên Bái", "Lào Cai"))
                .body("predecessors.unit.name", hasItems("Lào Cai", "Yên Bái"));
        request("10?asOf=2025-07-01").statusCode(404);
    }

    @Test
    void showsDongNaiAsAProvinceAndThenAsACity() {
        one("75?asOf=2026-04-29")
                .body("unit.fullName", equalTo("Tỉnh Đồng Nai"))
                .body("unit.kind", equalTo("PROVINCE"));
        one("75?asOf=2026-04-30")
                .body("unit.fullName", equalTo("Thành phố Đồng Nai"))
                .body("unit.kind", equalTo("MUNICIPALITY"))
                .body("legalBasis", equalTo("30/2026/QH16"))
                .body("history", hasSize(3))
                .body("predecessors.unit.name", hasItems("Đồng Nai", "Bình Phước"));
        list("province=75&level=COMMUNE&kind=WARD&asOf=2026-04-29&include=total")
                .body("page.total", equalTo(23));
        list("province=75&level=COMMUNE&kind=WARD&asOf=2026-04-30&include=total")
                .body("page.total", equalTo(33));
        one("26368?asOf=2026-04-29").body("unit.urban", equalTo(false));
        one("26368?asOf=2026-04-30").body("unit.urban", equalTo(true));
    }

    @Test
    void listsWhatLiesBelowAUnit() {
        list("parent=22&asOf=2026-11-22&include=total").body("page.total", equalTo(54));
        list("parent=22&asOf=2026-11-22&kind=WARD&include=total").body("page.total", equalTo(30));
        list("parent=22&asOf=2026-11-22&urban=false&include=total").body("page.total", equalTo(24));
        list("parent=22&asOf=2025-06-30&limit=200").body("items.level", everyItem(equalTo("DISTRICT")));
        list("parent=194&asOf=2025-06-30&limit=200")
                .body("items.parentCode", everyItem(equalTo("194")))
                .body("items.level", everyItem(equalTo("COMMUNE")));
        list("province=22&level=PROVINCE,COMMUNE&asOf=2026-11-22&include=total").body("page.total", equalTo(55));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoa binh", "Hòa Bình", "Hoà Bình", "HÒA BÌNH", "Ho\u0300a Bi\u0300nh"})
    void findsNamesWithoutDiacriticsAndInEitherSpelling(String q) {
        Given.auditor()
                .queryParam("q", q)
                .queryParam("province", "25")
                .queryParam("asOf", "2026-11-22")
                .get("/api/v1/admin-units")
                .then()
                .statusCode(200)
                .body("items.fullName", hasItem("Phường Hòa Bình"));
    }

    @Test
    void findsByCodeByAliasAndByEnglishName() {
        list("q=26368").body("items.name", contains("Long Thành"));
        list("q=06970").body("items.name", contains("Ba Chẽ"));
        one("06970").body("unit.code", equalTo("06978")).body("aliasCode", equalTo("06970"));
        list("q=hanoi&level=PROVINCE").body("items.code", contains("01"));
        list("q=100%25").body("items", empty());
        list("q=_____").body("items", empty());
    }

    @Test
    void sortsNamesInVietnameseOrder() {
        list("level=PROVINCE&sort=name&limit=3&asOf=2026-11-22")
                .body("items.name", contains("An Giang", "Bắc Ninh", "Cà Mau"));
        list("level=PROVINCE&q=da&sort=-name&asOf=2026-11-22").body("items.name", contains("Đắk Lắk", "Đà Nẵng"));
        list("level=PROVINCE&sort=code&limit=3&asOf=2026-11-22").body("items.code", contains("01", "04", "08"));
    }

    @Test
    void findsMarkedCommunesAndTheFormerOnesTheyCameFrom() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO admin_unit_mark (unit_code, mark, valid_from, valid_to, invented)"
                    + " VALUES ('00097', 'BORDER', '2020-01-01', '2020-02-01', true) ON CONFLICT DO NOTHING");
        }
        list("mark=BORDER&asOf=2020-01-15&province=01").body("items.fullName", hasItem("Phường Phúc Xá"));
        list("mark=BORDER&asOf=2020-02-01&province=01").body("items", empty());
        list("mark=ISLAND&asOf=2026-11-22&include=total").body("page.total", equalTo(13));
        list("mark=REMOTE,ISLAND&province=22&asOf=2026-11-22").body("items.name", hasItems("Cô Tô", "Vân Đồn"));
    }

    @Test
    void givesTheUnitsAboveAndTheStatesBefore() {
        one("26368?asOf=2026-11-22")
                .body("ancestors.fullName", contains("Thành phố Đồng Nai"))
                .body("history.fullName", hasItems("Xã Long Thành", "Phường Long Thành"))
                .body("predecessors[0].unit.fullName", equalTo("Xã Long Thành"))
                .body("predecessors.unit.fullName", hasItem("Thị trấn Long Thành"));
        one("06712?asOf=2025-06-30").body("ancestors.fullName", contains("Thành phố Móng Cái", "Tỉnh Quảng Ninh"));
    }

    @Test
    void showsWhatADistrictBecame() {
        one("194?asOf=2025-06-12")
                .body("unit.fullName", equalTo("Thành phố Móng Cái"))
                .body("successors.unit.name", hasItems("Móng Cái 1", "Móng Cái 2", "Móng Cái 3"))
                .body("successors.unit.provinceCode", everyItem(equalTo("22")))
                .body("successors.part", everyItem(equalTo("PARTIAL")));
    }

    @Test
    void saysWhenACodeWasInForceAndWhatReplacedIt() {
        request("30?asOf=2026-01-15")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", containsString("Tỉnh Hải Dương có đến 30/06/2025, nay thuộc Thành phố Hải Phòng (31)"));
        request("31118?asOf=2020-01-01").statusCode(404).body("detail", notNullValue());
        request("99999").statusCode(404).body("detail", equalTo("Không có đơn vị hành chính mang mã 99999."));
        Given.auditor()
                .header("Accept-Language", "en")
                .get("/api/v1/admin-units/30?asOf=2026-01-15")
                .then()
                .body(
                        "detail",
                        containsString("Hai Duong Province existed until 30/06/2025, now part of Haiphong City"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?level=PROVINCE&limit=10", "/75?asOf=2026-11-22"})
    void answersNotModifiedWhileNothingChanged(String path) {
        String tag = Given.auditor()
                .get("/api/v1/admin-units" + path)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .header("ETag", startsWith("\""))
                .extract()
                .header("ETag");
        Given.specialist("75")
                .header("If-None-Match", tag)
                .get("/api/v1/admin-units" + path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        Given.auditor()
                .header("If-None-Match", tag)
                .get("/api/v1/admin-units/79")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=2025-02-30, asOf, INVALID_PARAMETER",
        "?asOf=30/06/2025, asOf, INVALID_PARAMETER",
        "'?asOf=2025-06-30,2025-07-01', asOf, INVALID_PARAMETER",
        "'?level=PROVINCE,VILLAGE', level, INVALID_PARAMETER",
        "/75?code=75, code, UNKNOWN_PARAMETER",
        "?level=VILLAGE, level, INVALID_PARAMETER",
        "?kind=XA, kind, INVALID_PARAMETER",
        "?urban=yes, urban, INVALID_PARAMETER",
        "?parent=7, parent, INVALID_PARAMETER",
        "?parent=30&asOf=2026-01-01, parent, INVALID_PARAMETER",
        "?province=98, province, INVALID_PARAMETER",
        "?provinc=75, provinc, UNKNOWN_PARAMETER",
        "?q=a%00b, q, INVALID_PARAMETER",
        "?q=a%07b, q, INVALID_PARAMETER",
        "?limit=0, limit, INVALID_PARAMETER",
        "?limit=201, limit, INVALID_PARAMETER",
        "?sort=area, sort, INVALID_PARAMETER",
        "?cursor=abc, cursor, INVALID_CURSOR",
        "/7a, code, INVALID_PARAMETER",
        "/1234, code, INVALID_PARAMETER",
        "/75?asOf=2025-02-30, asOf, INVALID_PARAMETER",
        "/75?level=COMMUNE, level, INVALID_PARAMETER"
    })
    void refusesWhatItCannotUnderstand(String path, String parameter, String code) {
        Given.auditor()
                .urlEncodingEnabled(false)
                .get("/api/v1/admin-units" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void refusesACursorOfAnotherFilter() {
        String cursor = list("level=COMMUNE&province=75&limit=5").extract().path("page.nextCursor");
        Given.auditor()
                .queryParam("cursor", cursor)
                .get("/api/v1/admin-units?level=COMMUNE&province=22&limit=5")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void asksWhoIsThere() {
        Given.nobody().get("/api/v1/admin-units").then().statusCode(401);
        Given.nobody().get("/api/v1/admin-units/75").then().statusCode(401);
    }

    @Test
    void treatsSqlAndMarkupAsText() {
        Given.auditor()
                .queryParam("q", "'; DROP TABLE admin_unit; -- <b>")
                .get("/api/v1/admin-units")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("page.nextCursor", nullValue());
    }

    private static ValidatableResponse list(String query) {
        return Given.auditor()
                .urlEncodingEnabled(false)
                .get("/api/v1/admin-units?" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse one(String path) {
        return request(path).statusCode(200);
    }

    private static ValidatableResponse request(String path) {
        return Given.auditor().get("/api/v1/admin-units/" + path).then();
    }
}
