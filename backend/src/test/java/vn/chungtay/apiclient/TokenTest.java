package vn.chungtay.apiclient;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.apiclient.Systems.Registered;
import vn.chungtay.testing.Given;

/** Getting a token, and every way in which one is worth nothing. */
@QuarkusTest
class TokenTest {
    private static final String PROJECTS = "/api/v1/projects";

    @Inject
    TokenKeys keys;

    @Inject
    Clock clock;

    private Registered system;

    @BeforeEach
    void register() {
        system = Systems.registered();
    }

    @Test
    void givesATokenForASecretInBasicOrInTheForm() {
        Systems.form(system)
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Pragma", equalTo("no-cache"))
                .contentType("application/json")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(600))
                .body("scope", equalTo("beneficiary:read project:read"))
                .body("access_token", matchesPattern("[\\w-]+\\.[\\w-]+\\.[\\w-]+"));
        String token = Systems.form()
                .formParam("client_id", system.clientId())
                .formParam("client_secret", system.secret())
                .formParam("scope", "project:read")
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .body("scope", equalTo("project:read"))
                .extract()
                .path("access_token");
        Systems.bearer(token).get(PROJECTS).then().statusCode(200);
        Systems.bearer(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo(system.clientId()))
                .body("role", equalTo("NGO_SYSTEM"))
                .body("permissions", equalTo(List.of("project:read")))
                .body("scope.organisationId", equalTo(system.organisation().toString()))
                .body("scope.pseudonymised", equalTo(true));
        // the scope was not asked for, though the system has it
        Systems.bearer(token).get("/api/v1/beneficiaries").then().statusCode(403);
    }

    @Test
    void refusesInTheWordsOfTheStandard() {
        refusal(Systems.form().auth().preemptive().basic(system.clientId(), "wrong"), 401, "invalid_client");
        refusal(Systems.form().auth().preemptive().basic("nobody", system.secret()), 401, "invalid_client");
        refusal(Systems.form(), 401, "invalid_client");
        refusal(Systems.form().header("Authorization", "Basic !!"), 401, "invalid_client");
        refusal(Systems.form(system).formParam("scope", "beneficiary:write"), 400, "invalid_scope");
        refusal(Systems.form(system).formParam("scope", "account:manage"), 400, "invalid_scope");
        refusal(Systems.form(system).formParam("client_secret", system.secret()), 400, "invalid_request");
        refusal(Systems.form(system).formParam("grant_type", "password"), 400, "invalid_request");
        refusal(basic("grant_type=password"), 400, "unsupported_grant_type");
        refusal(basic("scope=project:read"), 400, "invalid_request");
        given().contentType("application/json")
                .body("{\"grant_type\":\"client_credentials\"}")
                .post("/oauth2/token")
                .then()
                .statusCode(415);
        // a secret in an address would be written down by every proxy on the way
        Systems.form(system)
                .post("/oauth2/token?client_secret=" + system.secret())
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void aWrongSecretIsAskedForWithAChallenge() {
        Systems.form()
                .auth()
                .preemptive()
                .basic(system.clientId(), "wrong")
                .post("/oauth2/token")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic "))
                .header("Cache-Control", equalTo("no-store"))
                .body("error_description", equalTo("The client or its secret is not known"));
    }

    @Test
    void withoutATokenOrWithAMalformedOneNobodyIsLetIn() {
        given().get(PROJECTS).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer realm=\"chungtay\""));
        for (String token : List.of("", "a", "a.b", "a.b.c", "....", "é", Systems.token(system) + "x")) {
            refused(token);
        }
        String good = Systems.token(system);
        refused(good.substring(0, good.lastIndexOf('.') + 1));
        Systems.bearer(good).get(PROJECTS).then().statusCode(200);
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        String[] parts = Systems.token(system).split("\\.");
        for (String algorithm : List.of("none", "None", "NONE")) {
            String header = text("{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\"}");
            refused(header + "." + parts[1] + ".");
            refused(header + "." + parts[1] + "." + parts[2]);
        }
    }

    @Test
    void aTokenSignedByAnotherKeyOrAlgorithmIsRefused() {
        TokenForge forge = new TokenForge(keys, clock, system);
        Systems.bearer(forge.token()).get(PROJECTS).then().statusCode(200);
        refused(forge.key(new byte[32]).token());
        refused(new TokenForge(keys, clock, system).kid("unknown").token());
        refused(new TokenForge(keys, clock, system).algorithm("HS512").token());
        refused(new TokenForge(keys, clock, system).type("JWT").token());
    }

    @Test
    void aTokenThatIsOverNotYetGoodOrForSomebodyElseIsRefused() {
        refused(new TokenForge(keys, clock, system)
                .shifted(Duration.ofMinutes(-11))
                .token());
        refused(new TokenForge(keys, clock, system)
                .shifted(Duration.ofMinutes(1))
                .token());
        refused(new TokenForge(keys, clock, system)
                .lifetime(Duration.ofHours(12))
                .token());
        refused(new TokenForge(keys, clock, system).audience("urn:elsewhere").token());
        refused(new TokenForge(keys, clock, system).issuer("urn:elsewhere").token());
        refused(new TokenForge(keys, clock, system)
                .subject(UUID.randomUUID().toString())
                .token());
        refused(new TokenForge(keys, clock, system).subject("nobody").token());
    }

    @Test
    void aForgedScopeOpensNothingThatTheSystemDoesNotHave() {
        TokenForge forge = new TokenForge(keys, clock, system);
        String token = forge.scopes(Set.of("project:read", "figures:read", "account:manage"))
                .token();
        Systems.bearer(token).get(PROJECTS).then().statusCode(200);
        Systems.bearer(token).get("/api/v1/api-clients").then().statusCode(403);
        Systems.bearer(token).get("/api/v1/figures/beneficiaries").then().statusCode(403);
    }

    @Test
    void revokedTokensAreWorthNothingAtOnce() {
        String token = Systems.token(system);
        act("/token-revocation", Map.of());
        refused(token);
        String next = Systems.token(system);
        Systems.bearer(next).get(PROJECTS).then().statusCode(200);
        act("/secrets/" + system.secretId() + "/ending", Map.of());
        refused(next);
        refusal(Systems.form(system), 401, "invalid_client");
    }

    @Test
    void aBlockedSystemIsRefusedAtOnceAlsoWithItsOldTokensLater() {
        String token = Systems.token(system);
        act("/blocking", Map.of("reason", "Lộ mã bí mật"));
        refused(token);
        refusal(Systems.form(system), 400, "unauthorized_client");
        act("/unblocking", Map.of());
        refused(token);
        Systems.bearer(Systems.token(system)).get(PROJECTS).then().statusCode(200);
    }

    @Test
    void aSystemIsHeldToItsNetworksWhenItAsksAndWhenItCalls() {
        String token = Systems.token(system);
        change(Map.of("networks", List.of("203.0.113.0/24", "2001:db8::/32")));
        refused(token);
        refusal(Systems.form(system), 400, "unauthorized_client");
        // nobody named a proxy, so this header is only what the caller says
        Systems.bearer(token)
                .header("X-Forwarded-For", "203.0.113.7")
                .get(PROJECTS)
                .then()
                .statusCode(401);
        change(Map.of("networks", List.of("203.0.113.0/24", "127.0.0.0/8", "::1")));
        Systems.bearer(token).get(PROJECTS).then().statusCode(200);
    }

    @Test
    void fewerScopesHoldForTokensInUse() {
        String token = Systems.token(system);
        change(Map.of("scopes", List.of("beneficiary:read")));
        Systems.bearer(token).get(PROJECTS).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        Systems.bearer(token).get("/api/v1/beneficiaries").then().statusCode(200);
    }

    @Test
    void aBadTokenIsNotHelpedByAGoodSession() {
        String cookie = Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true));
        Systems.bearer("a.b.c")
                .cookie("chungtay_session", cookie)
                .get(PROJECTS)
                .then()
                .statusCode(401);
    }

    @Test
    void aSystemIsNoBrowserAndNeedsNoPageOfOurs() {
        // may not write, which is what it is told; not that it came from another site
        Systems.bearer(Systems.token(system))
                .header("Origin", "https://partner.example")
                .body(Map.of())
                .post("/api/v1/beneficiaries")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void aCursorOfOneSystemOpensNothingForAnother() {
        Registered other = Systems.registered();
        String list = "/api/v1/organisations?limit=1";
        change(Map.of("scopes", List.of("organisation:read")));
        String cursor = Systems.bearer(Systems.token(system))
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .path("page.nextCursor");
        assertThat(cursor).isNotEmpty();
        Given.administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Hệ thống khác", "scopes", List.of("organisation:read")))
                .put("/api/v1/api-clients/" + other.id())
                .then()
                .statusCode(200);
        Systems.bearer(Systems.token(system))
                .get(list + "&cursor=" + cursor)
                .then()
                .statusCode(200);
        Systems.bearer(Systems.token(other))
                .get(list + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        Given.specialist("75")
                .get(list + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void anIdempotencyKeyOfAnotherAccountReplaysNothing() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("fullName", "Nguyễn Thị Bí Mật");
        String first = official(Given.as(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true)), key, body);
        String again = official(Given.as(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true)), key, body);
        String other = official(Given.as(Given.account(Role.PROVINCE_SPECIALIST, "22", null, null, true)), key, body);
        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    private static String official(RequestSpecification as, String key, Map<String, String> body) {
        return as.header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/officials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void act(String act, Map<String, String> body) {
        Given.administrator()
                .body(body)
                .post("/api/v1/api-clients/" + system.id() + act)
                .then()
                .statusCode(200);
    }

    private void change(Map<String, Object> settings) {
        String path = "/api/v1/api-clients/" + system.id();
        String etag = Given.administrator().get(path).header("ETag");
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "Hệ thống thử", "scopes", List.of("beneficiary:read", "project:read")));
        body.putAll(settings);
        Given.administrator()
                .header("If-Match", etag)
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private RequestSpecification basic(String form) {
        return given().contentType("application/x-www-form-urlencoded")
                .auth()
                .preemptive()
                .basic(system.clientId(), system.secret())
                .body(form);
    }

    private static void refusal(RequestSpecification request, int status, String error) {
        request.post("/oauth2/token")
                .then()
                .statusCode(status)
                .contentType("application/json")
                .header("Cache-Control", equalTo("no-store"))
                .body("error", equalTo(error));
    }

    private static void refused(String token) {
        given().header("Authorization", "Bearer " + token)
                .get(PROJECTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"chungtay\", error=\"invalid_token\""))
                .body("code", equalTo("NOT_SIGNED_IN"));
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
