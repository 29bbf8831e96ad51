package vn.chungtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.with;
import static vn.chungtay.privacy.Officers.receive;
import static vn.chungtay.privacy.Officers.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

/** The copy of everything that is held about a person: nothing is left out, and it says for whom it was made. */
@QuarkusTest
class PersonalDataTest {
    @Inject
    DataSource database;

    @Inject
    PersonalDataWords words;

    @Test
    void everyColumnOfTheCatalogueThatRefersToAPersonBelongsToTheCopy() throws SQLException {
        Set<String> covered = Arrays.stream(HeldData.values())
                .filter(HeldData::isOfThePerson)
                .map(HeldData::table)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts("""
                        SELECT DISTINCT c.conrelid::regclass::text FROM pg_constraint c
                        WHERE c.contype = 'f' AND c.confrelid = 'beneficiary'::regclass
                        UNION SELECT table_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND (column_name ~ '(beneficiary|person)_id$' OR table_name = 'beneficiary')"""))
                .as("tables that refer to people: HeldData must name each")
                .containsExactlyInAnyOrderElementsOf(covered);
        assertThat(texts("""
                        SELECT DISTINCT c.conrelid::regclass::text FROM pg_constraint c
                        WHERE c.contype = 'f' AND c.confrelid = 'household'::regclass""")).as("tables that refer to households").allMatch(table -> Arrays.stream(HeldData.values())
                .anyMatch(held -> held.table().equals(table)));
    }

    @Test
    void everyColumnHasAWord() throws SQLException {
        for (HeldData held : HeldData.values()) {
            for (String column :
                    texts("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public'"
                            + " AND table_name = '" + held.table() + "'")) {
                String name = vn.chungtay.shared.persistence.RowChange.camelCase(column);
                if (!HeldData.UNTOLD.contains(name)) {
                    assertThat(words.label(name))
                            .as("%s.%s", held.table(), column)
                            .isNotEqualTo(name);
                }
            }
        }
    }

    @Test
    void holdsWhatIsHeldAsJsonAndAsAPaperInVietnamese() throws IOException, SQLException {
        String id = create(
                Given.specialist("75"),
                with(with(girl("Nguyễn Thị Bích Ngọc"), "identityNumber", number()), "note", "Ở với bà ngoại"));
        add(Given.specialist("75"), id, "circumstances", circumstance("TE05", "2024-01-01"));
        add(
                Given.specialist("75"),
                id,
                "carers",
                Map.of("fullName", "Đặng Thị Ưởng", "relation", "GRANDPARENT", "validFrom", "2020-01-01"));
        String code = Given.specialist("75").get("/api/v1/beneficiaries/" + id).path("code");
        Map<String, Object> body = request("ACCESS", "2026-11-02");
        body.put("beneficiaryCode", code);
        String request = receive("75", body).extract().path("id");
        String requestCode =
                receive("75", with(body, "kind", "RECTIFY")).extract().path("code");
        String path = "/api/v1/beneficiaries/" + id + "/personal-data";

        Response copy = Given.specialist("75").get(path + "?request=" + request);
        copy.then().statusCode(200).header("Cache-Control", org.hamcrest.Matchers.containsString("no-store"));
        JsonPath json = copy.jsonPath();
        assertThat(json.getList("sections.table", String.class))
                .containsAll(
                        Arrays.stream(HeldData.values()).map(HeldData::table).toList());
        assertThat(value(json, "beneficiary_confidential", "identityNumber")).hasSize(12);
        assertThat(value(json, "beneficiary_confidential", "note")).isEqualTo("Ở với bà ngoại");
        assertThat(value(json, "beneficiary", "fullName")).isEqualTo("Nguyễn Thị Bích Ngọc");
        assertThat(value(json, "circumstance", "groupCode")).isEqualTo("TE05");
        assertThat(value(json, "carer", "fullName")).isEqualTo("Đặng Thị Ưởng");
        assertThat(json.getList("sections.find { it.table == 'audit_event' }.rows"))
                .isNotEmpty();

        Response sheet = Given.specialist("75").get(path + "/sheet?request=" + request);
        sheet.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(sheet.asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Dữ liệu cá nhân đang được lưu giữ", "Nguyễn Thị Bích Ngọc", "Đặng Thị Ưởng")
                    .contains("Trẻ em nhiễm HIV/AIDS", "02/09/2015", "Số 12, gần chợ", "Ông, bà")
                    .contains(json.getString("mark"));
            assertThat(text.split(java.util.regex.Pattern.quote(json.getString("mark")), -1))
                    .as("the mark at the foot of every page")
                    .hasSize(1 + document.getNumberOfPages());
        }

        // the audit says who took it along, and for which request
        assertThat(texts(
                        "SELECT operation || ' ' || action || ' ' || reason FROM audit_event WHERE resource = 'beneficiaries'"
                                + " AND resource_id = '" + id + "' AND action = 'EXPORT' ORDER BY id"))
                .containsExactly(
                        "exportPersonalData EXPORT " + json.getString("request"),
                        "exportPersonalDataSheet EXPORT " + json.getString("request"));
        assertThat(requestCode).isNotEqualTo(json.getString("request"));
    }

    @Test
    void isMadeForAnOpenRequestOfThisPersonByWhoMaySeeEverything() {
        String id = create(Given.specialist("75"), girl("Trẻ Không Yêu Cầu"));
        String other = create(Given.specialist("75"), girl("Trẻ Khác"));
        Map<String, Object> body = request("ACCESS", "2026-11-02");
        body.put(
                "beneficiaryCode",
                Given.specialist("75").get("/api/v1/beneficiaries/" + other).path("code"));
        String request = receive("75", body).extract().path("id");
        String path = "/api/v1/beneficiaries/" + id + "/personal-data?request=";
        Given.specialist("75").get(path + request).then().statusCode(400).body("errors[0].code", is("NO_OPEN_REQUEST"));
        Given.specialist("75").get(path + UUID.randomUUID()).then().statusCode(400);
        Given.specialist("75").get(path.replace("?request=", "")).then().statusCode(400);
        String right = "/api/v1/beneficiaries/" + other + "/personal-data?request=" + request;
        Given.specialist("75").get(right).then().statusCode(200);
        Given.specialistWithoutRestricted("75")
                .get(right)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        Given.specialist("22").get(right).then().statusCode(404);
        Given.as(Given.account(Role.AUDITOR, null, null, null, true))
                .get(right)
                .then()
                .statusCode(403);
        Officers.protector("75").get(right).then().statusCode(403);
        Officers.act("75", request, "refusal", Officers.closing("Đã có bản sao"))
                .statusCode(200);
        Given.specialist("75").get(right).then().statusCode(400);
    }

    private static String number() {
        return "0753" + (10_000_000 + (int) (Math.random() * 89_999_999));
    }

    private static String value(JsonPath json, String table, String column) {
        return json.getString("sections.find { it.table == '" + table + "' }.rows[0].values.find { it.name == '"
                + column + "' }.value");
    }

    private List<String> texts(String select) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(select)) {
            List<String> texts = new java.util.ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
