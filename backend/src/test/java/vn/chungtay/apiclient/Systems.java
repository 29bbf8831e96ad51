package vn.chungtay.apiclient;

import static io.restassured.RestAssured.given;
import static vn.chungtay.project.ProjectFixtures.run;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.testing.Given;

/** Partners' systems that a test starts from. */
final class Systems {
    private Systems() {}

    /** A registered system with a secret. */
    record Registered(String id, String clientId, String secret, String secretId, UUID organisation) {}

    static UUID partner() {
        return partner(null);
    }

    static UUID partner(String province) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO organisation (id, kind, province_code, created_at, updated_at) VALUES (?, 'NGO', ?, now(), now())",
                id,
                province);
        run(
                "INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, 'Đối tác thử')",
                UUID.randomUUID(),
                id);
        return id;
    }

    static Map<String, Object> body(UUID organisation) {
        Map<String, Object> body = new HashMap<>();
        body.put("clientId", "sys-" + UUID.randomUUID());
        body.put("name", "Hệ thống thử");
        body.put("organisationId", organisation.toString());
        body.put("scopes", List.of("beneficiary:read", "project:read"));
        return body;
    }

    static Registered registered() {
        return registered(body(partner()));
    }

    static Registered registered(Map<String, Object> body) {
        String id = Given.administrator()
                .body(body)
                .post("/api/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var secret = addSecret(id);
        return new Registered(
                id, (String) body.get("clientId"), secret.path("secret"), secret.path("id"), UUID.fromString((String)
                        body.get("organisationId")));
    }

    static io.restassured.response.ExtractableResponse<io.restassured.response.Response> addSecret(String id) {
        return Given.administrator()
                .body(Map.of())
                .post("/api/v1/api-clients/" + id + "/secrets")
                .then()
                .statusCode(201)
                .extract();
    }

    static RequestSpecification form() {
        return given().contentType(ContentType.URLENC).formParam("grant_type", "client_credentials");
    }

    static RequestSpecification form(Registered system) {
        return form().auth().preemptive().basic(system.clientId(), system.secret());
    }

    static String token(Registered system) {
        return form(system)
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    static RequestSpecification bearer(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }
}
