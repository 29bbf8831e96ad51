package vn.chungtay.consent;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chungtay.testing.Given;

/** Consents that tests give for people of Đồng Nai. */
public final class Consents {
    private Consents() {}

    static String path(String person) {
        return "/api/v1/beneficiaries/" + person + "/consents";
    }

    /** A consent by the grandmother and the child, from the first of January 2026 on. */
    public static Map<String, Object> body(String purpose) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("purpose", purpose);
        body.put("legalBasis", "CONSENT");
        body.put("representativeName", "Trần Thị Bà");
        body.put("representativeRelation", "GRANDPARENT");
        body.put("childAssent", true);
        body.put("validFrom", "2026-01-01");
        return body;
    }

    static ValidatableResponse post(String person, Map<String, Object> body) {
        return Given.specialist("75").body(body).post(path(person)).then();
    }

    /** @return id of the consent */
    public static String give(String person, String purpose) {
        return post(person, body(purpose)).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse withdraw(String person, String consent) {
        return Given.specialist("75")
                .body(Map.of("reason", "Bà của trẻ rút lại"))
                .post(path(person) + "/" + consent + "/withdrawal")
                .then();
    }
}
