package vn.chungtay.beneficiary;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.testing.Given;

/** People that tests of this package begin with. */
public final class GivenPeople {
    static final String PATH = "/api/v1/beneficiaries";

    private GivenPeople() {}

    /** A girl of Đồng Nai born on 02/09/2015, about whom nothing else is known. */
    public static Map<String, Object> girl(String fullName) {
        return person(fullName, "FEMALE", "2015-09-02", Given.COMMUNE_DONG_NAI);
    }

    public static Map<String, Object> person(String fullName, String sex, String birthDate, String commune) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("fullName", fullName);
        body.put("sex", sex);
        body.put("birthDate", birthDate);
        body.put("address", Map.of("unitCode", commune, "hamlet", "Ấp 3", "text", "Số 12, gần chợ"));
        return body;
    }

    /** The body with one more or another property. */
    public static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    public static Map<String, Object> circumstance(String group, String validFrom) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("groupCode", group);
        body.put("validFrom", validFrom);
        return body;
    }

    public static Map<String, Object> stay(UUID facility, String category, String validFrom) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("organisationId", facility);
        body.put("category", category);
        body.put("admissionKind", "LONG_TERM");
        body.put("validFrom", validFrom);
        return body;
    }

    /** Opens what is restricted about a person, to the session of the request. */
    public static void open(RequestSpecification as, String person) {
        as.body(Map.of("reason", "Kiểm tra hồ sơ theo kế hoạch"))
                .post(PATH + "/" + person + "/restricted-access")
                .then()
                .statusCode(200);
    }

    public static String create(RequestSpecification as, Map<String, Object> body) {
        return created(as, body).path("id");
    }

    public static ExtractableResponse<Response> created(RequestSpecification as, Map<String, Object> body) {
        return as.body(body).post(PATH).then().statusCode(201).extract();
    }

    /** Adds a fact to a person and answers its id. */
    public static String add(RequestSpecification as, String person, String kind, Map<String, ?> body) {
        return as.body(body)
                .post(PATH + "/" + person + "/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A name that no other test has, so that lists can be narrowed to this test's people. */
    public static String mark() {
        StringBuilder letters = new StringBuilder("Q");
        for (char digit :
                UUID.randomUUID().toString().replace("-", "").substring(0, 12).toCharArray()) {
            letters.append((char) ('a' + Character.digit(digit, 16)));
        }
        return letters.toString();
    }
}
