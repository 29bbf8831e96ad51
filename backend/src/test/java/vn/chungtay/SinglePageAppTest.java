package vn.chungtay;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SinglePageAppTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/beneficiaries", "/beneficiaries/0197-unknown", "/projects/1/figures", "/apiary"})
    void showsTheOnePageUnderEachAddressOfThePages(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(containsString("<title>Chung Tay</title>"));
    }

    @Test
    void letsBrowsersKeepFilesWithAFingerprint() {
        given().get("/assets/probe-4f2a9c.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-000000.js", "/nothing.png"})
    void doesNotPassThePageOffAsAMissingFile(String address) {
        given().get(address)
                .then()
                .statusCode(404)
                .header("Cache-Control", not(containsString("immutable")))
                .body(not(containsString("<title>Chung Tay</title>")));
    }

    @Test
    void answersAProblemForAnUnknownAddressOfTheApi() {
        given().get("/api/v1/nothing-of-the-kind")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void showsTheExplorerAndTheContract() {
        given().get("/api/docs/").then().statusCode(200).body(containsString("/api/openapi"));
        given().get("/api/openapi").then().statusCode(200).body(startsWith("---"));
        given().get("/api/openapi?format=json").then().statusCode(200).body("openapi", equalTo("3.1.0"));
        given().accept("application/json")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"));
    }

    @Test
    void tellsHealthAndFigures() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }
}
