package vn.chungtay.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class ParameterTest {
    @Inject
    ParameterDirectory parameters;

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "ASSISTANCE_STANDARD_LEVEL, '', 2021-06-30, 270000",
        "ASSISTANCE_STANDARD_LEVEL, '', 2021-07-01, 360000",
        "ASSISTANCE_STANDARD_LEVEL, '', 2024-06-30, 360000",
        "ASSISTANCE_STANDARD_LEVEL, '', 2024-07-01, 500000",
        "ASSISTANCE_COEFFICIENT, NO_SUPPORT_UNDER_4, 2024-07-01, 2.5",
        "ASSISTANCE_COEFFICIENT, NO_SUPPORT_4_TO_15, 2024-07-01, 1.5",
        "POVERTY_LINE, RURAL, 2026-12-31, 1500000",
        "POVERTY_LINE, RURAL, 2027-01-01, 2200000",
        "POVERTY_LINE, URBAN, 2026-12-31, 2000000",
        "POVERTY_LINE, URBAN, 2027-01-01, 2800000",
        "CHILD_AGE_LIMIT, LAW, 2025-03-21, 16",
        "CHILD_AGE_LIMIT, NGO, 2025-03-21, 18",
        "CHILD_AGE_LIMIT, STUDYING, 2025-03-21, 22",
        "CONSENT_AGE, '', 2025-03-21, 7",
        "CASE_TIME_LIMIT, EMERGENCY_INTERVENTION, 2025-03-21, 12"
    })
    void givesTheNumberOfTheDay(String name, String variant, LocalDate date, BigDecimal expected) {
        assertThat(parameters.value(name, variant, "75", date).orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    void letsAProvincesOwnNumberWin() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        INSERT INTO parameter (name, variant, scope_code, valid_from, value, unit, legal_basis, verified)
                        VALUES ('ASSISTANCE_STANDARD_LEVEL', '', '96', DATE '2030-01-01', 650000, 'VND_PER_MONTH',
                                'Nghị quyết thử nghiệm của HĐND tỉnh', false)
                        ON CONFLICT DO NOTHING""")) {
            insert.executeUpdate();
        }
        assertThat(level("96", LocalDate.of(2030, 1, 1))).isEqualByComparingTo("650000");
        assertThat(level("96", LocalDate.of(2029, 12, 31))).isEqualByComparingTo("500000");
        assertThat(level("75", LocalDate.of(2030, 1, 1))).isEqualByComparingTo("500000");
        assertThat(level(null, LocalDate.of(2030, 1, 1))).isEqualByComparingTo("500000");
        Given.auditor()
                .get("/api/v1/parameters?name=ASSISTANCE_STANDARD_LEVEL&asOf=2030-01-01")
                .then()
                .body("items.scopeCode", contains("96", "VN"));
    }

    @Test
    void givesNothingForADayOrANameThatNoTextKnows() {
        assertThat(parameters.value("POVERTY_LINE", "RURAL", null, LocalDate.of(1990, 1, 1)))
                .isEmpty();
        assertThat(parameters.value("POVERTY_LINE", "MOON", null, LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void listsTheParametersOfADayWithTheirLegalBasis() {
        Given.specialist("75")
                .get("/api/v1/parameters?name=POVERTY_LINE&asOf=2027-01-01")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items.variant", contains("RURAL", "URBAN"))
                .body("items.value", contains(2200000, 2800000))
                .body("items.unit", everyItem(equalTo("VND_PER_PERSON_MONTH")))
                .body("items.legalBasis", everyItem(notNullValue()))
                .body("items.verified", everyItem(equalTo(true)));
        Given.auditor()
                .get("/api/v1/parameters?name=NO_SUCH_NUMBER")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void saysWhichNumbersNobodyHasChecked() {
        Given.auditor()
                .get("/api/v1/parameters?name=ASSISTANCE_COEFFICIENT&asOf=2025-01-01&limit=200")
                .then()
                .body("items.find { it.variant == 'NO_SUPPORT_UNDER_4' }.verified", equalTo(true))
                .body("items.find { it.variant == 'HIV_POOR_UNDER_4' }.verified", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2027-02-30, asOf, INVALID_PARAMETER",
        "name=poverty, name, INVALID_PARAMETER",
        "names=POVERTY_LINE, names, UNKNOWN_PARAMETER",
        "sort=value, sort, INVALID_PARAMETER"
    })
    void refusesWhatItCannotUnderstand(String query, String parameter, String code) {
        Given.auditor()
                .get("/api/v1/parameters?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void asksWhoIsThere() {
        Given.nobody().get("/api/v1/parameters").then().statusCode(401);
    }

    private BigDecimal level(String province, LocalDate date) {
        return parameters.value("ASSISTANCE_STANDARD_LEVEL", "", province, date).orElseThrow();
    }
}
