package vn.chungtay.apiclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.apiclient.Systems.Registered;
import vn.chungtay.testing.Given;

/** The limit of a partner's system over HTTP. */
@QuarkusTest
class ClientLimitTest {
    @Test
    void aSystemAboveItsOwnLimitHasToWaitAndIsToldHowLong() {
        Map<String, Object> body = Systems.body(Systems.partner());
        body.put("requestsPerMinute", 5);
        Registered system = Systems.registered(body);
        String token = Systems.token(system);
        Systems.bearer(token)
                .get("/api/v1/projects")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"minute\";q=5;w=60"))
                .header("RateLimit", matchesPattern("\"minute\";r=4;t=\\d+"));
        // what is refused for want of a permission counts as well
        Systems.bearer(token).get("/api/v1/figures/beneficiaries").then().statusCode(403);
        for (int call = 0; call < 3; call++) {
            Systems.bearer(token)
                    .get("/api/v1/projects/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
        Response refused = Systems.bearer(token).get("/api/v1/projects");
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit", matchesPattern("\"minute\";r=0;t=\\d+"))
                .body("code", equalTo("RATE_LIMITED"))
                .body("requestId", notNullValue());
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
        // nobody else waits
        Systems.bearer(Systems.token(Systems.registered()))
                .get("/api/v1/projects")
                .then()
                .statusCode(200);
        Given.specialist("75")
                .get("/api/v1/projects")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"minute\";q=1000000;w=60"));
    }

    @Test
    void whereNobodySignsInTheAddressCounts() {
        Systems.form()
                .post("/oauth2/token")
                .then()
                .statusCode(401)
                .header("RateLimit-Policy", equalTo("\"minute\";q=1000000;w=60"));
    }
}
