package vn.chungtay.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.project.ProjectFixtures;
import vn.chungtay.testing.Given;

/** Access tokens of the identity provider: they open what the system is registered for, and every way to fail. */
@QuarkusTest
class ProviderTokenTest {
    private static final String PROJECTS = "/api/v1/projects";
    private static final Map<String, String> CLIENT = new HashMap<>();

    @Inject
    Clock clock;

    private Provider provider;

    @BeforeEach
    void open() throws InterruptedException {
        provider = new Provider(clock);
        // keys of the test before are known; the pause between two fetchings is over
        Thread.sleep(Duration.ofMillis(350).toMillis());
        CLIENT.computeIfAbsent("id", unused -> register());
    }

    @Test
    void opensWhatTheSystemIsRegisteredForAndTheTokenWasGivenFor() {
        String token = provider.signed(system());
        call(token, "/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("oidc-holt"))
                .body("role", equalTo("NGO_SYSTEM"))
                .body("permissions", equalTo(List.of("project:read")))
                .body("scope.pseudonymised", equalTo(true));
        call(token, PROJECTS).then().statusCode(200);
        // registered for it, but the token was not given for it
        call(token, "/api/v1/beneficiaries").then().statusCode(403);
        call(token, "/api/v1/accounts").then().statusCode(403);
    }

    @Test
    void everyWayInWhichATokenIsWorthNothing() throws Exception {
        call(provider.signed(system()), PROJECTS).then().statusCode(200);
        long now = clock.instant().getEpochSecond();
        refused("expired", signed("exp", now - 30));
        refused("not yet valid", signed("nbf", now + 60));
        refused(
                "made in the future, for ever",
                signed("exp", now + Duration.ofDays(30).toSeconds()));
        refused("wrong audience", signed("aud", "somebody-else"));
        refused("an ID token", signed("aud", "chungtay-thu"));
        refused("wrong issuer", signed("iss", "http://localhost/realms/other"));
        refused("no end", signed("exp", null));
        refused("no subject", signed("sub", null));
        refused("a kind that is no access token", signed("typ", "Refresh"));
        refused("a person", signed("sub", UUID.randomUUID().toString()));
        refused("a system that is not registered here", signed("sub", "dich-vu-khac"));
        RsaJsonWebKey forged = Provider.newKey();
        forged.setKeyId(provider.key().getKeyId());
        refused("forged under a known key's name", provider.signed(system(), forged, "RS256"));
        String[] parts = provider.signed(system()).split("\\.");
        for (String algorithm : List.of("none", "None", "NONE")) {
            String header = text(
                    "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + provider.key().getKeyId() + "\"}");
            refused("alg " + algorithm, header + "." + parts[1] + ".");
            refused("alg " + algorithm + " with a signature", header + "." + parts[1] + "." + parts[2]);
        }
        refused("the public key taken for a shared secret", withSharedSecret());
        refused("changed payload", parts[0] + "." + text("{\"sub\":\"dich-vu-holt\"}") + "." + parts[2]);
        refused("cut off", parts[0] + "." + parts[1]);
        refused("another algorithm of the same key", provider.signed(system(), provider.key(), "RS512"));
    }

    private String withSharedSecret() throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        byte[] payload = Base64.getUrlDecoder().decode(provider.signed(system()).split("\\.")[1]);
        signature.setPayload(new String(payload, StandardCharsets.UTF_8));
        signature.setAlgorithmHeaderValue("HS256");
        signature.setKeyIdHeaderValue(provider.key().getKeyId());
        signature.setKey(new HmacKey(provider.key().getPublicKey().getEncoded()));
        return signature.getCompactSerialization();
    }

    @Test
    void aRotatedKeyIsFetchedOnceAndUnknownKeysDoNotMakeTheProviderWork() throws InterruptedException {
        String before = provider.signed(system());
        call(before, PROJECTS).then().statusCode(200);
        provider.rotate();
        Thread.sleep(350);
        call(provider.signed(system()), PROJECTS).then().statusCode(200);
        refused("signed by the key that was taken back", before);
        Thread.sleep(350);
        RsaJsonWebKey unknown = Provider.newKey();
        int asked = Provider.timesAsked(Provider.KEYS);
        long began = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            unknown.setKeyId("la-" + i);
            refused("unknown key " + i, provider.signed(system(), unknown, "RS256"));
        }
        int pauses = (int) (Duration.ofNanos(System.nanoTime() - began).toMillis() / 300);
        assertThat(Provider.timesAsked(Provider.KEYS) - asked)
                .as("fetched for 50 unknown keys within %d pauses", pauses)
                .isBetween(1, pauses + 1)
                .isLessThan(40);
        call(provider.signed(system()), PROJECTS).then().statusCode(200);
    }

    @Test
    void keysThatAreKnownServeWhileTheProviderIsDown() throws InterruptedException {
        String token = provider.signed(system());
        call(token, PROJECTS).then().statusCode(200);
        Provider.answers(Provider.KEYS, 503, "down");
        Provider.answers(Provider.DESCRIPTION, 503, "down");
        Thread.sleep(350);
        refused("a key that cannot be fetched", provider.signed(system(), Provider.newKey(), "RS256"));
        call(token, PROJECTS).then().statusCode(200);
    }

    @Test
    void aBlockedSystemIsOutWhateverTheProviderSays() {
        String token = provider.signed(system());
        String path = "/api/v1/api-clients/" + CLIENT.get("id");
        Given.administrator()
                .body(Map.of("reason", "Thử"))
                .post(path + "/blocking")
                .then()
                .statusCode(200);
        refused("blocked", token);
        Given.administrator().body(Map.of()).post(path + "/unblocking").then().statusCode(200);
        call(token, PROJECTS).then().statusCode(200);
    }

    @Test
    void aTokenOfTheProviderIsNotSaidToBeRevokedHere() {
        String token = provider.signed(system());
        String secret = Given.administrator()
                .body(Map.of())
                .post("/api/v1/api-clients/" + CLIENT.get("id") + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        given().auth()
                .preemptive()
                .basic("oidc-holt", secret)
                .formParam("token", token)
                .post("/oauth2/revoke")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_token_type"));
        call(token, PROJECTS).then().statusCode(200);
    }

    private static String register() {
        UUID organisation = UUID.randomUUID();
        ProjectFixtures.run(
                "INSERT INTO organisation (id, kind, created_at, updated_at) VALUES (?, 'NGO', now(), now())",
                organisation);
        ProjectFixtures.run(
                "INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, 'Đối tác thử')",
                UUID.randomUUID(),
                organisation);
        return Given.administrator()
                .body(Map.of(
                        "clientId",
                        "oidc-holt",
                        "name",
                        "Hệ thống có thẻ của nơi khác",
                        "organisationId",
                        organisation.toString(),
                        "scopes",
                        List.of("beneficiary:read", "project:read")))
                .post("/api/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> system() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", "dich-vu-holt");
        claims.put("aud", List.of("account", "chungtay-api"));
        claims.put("scope", "profile project:read account:manage");
        claims.put("typ", "Bearer");
        return claims;
    }

    private String signed(String claim, Object value) {
        Map<String, Object> claims = system();
        claims.put(claim, value);
        return provider.signed(claims);
    }

    private static Response call(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path);
    }

    private static void refused(String why, String token) {
        Response answer = call(token, PROJECTS);
        assertThat(answer.statusCode()).as(why + ": " + answer.asString()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).as(why).contains("invalid_token");
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
