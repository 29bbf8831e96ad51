package vn.chungtay.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.testing.Given;

/** Organisations and people that tests make through the API, as an administrator. */
final class Organisations {
    static final String PATH = "/api/v1/organisations";
    static final String OFFICIALS = "/api/v1/officials";
    static final String EVENTS = "/api/v1/organisation-events";

    private Organisations() {}

    /** Makes an organisation; {@code more} are further properties, name after name with its value. */
    static UUID create(String kind, String name, Object... more) {
        Map<String, Object> body = body("kind", kind, "name", name);
        body.putAll(body(more));
        return UUID.fromString(Given.administrator()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("name", equalTo(name))
                .extract()
                .path("id"));
    }

    static ValidatableResponse post(UUID id, String part, Object... properties) {
        return Given.administrator()
                .body(body(properties))
                .post(PATH + "/" + id + "/" + part)
                .then();
    }

    static ValidatableResponse get(UUID id, String asOf) {
        return Given.auditor()
                .get(PATH + "/" + id + (asOf == null ? "" : "?asOf=" + asOf))
                .then()
                .statusCode(200);
    }

    static String etag(UUID id) {
        return Given.auditor().get(PATH + "/" + id).header("ETag");
    }

    /** Makes a person with posts. */
    static UUID official(String academicTitle, String fullName, List<Map<String, Object>> positions) {
        return UUID.fromString(Given.administrator()
                .body(body("academicTitle", academicTitle, "fullName", fullName, "positions", positions))
                .post(OFFICIALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static ValidatableResponse person(UUID id, String asOf) {
        return Given.auditor()
                .get(OFFICIALS + "/" + id + (asOf == null ? "" : "?asOf=" + asOf))
                .then()
                .statusCode(200);
    }

    /** A JSON object from names and values; what is null is left out. */
    static Map<String, Object> body(Object... properties) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            if (properties[i + 1] != null) {
                body.put((String) properties[i], properties[i + 1]);
            }
        }
        return body;
    }
}
