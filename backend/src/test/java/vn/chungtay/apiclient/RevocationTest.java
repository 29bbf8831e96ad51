package vn.chungtay.apiclient;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.apiclient.Systems.Registered;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** A system gives back a token (RFC 7009): that one ends at once, and nobody else can end it. */
@QuarkusTest
class RevocationTest {
    private static final String REVOKE = "/oauth2/revoke";
    private static final String PROJECTS = "/api/v1/projects";

    private Registered system;

    @BeforeEach
    void register() {
        system = Systems.registered();
    }

    private static RequestSpecification as(Registered who) {
        return given().contentType(ContentType.URLENC).auth().preemptive().basic(who.clientId(), who.secret());
    }

    private static ValidatableResponse revoke(Registered who, String token) {
        return as(who).formParam("token", token).post(REVOKE).then();
    }

    private static void opens(String token, int status) {
        Systems.bearer(token).get(PROJECTS).then().statusCode(status);
    }

    @Test
    void theTokenEndsAtOnceAndTheOthersOfTheSystemStayGood() throws SQLException {
        String given = Systems.token(system);
        String other = Systems.token(system);
        opens(given, 200);
        revoke(system, given)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(is(""));
        opens(given, 401);
        opens(other, 200);
        given().contentType(ContentType.URLENC)
                .formParam("client_id", system.clientId())
                .formParam("client_secret", system.secret())
                .formParam("token", other)
                .formParam("token_type_hint", "refresh_token")
                .post(REVOKE)
                .then()
                .statusCode(200);
        opens(other, 401);
        opens(Systems.token(system), 200);
        assertThat(events("revokeToken", "DONE")).isEqualTo("2");
    }

    @Test
    void whatIsNoGoodTokenNeedsNoEnding() {
        String given = Systems.token(system);
        revoke(system, given).statusCode(200);
        for (String token : List.of(given, "a", "a.b.c", "…", UUID.randomUUID().toString(), given + "x")) {
            revoke(system, token).statusCode(200);
        }
        Given.administrator()
                .body(Map.of("reason", "Nghi lộ"))
                .post("/api/v1/api-clients/" + system.id() + "/blocking")
                .then()
                .statusCode(200);
        revoke(system, given).statusCode(200);
    }

    @Test
    void nobodyEndsATokenOfAnotherSystemOrWithoutProvingItself() throws SQLException {
        Registered stranger = Systems.registered();
        String token = Systems.token(system);
        refusal(revoke(stranger, token), 400, "invalid_grant");
        refusal(revoke(wrong(system), token), 401, "invalid_client").header("WWW-Authenticate", startsWith("Basic "));
        refusal(
                given().contentType(ContentType.URLENC)
                        .formParam("token", token)
                        .post(REVOKE)
                        .then(),
                401,
                "invalid_client");
        refusal(as(system).post(REVOKE).then(), 400, "invalid_request");
        refusal(as(system).formParam("token", " ").post(REVOKE).then(), 400, "invalid_request");
        refusal(as(system).formParam("token", token, token).post(REVOKE).then(), 400, "invalid_request");
        as(system).post(REVOKE + "?token=" + token).then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
        given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post(REVOKE)
                .then()
                .statusCode(415);
        Systems.bearer(token).get(REVOKE).then().statusCode(405);
        opens(token, 200);
        assertThat(events("revokeToken", "DONE")).isEqualTo("0");
    }

    @Test
    void aSystemMayGiveItsTokenBackOnlyFromItsOwnNetworks() {
        Map<String, Object> body = Systems.body(Systems.partner());
        body.put("networks", List.of("203.0.113.0/24"));
        Registered elsewhere = Systems.registered(body);
        refusal(revoke(elsewhere, Systems.token(system)), 400, "unauthorized_client");
    }

    private static Registered wrong(Registered system) {
        return new Registered(system.id(), system.clientId(), "wrong", system.secretId(), system.organisation());
    }

    private static ValidatableResponse refusal(ValidatableResponse answer, int status, String error) {
        return answer.statusCode(status)
                .contentType("application/json")
                .header("Cache-Control", equalTo("no-store"))
                .body("error", equalTo(error));
    }

    private String events(String operation, String outcome) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM audit_event WHERE operation = '" + operation
                                + "' AND outcome = '" + outcome + "' AND account_id = '" + system.id() + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
