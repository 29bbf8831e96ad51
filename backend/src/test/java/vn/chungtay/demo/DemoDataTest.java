package vn.chungtay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.ReferenceData;
import vn.chungtay.testing.TestDatabase;

/** The set itself, before any figure of the product is trusted with it. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class DemoDataTest {
    @Inject
    DemoData demo;

    @Test
    void holdsTheSumsOfTheLedgerDayByDay() {
        assertThat(disbursed("2023-12-31")).isEqualTo(1_610_000_000L);
        assertThat(disbursed("2024-12-31")).isEqualTo(3_950_000_000L);
        assertThat(disbursed("2025-01-31")).isEqualTo(4_120_000_000L);
        assertThat(disbursed("2025-03-31")).isEqualTo(4_270_000_000L);
        assertThat(disbursed("2099-12-31")).isEqualTo(4_270_000_000L);
        assertThat(number("SELECT sum(budget_amount) FROM component WHERE project_id = " + phase()))
                .isEqualTo(5_000_000_000L);
        assertThat(number(
                        "SELECT count(*) FROM component c WHERE disbursed_amount <> (SELECT coalesce(sum(d.amount), 0)"
                                + " FROM disbursement d WHERE d.component_id = c.id AND d.status = 'POSTED')"))
                .isZero();
    }

    @Test
    void tellsTurnsChildrenScholarsAndFamiliesApart() {
        String counted = " FROM service_event WHERE eligibility <> 'OTHER' AND project_id = " + phase();
        assertThat(number("SELECT count(*)" + counted)).isEqualTo(555);
        assertThat(number("SELECT count(DISTINCT beneficiary_id)" + counted)).isEqualTo(412);
        assertThat(number("SELECT count(DISTINCT beneficiary_id) FROM enrolment WHERE award_year = 2023"))
                .isEqualTo(214);
        assertThat(number("SELECT count(DISTINCT beneficiary_id) FROM enrolment WHERE award_year = 2024"))
                .isEqualTo(214);
        assertThat(number("SELECT count(DISTINCT beneficiary_id) FROM enrolment WHERE award_year IS NOT NULL"))
                .isEqualTo(331);
        assertThat(number("SELECT count(DISTINCT household_id) FROM enrolment WHERE kind = 'FAMILY_PRESERVATION'"))
                .isEqualTo(38);
        assertThat(number("SELECT count(DISTINCT household_id) FROM enrolment WHERE kind = 'FAMILY_RESTORATION'"))
                .isEqualTo(22);
        assertThat(number(
                        "SELECT count(DISTINCT beneficiary_id) FROM (SELECT beneficiary_id FROM enrolment WHERE project_id = "
                                + phase() + " UNION SELECT beneficiary_id FROM service_event WHERE project_id = "
                                + phase()
                                + ") AS reached"))
                .isEqualTo(845);
    }

    @Test
    void keepsEveryInventedPersonMarkedAndEveryPlanInPlace() {
        assertThat(number("SELECT count(*) FROM beneficiary WHERE NOT invented"))
                .isZero();
        assertThat(number("SELECT count(*) FROM enrolment e WHERE e.valid_to IS NULL AND e.beneficiary_id IS NOT NULL"
                        + " AND NOT EXISTS (SELECT FROM permanency_plan p WHERE p.beneficiary_id = e.beneficiary_id"
                        + " AND p.project_id = e.project_id AND p.status = 'ACTIVE')"))
                .isZero();
    }

    @Test
    void isNotLoadedTwice() {
        long before = number("SELECT count(*) FROM beneficiary");
        demo.load();
        assertThat(number("SELECT count(*) FROM beneficiary")).isEqualTo(before);
    }

    private long disbursed(String until) {
        return number("SELECT sum(amount) FROM disbursement WHERE status = 'POSTED' AND paid_on <= DATE '" + until
                + "' AND project_id = " + phase());
    }

    private static String phase() {
        return "(SELECT id FROM project WHERE code = 'HOLT-DN-2023-2025')";
    }

    private long number(String sql) {
        try (var connection = TestDatabase.asOwner();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }
}
