package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.stay;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class BeneficiaryScopeTest {
    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    /** Looks absent: not listed, not counted, 404 in detail, timeline and every change. */
    private static void assertAbsent(Supplier<RequestSpecification> reader, String id, String mark) {
        reader.get()
                .get(PATH + "?include=total&q=" + mark)
                .then()
                .body("items", empty())
                .body("page.total", is(0));
        reader.get().get(PATH + "/" + id).then().statusCode(404).body("code", is("NOT_FOUND"));
        reader.get().get(PATH + "/" + id + "/timeline").then().statusCode(404);
    }

    private static void assertUnchangeable(Supplier<RequestSpecification> writer, String id) {
        // the version as it is, another one, every one, and what is no version: each guess is told the same
        for (String guessed : List.of("\"0\"", "\"1\"", "*", '"' + id + '"', "no version")) {
            writer.get()
                    .header("If-Match", guessed)
                    .body(girl("Tên khác"))
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(404)
                    .header("ETag", nullValue())
                    .body("code", is("NOT_FOUND"));
        }
        writer.get()
                .body(circumstance("TE01", "2024-01-01"))
                .post(PATH + "/" + id + "/circumstances")
                .then()
                .statusCode(404);
        writer.get()
                .body(Map.of("closedOn", "2025-01-01", "reason", "DIED"))
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(404);
    }

    @Test
    void hidesPeopleOfOtherProvincesAndCommunes() {
        String mark = mark();
        String id = create(specialist(), girl("Kín " + mark));
        assertAbsent(() -> Given.specialist("22"), id, mark);
        assertUnchangeable(() -> Given.specialist("22"), id);
        assertAbsent(() -> Given.communeOfficer("75", Given.OTHER_COMMUNE_DONG_NAI), id, mark);
        assertUnchangeable(() -> Given.communeOfficer("75", Given.OTHER_COMMUNE_DONG_NAI), id);
        Given.communeOfficer("75", Given.COMMUNE_DONG_NAI)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("fullName", is("Kín " + mark));
        Given.auditor().get(PATH + "?include=total&q=" + mark).then().body("page.total", is(1));
        Given.nobody().get(PATH + "/" + id).then().statusCode(401);
    }

    @Test
    void letsACommuneOfficerRegisterInTheOwnCommuneOnly() {
        Map<String, Object> own = girl("Xã mình");
        create(Given.communeOfficer("75", Given.COMMUNE_DONG_NAI), own);
        Given.communeOfficer("75", Given.OTHER_COMMUNE_DONG_NAI)
                .body(own)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/address/unitCode"));
    }

    @Test
    void showsResidentsAndFormerResidentsToTheirFacilityOnly() {
        String mark = mark();
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm " + mark);
        UUID other = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Cơ sở khác " + mark);
        Supplier<RequestSpecification> staff = () -> Given.centreStaff("75", centre);
        String id = create(specialist(), girl("Ngoài trung tâm " + mark));
        assertAbsent(staff, id, mark);
        staff.get()
                .body(girl("Không có ngày vào"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/stay"));
        String resident =
                create(staff.get(), with(girl("Trong trung tâm " + mark), "stay", stay(centre, "CHILD", "2024-01-01")));
        staff.get().get(PATH + "?include=total&q=" + mark).then().body("items.id", contains(resident));
        assertAbsent(() -> Given.centreStaff("75", other), resident, mark);
        staff.get()
                .body(stay(other, "CHILD", "2024-01-01"))
                .post(PATH + "/" + resident + "/stays")
                .then()
                .statusCode(403);
    }

    @Test
    void showsAPartnerItsOwnChildrenUnderACode() {
        String mark = mark();
        UUID ngo = OtherFeatures.organisation("NGO", null, "Tổ chức " + mark);
        UUID project = OtherFeatures.project(ngo, "Dự án " + mark);
        UUID component = OtherFeatures.component(project);
        String number =
                "0753150" + String.format("%05d", Math.abs(UUID.randomUUID().hashCode()) % 100_000);
        String id = create(
                specialist(),
                with(
                        with(with(girl("Tên thật " + mark), "identityNumber", number), "phone", "0912345678"),
                        "note",
                        "Ghi chú " + mark));
        String outside = create(specialist(), girl("Ngoài dự án " + mark));
        add(specialist(), id, "circumstances", circumstance("TE11", "2024-01-01"));
        add(specialist(), id, "circumstances", with(circumstance("TE01", "2024-01-01"), "note", "Ghi chú " + mark));
        add(
                specialist(),
                id,
                "carers",
                Map.of("fullName", "Bà " + mark, "relation", "GRANDPARENT", "validFrom", "2020-01-01"));
        add(
                specialist(),
                id,
                "needs",
                Map.of(
                        "kind",
                        "WISH",
                        "category",
                        "EDUCATION",
                        "description",
                        "Mong " + mark,
                        "speaker",
                        "CHILD",
                        "heardOn",
                        "2025-06-12"));
        add(
                specialist(),
                id,
                "school-statuses",
                Map.of(
                        "status",
                        "ATTENDING",
                        "level",
                        "PRIMARY",
                        "schoolName",
                        "Trường " + mark,
                        "validFrom",
                        "2024-09-05"));
        OtherFeatures.sponsor(project, component, id, "2023-01-01", null);
        UUID another = OtherFeatures.project(OtherFeatures.organisation("NGO", null, "Khác"), "Dự án kín " + mark);
        OtherFeatures.sponsor(another, OtherFeatures.component(another), id, "2023-01-01", null);
        Supplier<RequestSpecification> partner = () -> Given.ngo(ngo);

        String code = specialist().get(PATH + "/" + id).then().extract().path("code");
        String body = partner.get()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("pseudonym", is(code))
                .body("fullName", nullValue())
                .body("birthDate", is("2015-01-01"))
                .body("birthDatePrecision", is("YEAR"))
                .body("communeCode", is(Given.COMMUNE_DONG_NAI))
                .body("communeName", is("Phường Trấn Biên"))
                .body("address", nullValue())
                .body("identityNumber", nullValue())
                .body("carers", nullValue())
                .body("residences", nullValue())
                .body("circumstances.groupCode", contains("TE01"))
                .extract()
                .asString();
        assertThat(body)
                .doesNotContain(mark)
                .doesNotContain(number)
                .doesNotContain("Ấp 3")
                .doesNotContain("09-02");
        String list = partner.get()
                .get(PATH + "?include=total")
                .then()
                .body("items.id", contains(id))
                .body("page.total", is(1))
                .extract()
                .asString();
        assertThat(list).doesNotContain(mark).contains("26041").doesNotContain("09-02");
        partner.get().get(PATH + "?q=" + mark).then().body("items", empty());
        partner.get().get(PATH + "?q=" + number).then().body("items", empty());
        partner.get().get(PATH + "?q=" + code).then().body("items.id", contains(id));
        partner.get().get(PATH + "?bornFrom=2015-09-02").then().body("items", empty());
        partner.get().get(PATH + "?adminUnit=26041").then().body("items.id", contains(id));
        partner.get().get(PATH + "?ethnicGroup=01").then().statusCode(400);
        partner.get().get(PATH + "?facility=" + UUID.randomUUID()).then().statusCode(400);
        partner.get()
                .get(PATH + "/" + id + "/timeline?limit=200")
                .then()
                .statusCode(200)
                .body(not(containsString("kín")))
                .body("items.kind.findAll { it == 'CARER' || it == 'RESIDENCE' }", empty());
        assertThat(partner.get()
                        .get(PATH + "/" + id + "/timeline?kind=NEED,SCHOOL,CIRCUMSTANCE")
                        .asString())
                .doesNotContain(mark);
        partner.get().get(PATH + "/" + outside).then().statusCode(404);
        partner.get().body(girl("Ghi")).post(PATH).then().statusCode(403);
    }

    @Test
    @Tag("S1-35")
    void tellsForHowManyYearsInARowAChildWasSupported() {
        UUID ngo = OtherFeatures.organisation("NGO", null, "Holt " + mark());
        UUID project = OtherFeatures.project(ngo, "Giai đoạn 2019-2025");
        UUID component = OtherFeatures.component(project);
        String id = create(specialist(), girl("Được hỗ trợ nhiều năm"));
        OtherFeatures.sponsor(project, component, id, "2019-03-01", "2020-01-01");
        OtherFeatures.serve(project, component, id, "2022-05-05");
        OtherFeatures.sponsor(project, component, id, "2023-01-01", "2025-01-01");
        OtherFeatures.pay(project, component, id, "2024-10-01", 1_620_000);
        // 2019 · 2022, 2023, 2024 in a row; the enrolment that ends on 01/01/2025 has its last day in 2024
        for (RequestSpecification reader : List.of(specialist(), Given.ngo(ngo))) {
            reader.get(PATH + "/" + id)
                    .then()
                    .body("support.years", is(4))
                    .body("support.firstYear", is(2019))
                    .body("support.lastYear", is(2024))
                    .body("support.longestRun", is(3));
        }
        // with a child of one year beside: (4 + 1) / 2 years, and one child with three years in a row
        String once = create(specialist(), girl("Được hỗ trợ một năm"));
        OtherFeatures.serve(project, component, once, "2024-05-05");
        specialist()
                .get("/api/v1/projects/" + project + "/figures?asOf=2025-03-21")
                .then()
                .statusCode(200)
                .body("duration.persons", is(2))
                .body("duration.medianYears", is(2.5f))
                .body("duration.threeConsecutiveYears", is(1));
    }
}
