package vn.chungtay.oidc;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import vn.chungtay.testing.ProviderServer;

/** What an identity provider does, as a test wants it done. */
final class Provider {
    static final String DESCRIPTION = "/realms/thu/.well-known/openid-configuration";
    static final String KEYS = "/realms/thu/keys";
    static final String TOKEN = "/realms/thu/token";

    private static final String ORIGIN = "http://chungtay.thu";

    private final Clock clock;
    private RsaJsonWebKey key = newKey();

    Provider(Clock clock) {
        this.clock = clock;
        String issuer = ProviderServer.issuer();
        answers(
                DESCRIPTION,
                200,
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .valueToTree(Map.of(
                                "issuer", issuer,
                                "authorization_endpoint", issuer + "/auth?theme=so",
                                "token_endpoint", issuer + "/token",
                                "jwks_uri", issuer + "/keys",
                                "end_session_endpoint", issuer + "/logout"))
                        .toString());
        publishKeys();
    }

    static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(UUID.randomUUID().toString());
            made.setUse("sig");
            made.setAlgorithm("RS256");
            return made;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From now on it signs with another key; the former one is no longer published. */
    void rotate() {
        key = newKey();
        publishKeys();
    }

    void publishKeys() {
        answers(KEYS, 200, new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }

    RsaJsonWebKey key() {
        return key;
    }

    static void answers(String path, int status, String body) {
        given().port(port())
                .urlEncodingEnabled(false)
                .header("X-Status", status)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(204);
    }

    static int timesAsked(String path) {
        return Integer.parseInt(
                given().port(port()).header("X-Tell", "count").get(path).asString());
    }

    /** The form it was sent last, and the line with the client's name and secret. */
    static Map<String, String> lastForm() {
        String[] asked = given().port(port())
                .header("X-Tell", "body")
                .get(TOKEN)
                .asString()
                .split("\n");
        Map<String, String> form = query(asked[0]);
        form.put("Authorization", asked[1]);
        return form;
    }

    private static int port() {
        return Integer.getInteger(ProviderServer.PORT);
    }

    private static Map<String, String> query(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (a, b) -> a,
                        HashMap::new));
    }

    /** A person as it knows her: groups and claims that belong into her ID token. */
    static Map<String, Object> person(String subject, List<String> groups) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", subject);
        claims.put("preferred_username", "Nguoi." + subject.substring(0, 8));
        claims.put("name", "Nguyễn Thị " + subject.substring(0, 4));
        claims.put("email", subject + "@SoYTe.example");
        claims.put("email_verified", true);
        claims.put("chungtay", Map.of("groups", groups));
        return claims;
    }

    /** A token with these claims beside those every token has; null takes one away. */
    String signed(Map<String, Object> claims) {
        return signed(claims, key, "RS256");
    }

    String signed(Map<String, Object> claims, RsaJsonWebKey with, String algorithm) {
        JwtClaims all = new JwtClaims();
        long now = clock.instant().getEpochSecond();
        all.setIssuer(ProviderServer.issuer());
        all.setClaim("iat", now);
        all.setClaim("exp", now + 300);
        claims.forEach((name, value) -> {
            if (value == null) {
                all.unsetClaim(name);
            } else {
                all.setClaim(name, value);
            }
        });
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(all.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(with.getKeyId());
        signature.setKey(with.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A browser on its way to the provider. */
    record Traveller(Map<String, String> asked, URI address, String cookie) {
        Response comesBack(String state) {
            return comesBack(state, null);
        }

        Response comesBack(String state, String session) {
            var request = given().contentType(ContentType.JSON)
                    .header("Origin", ORIGIN)
                    .header("Host", URI.create(ORIGIN).getAuthority())
                    .body(Map.of("code", "mã-" + state.length(), "state", state));
            if (cookie != null) {
                request.cookie("chungtay_journey", cookie);
            }
            if (session != null) {
                request.cookie("chungtay_session", session);
            }
            return request.post("/api/v1/session/provider");
        }

        Traveller withCookie(String other) {
            return new Traveller(asked, address, other);
        }
    }

    static Response departure() {
        return given().contentType(ContentType.JSON)
                .header("Origin", ORIGIN)
                .header("Host", URI.create(ORIGIN).getAuthority())
                .post("/api/v1/session/provider/departures");
    }

    static Traveller leaves() {
        Response answer = departure();
        answer.then().statusCode(200);
        URI address = URI.create(answer.path("address"));
        return new Traveller(query(address.getRawQuery()), address, answer.cookie("chungtay_journey"));
    }

    /** Vouches for a person: the code of the traveller is worth this ID token. */
    void vouches(Traveller traveller, Map<String, Object> claims) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("aud", ProviderServer.CLIENT);
        all.put("nonce", traveller.asked().get("nonce"));
        all.putAll(claims);
        answers(TOKEN, 200, "{\"id_token\":\"" + signed(all) + "\",\"token_type\":\"Bearer\"}");
    }

    /** The whole way there and back. */
    Response signsIn(Map<String, Object> claims) {
        return signsIn(claims, null);
    }

    Response signsIn(Map<String, Object> claims, String session) {
        Traveller traveller = leaves();
        vouches(traveller, claims);
        return traveller.comesBack(traveller.asked().get("state"), session);
    }
}
