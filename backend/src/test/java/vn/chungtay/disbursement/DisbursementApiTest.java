package vn.chungtay.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.project.ProjectFixtures;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

@QuarkusTest
class DisbursementApiTest {
    @Test
    void postsAPaymentAndTakesItFromTheComponent() {
        Running project = ProjectFixtures.runningProject(10_000_000);
        UUID person = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Nguyễn Thị Chi", "2015-05-05");
        String id = Payments.post(Payments.body(project, 3_200_000, "2025-01-15", "PERSON", person))
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString("/api/v1/disbursements/"))
                .body("amount.amount", equalTo(3_200_000))
                .body("amountInWords", equalTo("Ba triệu hai trăm nghìn đồng"))
                .body("recipient.kind", equalTo("PERSON"))
                .body("recipient.name", equalTo("Nguyễn Thị Chi"))
                .body("status", equalTo("POSTED"))
                .body("warnings", empty())
                .extract()
                .path("id");
        assertThat(disbursed(project)).isEqualTo(3_200_000);
        Given.specialist("75")
                .queryParam("recipient", person)
                .get("/api/v1/disbursements")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].component.code", equalTo("COMMUNITY"));
        Given.specialist("22").get("/api/v1/disbursements/" + id).then().statusCode(404);
    }

    @Test
    void valuesGoodsForAllOrForEachAsTheBasisSays() {
        Running project = ProjectFixtures.runningProject(100_000_000);
        String goods = Payments.body(project, 1, "2025-06-12", "ORGANISATION", project.owner())
                .replace("\"CASH\"", "\"IN_KIND\"")
                .replace(
                        "\"amount\": {\"amount\": 1, \"currency\": \"VND\"}",
                        "\"inKind\": {\"item\": \"Quà\", \"value\": {\"amount\": 3200000, \"currency\": \"VND\"},"
                                + " \"quantity\": 4, \"valueBasis\": \"TOTAL\"}");
        Payments.post(goods)
                .statusCode(201)
                .body("amount.amount", equalTo(3_200_000))
                .body("inKind.valueBasis", equalTo("TOTAL"));
        Payments.post(goods.replace("\"TOTAL\"", "\"EACH\"").replace("PC-", "PX-"))
                .statusCode(201)
                .body("amount.amount", equalTo(12_800_000))
                .body("inKind.valueBasis", equalTo("EACH"));
        Payments.post(goods.replace("\"IN_KIND\"", "\"CASH\"").replace("PC-", "PY-"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/inKind"));
    }

    @Test
    void refusesWhatTheBudgetDoesNotHoldAndKeepsTheSum() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        Payments.paid(project, 4_000_000, "2025-01-15");
        Payments.post(Payments.body(project, 1_000_001, "2025-01-16", "ORGANISATION", project.owner()))
                .statusCode(422)
                .body("code", equalTo("BUDGET_EXCEEDED"));
        assertThat(disbursed(project)).isEqualTo(4_000_000);
        Payments.paid(project, 1_000_000, "2025-01-16");
        assertThat(disbursed(project)).isEqualTo(5_000_000);
    }

    @Test
    void reversesOnceAndGivesTheMoneyBack() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        String id = Payments.paid(project, 5_000_000, "2025-01-15");
        reverse(id, "{\"reason\": \"Ghi nhầm\", \"reversedOn\": \"2025-01-14\"}")
                .statusCode(422);
        reverse(id, "{\"reason\": \"Ghi nhầm\", \"reversedOn\": \"2025-02-01\"}")
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("reversedOn", equalTo("2025-02-01"))
                .body("reversalReason", equalTo("Ghi nhầm"));
        assertThat(disbursed(project)).isZero();
        reverse(id, "{\"reason\": \"Lần nữa\"}").statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        assertThat(disbursed(project)).isZero();
        Payments.paid(project, 5_000_000, "2025-03-01");
    }

    private static io.restassured.response.ValidatableResponse reverse(String id, String body) {
        return Given.specialist("75")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/disbursements/" + id + "/reversal")
                .then();
    }

    @Test
    void asksForAnIdempotencyKey() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        Given.specialist("75")
                .body(Payments.body(project, 1000, "2025-01-15", "ORGANISATION", project.owner()))
                .post("/api/v1/disbursements")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void replaysTheAnswerOfTheSameKey() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        String body = Payments.body(project, 2_000_000, "2025-01-15", "ORGANISATION", project.owner());
        String key = UUID.randomUUID().toString();
        String first = Payments.post(body, key).statusCode(201).extract().path("id");
        Payments.post(body, key).statusCode(201).body("id", equalTo(first));
        assertThat(disbursed(project)).isEqualTo(2_000_000);
        Payments.post(body.replace("2000000", "2000001"), key)
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void refusesAVoucherNumberUsedInTheProject() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        String body = Payments.body(project, 1000, "2025-01-15", "ORGANISATION", project.owner());
        Payments.post(body).statusCode(201);
        Payments.post(body).statusCode(409).body("errors[0].pointer", equalTo("/voucherNumber"));
        assertThat(disbursed(project)).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 422",
        "0, 422",
        "1000000000000000000, 422",
        "99999999999999999999999999, 400",
        "1.5, 400",
        "'\"5000\"', 400",
        "true, 400",
        "null, 422"
    })
    void refusesAmountsThatAreNoMoney(String amount, int status) {
        Running project = ProjectFixtures.runningProject(5_000_000);
        Payments.post(Payments.body(project, 123_456, "2025-01-15", "ORGANISATION", project.owner())
                        .replace("123456", amount))
                .statusCode(status);
        assertThat(disbursed(project)).isZero();
    }

    @Test
    void refusesAnotherCurrencyAFutureDayAndWhatDoesNotExist() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        String body = Payments.body(project, 1000, "2025-01-15", "ORGANISATION", project.owner());
        Payments.post(body.replace("VND", "USD"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount/currency"));
        Payments.post(body.replace("2025-01-15", "2099-01-15"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/paidOn"));
        Payments.post(body.replace("2025-01-15", "2025-02-30")).statusCode(400);
        Payments.post(body.replace("SCHOLARSHIP", "NO_SUCH_PURPOSE"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/purpose"));
        Payments.post(body.replace(project.owner().toString(), UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"))
                .body("errors[0].pointer", equalTo("/recipient/id"));
        Payments.post(body.replace(
                        project.component().toString(), UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/componentId"));
    }

    @Test
    void refusesARecipientOfAnotherProvince() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        UUID stranger = ProjectFixtures.person("22", Given.COMMUNE_QUANG_NINH, "Người tỉnh khác", "2015-05-05");
        Payments.post(Payments.body(project, 1000, "2025-01-15", "PERSON", stranger))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipient/id"));
    }

    @Test
    void warnsOfADayOutsideThePhase() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        Payments.post(Payments.body(project, 1000, "2022-12-31", "ORGANISATION", project.owner()))
                .statusCode(201)
                .body("warnings.code", hasItem("OUTSIDE_PHASE"));
    }

    @Test
    void keepsHtmlAndSqlAsText() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        String note = "<script>alert(1)</script>'; DROP TABLE disbursement; --";
        Payments.post(Payments.body(project, 1000, "2025-01-15", "ORGANISATION", project.owner())
                        .replace("\"voucherNumber\"", "\"note\": \"" + note + "\", \"voucherNumber\""))
                .statusCode(201)
                .body("note", equalTo(note));
    }

    @Test
    void showsAPartnerItsOwnProjectsAndNoNames() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        Running other = ProjectFixtures.runningProject(5_000_000);
        UUID person = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trần Thị Kín", "2015-05-05");
        String id = Payments.post(Payments.body(project, 1000, "2025-01-15", "PERSON", person))
                .statusCode(201)
                .extract()
                .path("id");
        String hidden = Payments.paid(other, 1000, "2025-01-15");
        Given.ngo(project.donor())
                .get("/api/v1/disbursements")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].recipient.name", nullValue())
                .body("items[0].recipient.code", notNullValue());
        String seen = Given.ngo(project.donor())
                .get("/api/v1/disbursements/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(seen).doesNotContain("Kín");
        String file = Given.ngo(project.donor())
                .get("/api/v1/disbursements/export?format=csv")
                .asString();
        assertThat(file).contains("2025-01-15").doesNotContain("Kín");
        Given.ngo(project.donor()).get("/api/v1/disbursements/" + hidden).then().statusCode(404);
        Given.ngo(project.donor())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Payments.body(project, 1000, "2025-01-15", "PERSON", person))
                .post("/api/v1/disbursements")
                .then()
                .statusCode(403);
    }

    @Test
    void filtersAndSorts() {
        Running project = ProjectFixtures.runningProject(5_000_000);
        Payments.paid(project, 3000, "2025-01-01");
        Payments.paid(project, 1000, "2025-02-01");
        Payments.paid(project, 2000, "2025-03-01");
        String list = "/api/v1/disbursements?project=" + project.id();
        Given.specialist("75")
                .get(list + "&sort=amount")
                .then()
                .body("items.amount.amount", contains(1000, 2000, 3000));
        Given.specialist("75").get(list).then().body("items.amount.amount", contains(2000, 1000, 3000));
        Given.specialist("75")
                .get(list + "&paidFrom=2025-02-01&paidTo=2025-02-28")
                .then()
                .body("items.amount.amount", contains(1000));
        Given.specialist("75").get(list + "&method=BANK,IN_KIND").then().body("items", empty());
        Given.specialist("75").get(list + "&methode=BANK").then().statusCode(400);
        Given.specialist("75").get(list + "&method=CHEQUE").then().statusCode(400);
    }

    private static long disbursed(Running project) {
        return ProjectFixtures.number("SELECT disbursed_amount FROM component WHERE id = ?", project.component());
    }
}
