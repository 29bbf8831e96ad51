package vn.chungtay.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** What is printed on a household's papers, and that the household is found by it. */
@QuarkusTest
class HouseholdCodeTest {
    private static final String HOUSEHOLDS = "/api/v1/households";

    @Test
    void bearsALetterThatNoPersonsCodeHasAndIsFoundByIt() {
        String id = Given.specialist("75")
                .body(Map.of("address", Map.of("unitCode", Given.COMMUNE_DONG_NAI)))
                .post(HOUSEHOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = Given.specialist("75").get(HOUSEHOLDS + "/" + id).path("code");
        assertThat(code).matches("75-H-20[0-9]{2}-[0-9]{6}");
        for (String typed : List.of(code, code.toLowerCase(Locale.ROOT), " " + code)) {
            Given.specialist("75").queryParam("q", typed).get(HOUSEHOLDS).then().body("items.id", contains(id));
            Given.specialist("75")
                    .queryParam("q", typed)
                    .get("/api/v1/search")
                    .then()
                    .body("groups.kind", contains("HOUSEHOLD"))
                    .body("groups[0].items.id", contains(id));
        }
        Given.specialist("75")
                .queryParam("q", code)
                .get("/api/v1/beneficiaries")
                .then()
                .body("items", empty());
    }
}
