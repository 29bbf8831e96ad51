package vn.chungtay.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class SessionApiTest {
    @Test
    @Tag("S4-35")
    void signsInAndSaysWhoIsSignedIn() {
        Given.specialist("75")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("role", equalTo("PROVINCE_SPECIALIST"))
                .body("scope.provinceCode", equalTo("75"))
                .body("scope.provinceName", equalTo("Thành phố Đồng Nai"))
                .body("permissions", hasItem("beneficiary:read"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    @Tag("S4-35")
    void refusesWhoIsNotSignedIn() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_SIGNED_IN"))
                .body("title", equalTo("Bạn chưa đăng nhập hoặc phiên đã hết hạn"))
                .body("requestId", notNullValue());
    }

    @Test
    void answersInEnglishWhenAsked() {
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("title", equalTo("You are not signed in or the session has ended"));
    }

    @Test
    void endsTheSessionOnSignOut() {
        String username = Given.account(Role.AUDITOR, "22", null, null, false);
        String cookie =
                signIn(username, Given.PASSWORD).statusCode(204).extract().cookie("chungtay_session");
        given().cookie("chungtay_session", cookie).get("/api/v1/me").then().statusCode(200);
        given().cookie("chungtay_session", cookie)
                .delete("/api/v1/session")
                .then()
                .statusCode(204);
        given().cookie("chungtay_session", cookie).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    @Tag("S4-35")
    void slowsDownAfterFiveWrongPasswordsWhetherOrNotTheNameExists() {
        String existing = Given.account(Role.AUDITOR, "24", null, null, false);
        String missing = "nobody." + UUID.randomUUID().toString().substring(0, 8);
        for (String username : new String[] {existing, missing}) {
            for (int attempt = 1; attempt <= 5; attempt++) {
                signIn(username, "wrong").statusCode(401).body("code", equalTo("SIGN_IN_FAILED"));
            }
            signIn(username, "wrong")
                    .statusCode(429)
                    .body("code", equalTo("TOO_MANY_ATTEMPTS"))
                    .header("Retry-After", notNullValue());
        }
    }

    @Test
    void refusesMalformedBodiesWithAClearAnswer() {
        post("{\"username\":").statusCode(400).body("code", equalTo("MALFORMED_REQUEST"));
        post("{\"username\":\"a.b\",\"password\":\"x\",\"role\":\"ADMINISTRATOR\"}")
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PROPERTY"))
                .body("errors[0].pointer", equalTo("/role"));
        post("{\"username\":5,\"password\":\"x\"}")
                .statusCode(400)
                .body("code", equalTo("INVALID_VALUE"))
                .body("errors[0].pointer", equalTo("/username"));
        post("{\"username\":\"a\\u0000b\",\"password\":\"x\"}")
                .statusCode(400)
                .body("errors[0].code", equalTo("CONTROL_CHARACTER"));
        post("{\"username\":\"\",\"password\":\"x\"}")
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors[0].pointer", equalTo("/username"))
                .body("errors[0].message", equalTo("Cần nhập"));
        post("").statusCode(400);
        given().contentType(ContentType.TEXT)
                .body("x")
                .post("/api/v1/session")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void refusesUnknownParametersAndUnknownPaths() {
        Given.specialist("75")
                .get("/api/v1/me?colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("errors[0].parameter", equalTo("colour"));
        Given.specialist("75")
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        Given.specialist("75").put("/api/v1/me").then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void refusesChangesThatAnotherSiteSends() {
        given().contentType(ContentType.JSON)
                .header("Origin", "https://elsewhere.example")
                .body(Map.of("username", "a.b", "password", "x"))
                .post("/api/v1/session")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_SITE_REQUEST"));
    }

    @Test
    void refusesBodiesOfTenMegabytes() {
        given().contentType(ContentType.JSON)
                .body("{\"username\":\"" + "a".repeat(10_000_000) + "\"}")
                .post("/api/v1/session")
                .then()
                .statusCode(413);
    }

    private static ValidatableResponse signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .then();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/session")
                .then();
    }
}
