package vn.chungtay.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.MultiMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class SecurityHeadersTest {
    private static final String ANYWHERE = "/api/v1/me";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/beneficiaries/0197-unknown",
                "/assets/probe-4f2a9c.js",
                "/assets/gone-000000.js",
                "/api/docs",
                "/api/docs/",
                "/api/docs/explorer.js",
                "/api/docs/swagger-ui-bundle.js",
                "/api/openapi",
                "/api/v1/beneficiaries",
                "/api/v1/problem-types",
                "/api/v1/nothing-of-the-kind",
                "/q/health/ready",
                "/q/metrics"
            })
    void everyAnswerCarriesThemWhateverItsStatus(String address) {
        Response answer = given().redirects().follow(false).get(address);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(policy(answer)).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(scripts(answer))
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval")
                .doesNotContain("*");
    }

    @Test
    void answersOfTheApiMayDoNothingAtAllWhenShownAsAPage() {
        Response refused = given().get("/api/v1/beneficiaries");
        Response answered = Given.specialist("75").get("/api/v1/beneficiaries?limit=1");
        Response unreadable = Given.specialist("75").body("{").post("/api/v1/beneficiaries");
        assertThat(List.of(refused.statusCode(), answered.statusCode(), unreadable.statusCode()))
                .containsExactly(401, 200, 400);
        for (Response answer : List.of(refused, answered, unreadable)) {
            assertThat(policy(answer)).contains("default-src 'none'").doesNotContain("self");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/api/docs/"})
    void noPageHasAScriptOrAHandlerWrittenIntoIt(String address) {
        Response page = given().get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<title>Chung Tay")
                .doesNotContainPattern("(?is)<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("(?i)\\son[a-z]+\\s*=")
                .doesNotContainIgnoringCase("javascript:")
                .doesNotContainPattern("(?i)(src|href)=\"(https?:)?//");
    }

    @Test
    void otherSitesAreToldNothingThatLetsThemRead() {
        Response read =
                Given.specialist("75").header("Origin", "https://other.example").get(ANYWHERE);
        Response preflight = given().header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "GET")
                .options(ANYWHERE);
        for (Response answer : List.of(read, preflight)) {
            assertThat(answer.headers().asList())
                    .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control-"));
        }
    }

    @Test
    void tellsBrowsersToAskForTlsOnlyWhereThereIsTls() {
        assertThat(given().get("/").header("Strict-Transport-Security")).isNull();
        MultiMap plain = MultiMap.caseInsensitiveMultiMap();
        SecurityHeaders.describe(plain, "/", false);
        assertThat(plain.contains("Strict-Transport-Security")).isFalse();
        MultiMap encrypted = MultiMap.caseInsensitiveMultiMap();
        SecurityHeaders.describe(encrypted, "/", true);
        assertThat(encrypted.get("Strict-Transport-Security")).isEqualTo("max-age=63072000; includeSubDomains");
    }

    private static String policy(Response answer) {
        return answer.header("Content-Security-Policy");
    }

    /** What the policy says of scripts; without a word of its own, what it says of everything. */
    private static String scripts(Response answer) {
        List<String> directives = List.of(policy(answer).split("; *"));
        return directives.stream()
                .filter(directive -> directive.startsWith("script-src "))
                .findFirst()
                .orElseGet(() -> directives.stream()
                        .filter(directive -> directive.startsWith("default-src "))
                        .findFirst()
                        .orElseThrow());
    }
}
