package vn.chungtay.beneficiary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** A child changes school, leaves it, comes back: each time in one request. */
@QuarkusTest
class SchoolStatusTest {
    private String child;

    @BeforeEach
    void aChildAtPrimarySchool() {
        child = create(specialist(), girl("Em " + mark()));
        add(specialist(), child, "school-statuses", attending("PRIMARY", "2021-09-05"));
    }

    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    private static Map<String, Object> attending(String level, String validFrom) {
        return new HashMap<>(Map.of("status", "ATTENDING", "level", level, "validFrom", validFrom));
    }

    private ValidatableResponse record(Map<String, Object> school) {
        return specialist()
                .body(school)
                .post(PATH + "/" + child + "/school-statuses")
                .then();
    }

    private ValidatableResponse read() {
        return specialist().get(PATH + "/" + child).then().statusCode(200);
    }

    @Test
    void whatBeginsEndsWhatWasOpenOnTheSameDay() {
        record(attending("LOWER_SECONDARY", "2025-09-05")).statusCode(201).body("validTo", nullValue());
        read().body("schoolStatuses.level", containsInAnyOrder("PRIMARY", "LOWER_SECONDARY"))
                .body("schoolStatuses.find { it.level == 'PRIMARY' }.validTo", is("2025-09-05"))
                .body("schoolStatuses.find { it.level == 'LOWER_SECONDARY' }.validTo", nullValue());
    }

    @Test
    void whatIsRefusedLeavesTheOpenOneAsItWas() {
        record(Map.of("status", "DROPPED_OUT", "validFrom", "2025-03-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        // the same day and an earlier one overlap with it
        record(attending("SPECIAL", "2021-09-05")).statusCode(409);
        record(attending("SPECIAL", "2020-09-05")).statusCode(409);
        read().body("schoolStatuses.level", contains("PRIMARY")).body("schoolStatuses[0].validTo", nullValue());
    }

    @Test
    void aPeriodWithItsOwnEndNeverCutsTheOneThatGoesOn() {
        Map<String, Object> month = attending("SPECIAL", "2023-01-01");
        month.put("validTo", "2023-02-01");
        record(month).statusCode(409);
        read().body("schoolStatuses.level", contains("PRIMARY")).body("schoolStatuses[0].validTo", nullValue());
        Map<String, Object> before = attending("KINDERGARTEN", "2019-09-05");
        before.put("validTo", "2021-06-01");
        record(before).statusCode(201);
        read().body("schoolStatuses.level", containsInAnyOrder("PRIMARY", "KINDERGARTEN"))
                .body("schoolStatuses.find { it.level == 'PRIMARY' }.validTo", nullValue());
    }
}
