package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.created;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.person;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class BeneficiaryBadInputTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    /** Whatever is wrong, the answer is a problem that says nothing of the inside. */
    private static Response refused(Response answer, int status) {
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.asString())
                .doesNotContain("Exception", "vn.chungtay", "org.hibernate", "SELECT", "INSERT", "\tat ");
        return answer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sex\": ",
                "[]",
                "\"text\"",
                "{\"sex\": \"FEMALE\", \"address\": {\"unitCode\": \"26041\"}, \"favouriteColour\": \"red\"}",
                "{\"sex\": \"GIRL\", \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": 1, \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": \"FEMALE\", \"fullName\": 12, \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": \"FEMALE\", \"address\": \"26041\"}",
                "{\"sex\": \"FEMALE\", \"birthDate\": \"2015-02-30\", \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": \"FEMALE\", \"birthDate\": \"02/09/2015\", \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": \"FEMALE\", \"birthDate\": 20150902, \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": \"FEMALE\", \"id\": \"no-uuid\", \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": \"FEMALE\", \"fullName\": \"A\\u0000B\", \"address\": {\"unitCode\": \"26041\"}}",
                "{\"sex\": \"FEMALE\", \"fullName\": \"A\\u001bB\", \"address\": {\"unitCode\": \"26041\"}}"
            })
    void refusesBodiesThatCannotBeRead(String body) {
        refused(specialist().body(body.getBytes(StandardCharsets.UTF_8)).post(PATH), 400);
    }

    @Test
    void refusesInvalidUtf8AndBodiesOfTenMegabytes() {
        byte[] latin = "{\"sex\": \"FEMALE\", \"fullName\": \"Nguy\u00ean\", \"address\": {\"unitCode\": \"26041\"}}"
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(specialist().body(latin).post(PATH), 400);
        String large = "{\"sex\": \"FEMALE\", \"note\": \"" + "x".repeat(10_000_000) + "\"}";
        assertThat(specialist().body(large).post(PATH).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/not-a-uuid",
                "/1",
                "?unknown=1",
                "?sexx=MALE",
                "?sex=GIRL",
                "?limit=0",
                "?limit=201",
                "?limit=abc",
                "?ageFrom=-1",
                "?ageFrom=abc",
                "?asOf=2025-02-30",
                "?bornFrom=yesterday",
                "?project=abc",
                "?cursor=abc",
                "?sort=secret",
                "?hardship=perhaps",
                "?adminUnit=1",
                "?adminUnit=99999",
                "?dataQuality=EVERYTHING",
                "?include=everything",
                "?limit=5&limit=6"
            })
    void refusesParametersThatCannotBeReadWithFourHundred(String path) {
        refused(specialist().get(PATH + path), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, TOMORROW, /birthDate",
        "birthDate, 1899-12-31, /birthDate",
        "residentSince, TOMORROW, /residentSince",
        "ethnicGroup, 77, /ethnicGroup",
        "identityNumber, 12345, /identityNumber",
        "identityNumber, 07531500012a, /identityNumber",
        "identityState, VERIFIED_POLICE, /identityState",
        "phone, call me, /phone"
    })
    void refusesValuesThatBreakARule(String property, String value, String pointer) {
        String sent = value.equals("TOMORROW") ? TODAY.plusDays(1).toString() : value;
        refused(specialist().body(with(girl("Sai quy tắc"), property, sent)).post(PATH), 422)
                .then()
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void refusesAPrecisionWithoutADate() {
        Map<String, Object> body = with(with(girl("Không ngày"), "birthDate", null), "birthDatePrecision", "YEAR");
        refused(specialist().body(body).post(PATH), 422).then().body("errors.pointer", contains("/birthDatePrecision"));
    }

    @ParameterizedTest
    @CsvSource({
        // unknown; abolished (thành phố Móng Cái); of another province; tomorrow; a commune it is no part of
        "99999,,, UNKNOWN_UNIT, /address/unitCode",
        "194,,, ABOLISHED_UNIT, /address/unitCode",
        "06712,,, OTHER_PROVINCE, /address/unitCode",
        "26041, 2999-01-01,, IN_FUTURE, /address/unitDate",
        "26041,, 26068, NOT_PART_OF_UNIT, /address/communeCode"
    })
    void refusesUnitsThatDoNotHold(String unit, String date, String commune, String code, String pointer) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("unitCode", unit);
        address.put("unitDate", date);
        address.put("communeCode", commune);
        refused(specialist().body(with(girl("Sai địa chỉ"), "address", address)).post(PATH), 422)
                .then()
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void refusesMovingToAnotherProvinceByEditing() {
        String id = create(specialist(), girl("Chuyển tỉnh"));
        refused(
                        specialist()
                                .header("If-Match", "\"0\"")
                                .body(person("Chuyển tỉnh", "FEMALE", "2015-09-02", Given.COMMUNE_QUANG_NINH))
                                .put(PATH + "/" + id),
                        422)
                .then()
                .body("errors.code", contains("OTHER_PROVINCE"));
    }

    @Test
    void refusesCircumstancesOutOfTime() {
        String id = create(specialist(), girl("Sai ngày"));
        String of = PATH + "/" + id + "/circumstances";
        Map<String, Object> future = circumstance("TE01", TODAY.plusDays(1).toString());
        refused(specialist().body(future).post(of), 422).then().body("errors.pointer", contains("/validFrom"));
        Map<String, Object> unborn = circumstance("TE01", "2015-09-01");
        refused(specialist().body(unborn).post(of), 422).then().body("errors.code", contains("BEFORE_BIRTH"));
        Map<String, Object> backwards =
                with(with(circumstance("TE01", "2024-05-01"), "validTo", "2024-05-01"), "closingReason", "CURED");
        refused(specialist().body(backwards).post(of), 422).then().body("errors.pointer", contains("/validTo"));
        refused(specialist().body(circumstance("TE99", "2024-05-01")).post(of), 422)
                .then()
                .body("errors.pointer", contains("/groupCode"));
        refused(
                        specialist()
                                .body(with(circumstance("TE01", "2024-05-01"), "subgroupCode", "TE0201"))
                                .post(of),
                        422)
                .then()
                .body("errors.pointer", contains("/subgroupCode"));
        refused(specialist().body(circumstance("TE01", "2024-02-30")).post(of), 400);
        refused(specialist().body(Map.of()).post(of), 422)
                .then()
                .body("errors.pointer", hasItem("/groupCode"))
                .body("errors.pointer", hasItem("/validFrom"));
    }

    @Test
    void refusesAFacilityThatDoesNotExist() {
        String id = create(specialist(), girl("Không có cơ sở"));
        refused(
                        specialist()
                                .body(GivenPeople.stay(UUID.randomUUID(), "CHILD", "2024-01-01"))
                                .post(PATH + "/" + id + "/stays"),
                        422)
                .then()
                .body("code", is("UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/organisationId"));
    }

    @Test
    void acceptsNamesOfTwoHundredCombiningCharactersAndNoMore() {
        String combining = "a" + "\u0332".repeat(199);
        assertThat(created(specialist(), girl(combining)).<String>path("fullName"))
                .isEqualTo(combining);
        refused(specialist().body(girl(combining + "\u0332")).post(PATH), 422)
                .then()
                .body("errors.pointer", contains("/fullName"));
        refused(specialist().body(girl("Hai\ndòng")).post(PATH), 422)
                .then()
                .body("errors.pointer", contains("/fullName"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE beneficiary; --",
                "<script>alert('x')</script>",
                "${7*7} {{7*7}} :id ?1 %s",
                "=HYPERLINK(\"http://x\")",
                "Ðặng \"Bé\" O'Brien \\ / 😀"
            })
    void storesAndShowsCodeInTextsAsText(String text) {
        Map<String, Object> body = with(
                with(with(girl(text), "otherName", text), "note", text),
                "address",
                Map.of("unitCode", Given.COMMUNE_DONG_NAI, "hamlet", text, "text", text));
        String id = create(specialist(), body);
        String row = GivenPeople.add(
                specialist(),
                id,
                "circumstances",
                with(with(circumstance("TE01", "2024-01-01"), "note", text), "decidedBy", text));
        assertThat(row).isNotNull();
        specialist()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("fullName", is(text))
                .body("otherName", is(text))
                .body("note", is(text))
                .body("address.hamlet", is(text))
                .body("address.text", is(text))
                .body("circumstances[0].note", is(text))
                .body("circumstances[0].decidedBy", is(text));
        specialist()
                .queryParam("q", text.length() > 100 ? text.substring(0, 100) : text)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void keepsAnIdentityNumberUniqueInTheProvince() {
        String number =
                "0753150" + String.format("%05d", Math.abs(UUID.randomUUID().hashCode()) % 100_000);
        create(specialist(), with(girl("Người thứ nhất"), "identityNumber", number));
        Response answer = refused(
                specialist()
                        .body(with(girl("Người thứ hai"), "identityNumber", number))
                        .post(PATH),
                409);
        answer.then().body("code", is("ALREADY_EXISTS")).body("errors.pointer", contains("/identityNumber"));
        assertThat(answer.asString()).doesNotContain(number);
    }

    @Test
    void refusesTheSameIdTwice() {
        Map<String, Object> body = with(
                girl("Cùng mã"),
                "id",
                "019a0c3e-5b7c-7d21-9c3a-" + UUID.randomUUID().toString().substring(24));
        create(specialist(), body);
        refused(specialist().body(body).post(PATH), 409).then().body("code", is("ALREADY_EXISTS"));
    }

    @Test
    void makesOnePersonOfTheSameRequestSentTwiceAndAtTheSameInstant() throws Exception {
        Map<String, Object> body = girl("Gửi lại " + GivenPeople.mark());
        String key = UUID.randomUUID().toString();
        Set<String> ids = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Response>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return specialist()
                            .header("Idempotency-Key", key)
                            .body(body)
                            .post(PATH);
                }));
            }
            start.countDown();
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(201);
                ids.add(answer.get().path("id"));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ids).hasSize(1);
        specialist()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", is(ids.iterator().next()));
        specialist()
                .header("Idempotency-Key", key)
                .body(girl("Người khác"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        specialist()
                .queryParam("q", body.get("fullName"))
                .get(PATH + "?include=total")
                .then()
                .body("page.total", is(1));
    }
}
