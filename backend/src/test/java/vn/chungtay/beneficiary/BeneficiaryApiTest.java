package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.created;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.person;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class BeneficiaryApiTest {
    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    @Test
    void registersAPersonUnderACodeForPaper() {
        ExtractableResponse<Response> answer = created(specialist(), girl("Nguyễn Thị Bích Ngọc"));
        String id = answer.path("id");
        assertThat(answer.header("Location")).endsWith(PATH + "/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.<String>path("code")).matches("75-20\\d\\d-\\d{6}");
        specialist()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("fullName", is("Nguyễn Thị Bích Ngọc"))
                .body("birthDate", is("2015-09-02"))
                .body("birthDatePrecision", is("DAY"))
                .body("ethnicGroup", is("99"))
                .body("identityState", is("NONE"))
                .body("provinceCode", is("75"))
                .body("address.communeCode", is(Given.COMMUNE_DONG_NAI))
                .body("address.communeName", notNullValue())
                .body("address.hamlet", is("Ấp 3"))
                .body("residences", hasSize(1))
                .body("circumstances", empty())
                .body("status", is("ACTIVE"));
    }

    @Test
    void knowsNothingAboutAFoundChild() {
        Map<String, Object> found = Map.of("sex", "UNKNOWN", "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI));
        specialist()
                .body(found)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("fullName", nullValue())
                .body("birthDate", nullValue())
                .body("sex", is("UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource({"DAY,2015-09-17", "MONTH,2015-09-01", "YEAR,2015-01-01", "ESTIMATED,2015-09-17"})
    void storesAnImpreciseBirthDateAsTheFirstDay(String precision, String stored) {
        Map<String, Object> body = with(
                person("Lê Văn Tám", "MALE", "2015-09-17", Given.COMMUNE_DONG_NAI), "birthDatePrecision", precision);
        specialist()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("birthDate", is(stored))
                .body("birthDatePrecision", is(precision));
    }

    @ParameterizedTest
    @CsvSource({
        // province 075 (Đồng Nai), G = 3: woman born 20xx, YY = 15
        "075315000123, 0,",
        "075215000123, 1, IDENTITY_SEX_MISMATCH",
        "075314000123, 1, IDENTITY_BIRTH_YEAR_MISMATCH",
        "003315000123, 1, IDENTITY_PROVINCE_UNKNOWN",
        // born in Lào Cai (010), living in Đồng Nai: nothing to warn of
        "010315000123, 0,",
        "271234567, 1, IDENTITY_OLD_FORMAT"
    })
    void warnsOfAnIdentityNumberThatDisagreesAndAcceptsIt(String number, int warnings, String code) {
        String unique = number.substring(0, number.length() - 6)
                + String.format("%06d", Math.abs(UUID.randomUUID().hashCode()) % 1_000_000);
        ExtractableResponse<Response> answer =
                created(specialist(), with(girl("Trần Thị Hoa"), "identityNumber", unique));
        List<String> codes = answer.path("warnings.code");
        assertThat(codes == null ? 0 : codes.size()).isEqualTo(warnings);
        assertThat(codes == null || codes.contains(code)).isTrue();
        assertThat(answer.<String>path("identityState")).isEqualTo("DECLARED");
        assertThat(answer.<String>path("identityNumber")).isEqualTo(unique);
    }

    @Test
    void replacesAndPatchesWithTheCurrentVersionOnly() {
        String id = create(specialist(), girl("Phạm Thị Lan"));
        specialist()
                .body(girl("Phạm Thị Lan Anh"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(428)
                .body("code", is("VERSION_REQUIRED"));
        specialist()
                .header("If-Match", "\"0\"")
                .body(girl("Phạm Thị Lan Anh"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fullName", is("Phạm Thị Lan Anh"));
        specialist()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"phone\": \"0912 345 678\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("code", is("STALE_VERSION"));
        specialist()
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"phone\": \"0912 345 678\", \"birthDate\": null, \"birthDatePrecision\": null}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("phone", is("0912 345 678"))
                .body("birthDate", nullValue())
                .body("fullName", is("Phạm Thị Lan Anh"))
                .body("address.hamlet", is("Ấp 3"));
    }

    @Test
    void closesWithAReasonEndsCircumstancesAndReopens() {
        String id = create(specialist(), girl("Vũ Thị Mai"));
        add(specialist(), id, "circumstances", circumstance("TE01", "2024-05-01"));
        specialist()
                .body(Map.of("closedOn", "2025-06-01", "reason", "NO_SUCH_REASON"))
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        specialist()
                .body(Map.of("closedOn", "2025-06-01", "reason", "DIED"))
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("closingReason", is("DIED"))
                .body("circumstances[0].validTo", is("2025-06-01"))
                .body("circumstances[0].closingReason", is("DIED"));
        specialist()
                .body(circumstance("TE03", "2024-05-01"))
                .post(PATH + "/" + id + "/circumstances")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
        specialist().delete(PATH + "/" + id).then().statusCode(405);
        specialist()
                .post(PATH + "/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("closedOn", nullValue());
    }

    @Test
    void registersAPersonWithTheSchoolOrNotAtAll() {
        String mark = mark();
        Map<String, Object> school = Map.of(
                "status",
                "ATTENDING",
                "level",
                "PRIMARY",
                "schoolName",
                "Tiểu học Sông Ray",
                "validFrom",
                "2025-09-05");
        specialist()
                .get(PATH + "/" + create(specialist(), with(girl("Em " + mark), "schoolStatus", school)))
                .then()
                .body("schoolStatuses.schoolName", contains("Tiểu học Sông Ray"));
        specialist()
                .body(with(
                        girl("Không cấp học " + mark),
                        "schoolStatus",
                        Map.of("status", "ATTENDING", "validFrom", "2025-09-05")))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/schoolStatus/level"));
        specialist().get(PATH + "?include=total&q=" + mark).then().body("page.total", is(1));
    }

    @Test
    void registersAPersonTogetherWithWhoCaresForHer() {
        String mark = "Nhà" + System.nanoTime();
        Map<String, Object> grandmother =
                Map.of("fullName", "Bà " + mark, "relation", "GRANDPARENT", "validFrom", "2024-01-01");
        specialist()
                .get(PATH + "/" + create(specialist(), with(girl("Cháu " + mark), "carers", List.of(grandmother))))
                .then()
                .body("carers.fullName", contains("Bà " + mark))
                .body("carers.relation", contains("GRANDPARENT"));
        Map<String, Object> nobody = Map.of("fullName", "Ai đó", "relation", "NEIGHBOUR", "validFrom", "2024-01-01");
        specialist()
                .body(with(girl("Không lưu " + mark), "carers", List.of(grandmother, nobody)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/carers/1/relation"));
        specialist().get(PATH + "?include=total&q=" + mark).then().body("page.total", is(1));
    }

    @Test
    void movesWithinTheProvinceAndKeepsTheFormerResidence() {
        String id = create(specialist(), with(girl("Đỗ Thị Thu"), "residentSince", "2024-01-01"));
        Map<String, Object> move = Map.of(
                "address",
                Map.of("unitCode", Given.OTHER_COMMUNE_DONG_NAI, "hamlet", "Ấp 7"),
                "validFrom",
                "2025-08-01");
        specialist()
                .body(move)
                .post(PATH + "/" + id + "/residences")
                .then()
                .statusCode(201)
                .body("address.communeCode", is(Given.OTHER_COMMUNE_DONG_NAI));
        specialist()
                .get(PATH + "/" + id)
                .then()
                .body("address.communeCode", is(Given.OTHER_COMMUNE_DONG_NAI))
                .body("residences.validFrom", contains("2025-08-01", "2024-01-01"))
                .body("residences[1].validTo", is("2025-08-01"));
        specialist()
                .body(move)
                .post(PATH + "/" + id + "/residences")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"));
    }

    @Test
    void understandsAFormerUnitOfItsDayAndGuessesNothing() {
        // Thành phố Móng Cái (district 194 of Quảng Ninh) became several wards on 01/07/2025
        Map<String, Object> address = Map.of("unitCode", "194", "unitDate", "2025-06-12", "text", "TP Móng Cái");
        String id = specialist22()
                .body(with(person("Hoàng Văn Dũng", "MALE", "2014-01-05", "x"), "address", address))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("provinceCode", is("22"))
                .body("address.unitDate", is("2025-06-30"))
                .body("address.communeCode", nullValue())
                .body("address.candidates.code", hasItem(Given.COMMUNE_QUANG_NINH))
                .extract()
                .path("id");
        specialist22()
                .get(PATH + "?adminUnit=194&limit=200&dataQuality=UNRESOLVED_UNIT")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        specialist22()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"address\": {\"communeCode\": \"" + Given.COMMUNE_QUANG_NINH + "\"}}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("address.unitCode", is("194"))
                .body("address.communeCode", is(Given.COMMUNE_QUANG_NINH))
                .body("address.candidates", nullValue());
    }

    private static RequestSpecification specialist22() {
        return Given.specialist("22");
    }

    @Test
    void namesPossibleDuplicatesWhileTyping() {
        String mark = GivenPeople.mark();
        String id = create(specialist(), girl("Đặng Thị " + mark));
        specialist()
                .get(PATH + "/duplicates?fullName=dang thi " + mark.toLowerCase() + "&birthDate=2015-09-02")
                .then()
                .statusCode(200)
                .body("[0].id", is(id))
                .body("[0].reasons", contains("SAME_NAME", "BIRTH_DATE"));
        specialist()
                .get(PATH + "/duplicates?fullName=dang thi " + mark.toLowerCase() + "&birthDate=1990-09-02")
                .then()
                .body("id", empty());
        specialist()
                .get(PATH + "/duplicates?fullName=dang thi " + mark.toLowerCase() + "&except=" + id)
                .then()
                .body("id", empty());
        Given.auditor().get(PATH + "/duplicates?fullName=dang").then().statusCode(403);
    }

    @Test
    void touchesTheRecordWhenAFactIsAddedWithoutMakingItsFormStale() {
        ExtractableResponse<Response> before = created(specialist(), girl("Bùi Thị Hạnh"));
        String id = before.path("id");
        add(
                specialist(),
                id,
                "carers",
                Map.of("fullName", "Bùi Văn Nam", "relation", "FATHER", "validFrom", "2020-01-01"));
        specialist()
                .get(PATH + "/" + id)
                .then()
                .header("ETag", "\"0\"")
                .body("updatedAt", greaterThan(before.<String>path("updatedAt")))
                .body("carers[0].relation", is("FATHER"))
                .body("carers[0].legalGuardian", equalTo(false));
    }

    @Test
    void givesCodesWithoutGaps() {
        String first = created(specialist(), girl("Một")).path("code");
        assertThat(first).matches("75-20\\d\\d-\\d{6}");
        specialist().get(PATH + "?q=" + first).then().body("items.code", contains(matchesPattern(first)));
    }
}
