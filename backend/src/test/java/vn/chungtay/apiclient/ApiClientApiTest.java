package vn.chungtay.apiclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.chungtay.project.ProjectFixtures.run;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.apiclient.Systems.Registered;
import vn.chungtay.testing.Given;

/** An administrator registers partners' systems and keeps their secrets, limits and doors. */
@QuarkusTest
class ApiClientApiTest {
    private static final String CLIENTS = "/api/v1/api-clients";

    @Inject
    DataSource database;

    @Test
    void registersASystemThatCanDoNothingWithoutASecret() {
        Map<String, Object> body = Systems.body(Systems.partner());
        body.put("networks", List.of("203.0.113.0/24"));
        String id = Given.administrator()
                .body(body)
                .post(CLIENTS)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", equalTo("\"0\""))
                .body("clientId", equalTo(body.get("clientId")))
                .body("organisationName", equalTo("Đối tác thử"))
                .body("status", equalTo("NO_SECRET"))
                .body("requestsPerMinute", equalTo(600))
                .body("networks", contains("203.0.113.0/24"))
                .extract()
                .path("id");
        Given.administrator().get(CLIENTS + "/" + id).then().statusCode(200).body("secrets", hasSize(0));
        Given.administrator()
                .body(body)
                .post(CLIENTS)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/clientId"));
    }

    @Test
    void showsASecretOnceAndKeepsItsHashOnly() throws SQLException {
        Registered system = Systems.registered();
        assertThat(system.secret()).matches("[\\w-]{43}");
        String shown = Given.administrator()
                .get(CLIENTS + "/" + system.id())
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("secrets[0].hint", equalTo(system.secret().substring(39)))
                .body("secrets[0].live", equalTo(true))
                .extract()
                .asString();
        assertThat(shown).doesNotContain(system.secret());
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT s::text || encode(s.secret_hash, 'escape') FROM api_client_secret s WHERE id = ?::uuid")) {
            select.setString(1, system.secretId());
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).doesNotContain(system.secret());
            }
        }
    }

    @Test
    void twoSecretsLiveSideBySideSoThatOneCanBeReplacedWithoutAPause() {
        Registered old = Systems.registered();
        var second = Systems.addSecret(old.id());
        Given.administrator()
                .body(Map.of())
                .post(CLIENTS + "/" + old.id() + "/secrets")
                .then()
                .statusCode(409)
                .body("code", equalTo("STATE_CONFLICT"));
        Registered next =
                new Registered(old.id(), old.clientId(), second.path("secret"), second.path("id"), old.organisation());
        String oldToken = Systems.token(old);
        String nextToken = Systems.token(next);
        end(old).statusCode(200);
        end(old).statusCode(409);
        Systems.bearer(oldToken).get("/api/v1/projects").then().statusCode(401);
        Systems.bearer(nextToken).get("/api/v1/projects").then().statusCode(200);
        Systems.addSecret(old.id());
    }

    @Test
    void aSecretThatIsOverBuysNothingAndLeavesItsPlace() {
        Registered system = Systems.registered();
        Systems.addSecret(system.id());
        run(
                "UPDATE api_client_secret SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day'"
                        + " WHERE id = ?",
                UUID.fromString(system.secretId()));
        Systems.form(system).post("/oauth2/token").then().statusCode(401);
        Systems.addSecret(system.id());
    }

    @Test
    void aSystemWhoseTimeIsOverCallsNoMore() {
        Registered system = Systems.registered();
        String token = Systems.token(system);
        run("UPDATE api_client SET expires_on = CURRENT_DATE - 1 WHERE id = ?", UUID.fromString(system.id()));
        Systems.bearer(token).get("/api/v1/projects").then().statusCode(401);
        Systems.form(system).post("/oauth2/token").then().statusCode(400).body("error", equalTo("unauthorized_client"));
        Given.administrator().get(CLIENTS + "/" + system.id()).then().body("status", equalTo("EXPIRED"));
    }

    @Test
    void refusesWhatASystemMayNotHave() {
        Map<String, Object> body = Systems.body(Systems.partner());
        refused(body, "scopes", List.of("project:read", "beneficiary:write"), "/scopes/1");
        refused(body, "scopes", List.of("account:manage"), "/scopes/0");
        refused(body, "scopes", List.of(), "/scopes");
        refused(body, "networks", List.of("10.0.0.0/33"), "/networks/0");
        refused(body, "networks", List.of("10.0.0.0/8", "0.0.0.0/0"), "/networks/1");
        refused(body, "networks", List.of("1.2.3"), "/networks/0");
        refused(body, "requestsPerMinute", 0, "/requestsPerMinute");
        refused(body, "requestsPerMinute", 60_001, "/requestsPerMinute");
        refused(body, "expiresOn", "2020-01-01", "/expiresOn");
        refused(body, "clientId", "Holt System", "/clientId");
        refused(body, "organisationId", UUID.randomUUID().toString(), "/organisationId");
        body.put("role", "ADMINISTRATOR");
        Given.administrator().body(body).post(CLIENTS).then().statusCode(400).body("code", equalTo("UNKNOWN_PROPERTY"));
    }

    @Test
    void isBlockedWithAReasonOnceAndListedByWhatItCanDo() {
        Registered system = Systems.registered();
        String path = CLIENTS + "/" + system.id();
        Given.administrator()
                .body(Map.of("reason", " "))
                .post(path + "/blocking")
                .then()
                .statusCode(422);
        Given.administrator()
                .body(Map.of("reason", "Lộ mã bí mật"))
                .post(path + "/blocking")
                .then()
                .statusCode(200)
                .body("status", equalTo("BLOCKED"))
                .body("blockedReason", equalTo("Lộ mã bí mật"));
        Given.administrator()
                .body(Map.of("reason", "Nữa"))
                .post(path + "/blocking")
                .then()
                .statusCode(409);
        String list = CLIENTS + "?limit=200&organisation=" + system.organisation();
        Given.administrator()
                .get(list + "&status=BLOCKED")
                .then()
                .statusCode(200)
                .body("items.id", contains(system.id()));
        Given.administrator().get(list + "&status=ACTIVE,EXPIRED").then().body("items", hasSize(0));
        Given.administrator().get(list + "&q=HE THONG THU").then().body("items.id", contains(system.id()));
        Given.administrator().get(list + "&q=" + system.clientId()).then().body("items", hasSize(1));
        Given.administrator().post(path + "/unblocking").then().statusCode(200).body("status", equalTo("ACTIVE"));
        Given.administrator().post(path + "/unblocking").then().statusCode(409);
    }

    @Test
    void anAdministratorOfAProvinceKeepsTheSystemsOfItsOrganisationsOnly() {
        Registered own = Systems.registered(Systems.body(Systems.partner("75")));
        Registered other = Systems.registered(Systems.body(Systems.partner("22")));
        Registered national = Systems.registered();
        String username = Given.account(Role.ADMINISTRATOR, "75", null, null, false);
        Given.as(username).get(CLIENTS + "/" + own.id()).then().statusCode(200);
        for (Registered hidden : List.of(other, national)) {
            String path = CLIENTS + "/" + hidden.id();
            Given.as(username).get(path).then().statusCode(404);
            Given.as(username)
                    .body(Map.of("reason", "x"))
                    .post(path + "/blocking")
                    .then()
                    .statusCode(404);
            Given.as(username).body(Map.of()).post(path + "/secrets").then().statusCode(404);
            Given.as(username)
                    .body(Systems.body(hidden.organisation()))
                    .post(CLIENTS)
                    .then()
                    .statusCode(422);
        }
        Given.as(username)
                .get(CLIENTS + "?limit=200")
                .then()
                .body("items.id", hasItem(own.id()))
                .body("items.id", not(hasItem(other.id())))
                .body("items.organisationName", everyItem(notNullValue()));
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        Registered system = Systems.registered();
        String path = CLIENTS + "/" + system.id();
        Map<String, Object> settings = Map.of("name", "Tên khác", "scopes", List.of("project:read"));
        Given.administrator().body(settings).put(path).then().statusCode(428);
        Given.administrator()
                .header("If-Match", "\"7\"")
                .body(settings)
                .put(path)
                .then()
                .statusCode(412);
        Given.administrator()
                .header("If-Match", "\"0\"")
                .body(settings)
                .put(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Tên khác"))
                .body("scopes", contains("project:read"))
                .header("ETag", equalTo("\"1\""));
    }

    private static io.restassured.response.ValidatableResponse end(Registered system) {
        return Given.administrator()
                .post(CLIENTS + "/" + system.id() + "/secrets/" + system.secretId() + "/ending")
                .then();
    }

    private static void refused(Map<String, Object> body, String property, Object value, String pointer) {
        Map<String, Object> bad = new java.util.HashMap<>(body);
        bad.put(property, value);
        Given.administrator().body(bad).post(CLIENTS).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }
}
