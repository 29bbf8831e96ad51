package vn.chungtay.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form offers is what the database takes. */
@QuarkusTest
class CodeListConstraintTest {
    private static final Pattern LITERAL = Pattern.compile("'([A-Z0-9_]+)'::text");

    @Inject
    CodeListDirectory lists;

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "SEX, ck_beneficiary_sex",
        "DISABILITY_TYPE, ck_disability_types",
        "DISABILITY_LEVEL, ck_disability_level",
        "SCHOOL_STATUS, ck_school_status_status",
        "SCHOOL_LEVEL, ck_school_status_level",
        "RESIDENT_CATEGORY, ck_stay_category",
        "RESIDENT_FLAG, ck_stay_flags",
        "ADMISSION_KIND, ck_stay_admission_kind",
        "DISCHARGE_KIND, ck_stay_discharge",
        "NEED_KIND, ck_need_kind",
        "NEED_SPEAKER, ck_need_speaker",
        "NEED_STATUS, ck_need_status",
        "POVERTY_STATUS, ck_household_poverty_status",
        "PROJECT_STATUS, ck_project_status_status",
        "PROJECT_ROLE, ck_project_organisation_role",
        "INDICATOR_UNIT, ck_indicator_unit",
        "ENROLMENT_KIND, ck_enrolment_kind",
        "ELIGIBILITY, ck_service_event_eligibility",
        "PERMANENCY_GOAL, ck_permanency_plan_goal",
        "DISBURSEMENT_METHOD, ck_disbursement_method",
        "DOCUMENT_TYPE, ck_official_document_type",
        "CAMPAIGN_KIND, ck_campaign_kind",
        "PART_OF_DAY, ck_activity_part_of_day",
        "PROTECTION_LEVEL, ck_activity_protection_level",
        "ACTIVITY_ORGANISATION_ROLE, ck_activity_organisation_role",
        "PARTICIPANT_ROLE, ck_activity_participant_role",
        "VALUE_BASIS, ck_gift_batch_value_basis",
        "ADMINISTRATIVE_LEVEL, ck_organisation_level",
        "ORGANISATION_EVENT_KIND, ck_organisation_event_kind",
        "POSITION_ROLE, ck_official_position_role",
        "COMMITTEE_ROLE, ck_committee_member_role",
        "ADMIN_UNIT_KIND, ck_admin_unit_kind",
        "ADMIN_UNIT_MARK, ck_admin_unit_mark_mark"
    })
    void offersExactlyTheCodesOfTheConstraint(String list, String constraint) throws SQLException {
        assertThat(lists.codes(list)).containsExactlyInAnyOrderElementsOf(codesOf(constraint));
    }

    private Set<String> codesOf(String constraint) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?")) {
            select.setString(1, constraint);
            try (var rows = select.executeQuery()) {
                assertThat(rows.next()).as("the constraint exists").isTrue();
                Set<String> codes = new TreeSet<>();
                Matcher literals = LITERAL.matcher(rows.getString(1));
                while (literals.find()) {
                    codes.add(literals.group(1));
                }
                return codes;
            }
        }
    }
}
