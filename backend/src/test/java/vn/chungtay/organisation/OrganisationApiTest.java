package vn.chungtay.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.organisation.Organisations.PATH;
import static vn.chungtay.organisation.Organisations.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class OrganisationApiTest {
    @Test
    @Tag("S1-02")
    void findsBothNamesOfHoltByAPartOfTheName() {
        UUID headquarters = Organisations.create(
                "NGO", "Holt International Children's Services", "country", "US", "level", "INTERNATIONAL");
        UUID office = Organisations.create(
                "NGO",
                "Tổ chức Holt International Children's Services (Holt) tại Việt Nam",
                "shortName",
                "Holt Việt Nam",
                "registrationNo",
                "BM 01/PACCOM",
                "level",
                "NATIONAL",
                "parentId",
                headquarters);
        for (String q : List.of("holt", "HOLT", "holt international", "services holt")) {
            Given.auditor()
                    .queryParam("q", q)
                    .queryParam("limit", 200)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItems(headquarters.toString(), office.toString()));
        }
        Given.auditor()
                .queryParam("q", "holt viet nam")
                .queryParam("parent", headquarters)
                .get(PATH)
                .then()
                .body("items.id", contains(office.toString()))
                .body("items[0].shortName", equalTo("Holt Việt Nam"))
                .body("items[0].parent.name", equalTo("Holt International Children's Services"));
        Organisations.get(office, null)
                .body("registrationNo", equalTo("BM 01/PACCOM"))
                .body("parent.id", equalTo(headquarters.toString()));
    }

    @Test
    @Tag("S1-05")
    @Tag("S1-06")
    void printsPeopleWithTheirAcademicTitleAndPost() {
        UUID department = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Đồng Nai", "provinceCode", "75");
        UUID donor = Organisations.create("NGO", "Tổ chức Holt International Children's Services (Holt) tại Việt Nam");
        UUID deputy = Organisations.official(
                "ThS",
                "Huỳnh Nam Thắng",
                List.of(body("organisationId", department, "title", "Phó giám đốc Sở Y tế", "role", "DEPUTY")));
        Organisations.official(
                "TS",
                "Nguyễn Thị Thu Hương",
                List.of(body("organisationId", donor, "title", "Giám đốc Quốc gia Holt Việt Nam", "role", "HEAD")));
        Organisations.person(deputy, "2025-03-21")
                .body("printedName", equalTo("ThS Huỳnh Nam Thắng"))
                .body("printedWithTitles", equalTo("ThS Huỳnh Nam Thắng, Phó giám đốc Sở Y tế"));
        Organisations.get(donor, "2025-03-21")
                .body("people.printedName", contains("TS Nguyễn Thị Thu Hương"))
                .body("people.title", contains("Giám đốc Quốc gia Holt Việt Nam"));
        Given.auditor()
                .queryParam("q", "huong thu nguyen")
                .queryParam("organisation", donor)
                .get(Organisations.OFFICIALS)
                .then()
                .statusCode(200)
                .body("items.printedName", contains("TS Nguyễn Thị Thu Hương"));
    }

    @Test
    @Tag("S0-08")
    void printsThePostOfTheDayAfterALaterChangeOfJob() {
        UUID department = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Quảng Ninh", "provinceCode", "22");
        UUID head = Organisations.official(
                null,
                "Lê Minh Sơn",
                List.of(body(
                        "organisationId",
                        department,
                        "title",
                        "Phó Giám đốc Sở Y tế",
                        "role",
                        "DEPUTY",
                        "validFrom",
                        "2020-01-01")));
        String position = Organisations.person(head, null).extract().path("positions[0].id");
        Given.administrator()
                .header("If-Match", Organisations.person(head, null).extract().header("ETag"))
                .body(body(
                        "organisationId",
                        department,
                        "title",
                        "Phó Giám đốc Sở Y tế",
                        "role",
                        "DEPUTY",
                        "validFrom",
                        "2020-01-01",
                        "validTo",
                        "2025-09-01"))
                .put(Organisations.OFFICIALS + "/" + head + "/positions/" + position)
                .then()
                .statusCode(200);
        Given.administrator()
                .body(body(
                        "organisationId",
                        department,
                        "title",
                        "Giám đốc Sở Y tế",
                        "role",
                        "HEAD",
                        "validFrom",
                        "2025-09-01"))
                .post(Organisations.OFFICIALS + "/" + head + "/positions")
                .then()
                .statusCode(201);
        Organisations.person(head, "2025-06-12").body("titles", contains("Phó Giám đốc Sở Y tế"));
        Organisations.person(head, "2025-09-01").body("titles", contains("Giám đốc Sở Y tế"));
        Organisations.get(department, "2025-06-12").body("people.title", contains("Phó Giám đốc Sở Y tế"));
    }

    @Test
    @Tag("S3-04")
    @Tag("S3-08")
    @Tag("S3-09")
    void showsACommitteeWithItsChairOfThreeTitlesItsStandingAgencyAndItsMembers() {
        UUID committee = Organisations.create(
                "COMMITTEE",
                "Ban Chỉ đạo xây dựng và triển khai thực hiện Chương trình đảm bảo an sinh xã hội giai đoạn 2021-2025",
                "provinceCode",
                "31");
        UUID party = Organisations.create("PARTY_BODY", "Tỉnh ủy Hải Dương", "provinceCode", "31");
        UUID delegation = Organisations.create("OTHER", "Đoàn Đại biểu Quốc hội tỉnh Hải Dương", "provinceCode", "31");
        UUID labour = Organisations.create(
                "DEPARTMENT",
                "Sở Lao động – Thương binh và Xã hội tỉnh Hải Dương",
                "provinceCode",
                "31",
                "sector",
                "LABOUR_SOCIAL");
        UUID education =
                Organisations.create("DEPARTMENT", "Sở Giáo dục và Đào tạo tỉnh Hải Dương", "provinceCode", "31");
        UUID chair = Organisations.official(
                null,
                "Lê Văn Hiệu",
                List.of(
                        body("organisationId", party, "title", "Phó Bí thư Thường trực Tỉnh ủy", "role", "DEPUTY"),
                        body(
                                "organisationId",
                                delegation,
                                "title",
                                "Trưởng Đoàn Đại biểu Quốc hội tỉnh",
                                "role",
                                "HEAD"),
                        body("organisationId", committee, "title", "Trưởng Ban Chỉ đạo", "role", "CHAIR")));
        Organisations.post(committee, "committee-members", "organisationId", education, "role", "MEMBER")
                .statusCode(201);
        Organisations.post(committee, "committee-members", "organisationId", labour, "role", "STANDING_AGENCY")
                .statusCode(201);

        Organisations.get(committee, "2022-05-17")
                .body("committeeMembers.role", contains("STANDING_AGENCY", "MEMBER"))
                .body(
                        "committeeMembers.organisation.name",
                        contains(
                                "Sở Lao động – Thương binh và Xã hội tỉnh Hải Dương",
                                "Sở Giáo dục và Đào tạo tỉnh Hải Dương"))
                .body("people.printedName", contains("Lê Văn Hiệu"))
                .body("people.role", contains("CHAIR"))
                .body(
                        "people[0].allTitles",
                        contains(
                                "Phó Bí thư Thường trực Tỉnh ủy",
                                "Trưởng Đoàn Đại biểu Quốc hội tỉnh",
                                "Trưởng Ban Chỉ đạo"));
        Organisations.person(chair, "2022-05-17")
                .body(
                        "printedWithTitles",
                        equalTo("Lê Văn Hiệu, Phó Bí thư Thường trực Tỉnh ủy, Trưởng Đoàn Đại biểu Quốc hội tỉnh,"
                                + " Trưởng Ban Chỉ đạo"));
        Organisations.get(labour, "2022-05-17").body("committees.role", contains("STANDING_AGENCY"));
        Given.auditor()
                .get(PATH + "/" + committee + "/committee-members")
                .then()
                .statusCode(200)
                .body("role", contains("STANDING_AGENCY", "MEMBER"));
    }

    @Test
    void onlyACommitteeHasMembers() {
        UUID school = Organisations.create("SCHOOL", "Trường Mầm non Hoa Mai");
        UUID other = Organisations.create("SCHOOL", "Trường Mầm non Hoa Sen");
        Organisations.post(school, "committee-members", "organisationId", other, "role", "MEMBER")
                .statusCode(422)
                .body("code", equalTo("RULE_BROKEN"));
    }

    @Test
    void keepsSeveralNumbersWithTheirExtensionsAsTheyAreDialledAndPrinted() {
        UUID centre = Organisations.create(
                "HEALTH_CENTRE",
                "Trung tâm Kiểm soát bệnh tật Đồng Nai",
                "contacts",
                List.of(
                        body("kind", "PHONE", "value", "02513.899.580", "label", "Tư vấn tiêm các loại vắc xin"),
                        body("kind", "PHONE", "value", "02513.846.680", "label", "Tư vấn tiêm các loại vắc xin"),
                        body("kind", "PHONE", "value", "02513.834.493-141", "label", "Tư vấn khám sức khỏe"),
                        body("kind", "EMAIL", "value", "cdc@dongnai.example.vn")));
        Organisations.post(centre, "contacts", "kind", "PHONE", "value", "111", "label", "Tổng đài bảo vệ trẻ em")
                .statusCode(201);
        Organisations.post(centre, "contacts", "kind", "PHONE", "value", "18001567")
                .statusCode(201);
        Organisations.get(centre, null)
                .body(
                        "contacts.value",
                        contains(
                                "+842513899580",
                                "+842513846680",
                                "+842513834493",
                                "cdc@dongnai.example.vn",
                                "111",
                                "18001567"))
                .body(
                        "contacts.display",
                        contains(
                                "02513.899.580",
                                "02513.846.680",
                                "02513.834.493-141",
                                "cdc@dongnai.example.vn",
                                "111",
                                "1800.1567"))
                .body("contacts[2].extension", equalTo("141"));

        String contact = Organisations.get(centre, null).extract().path("contacts[0].id");
        Given.administrator()
                .header("If-Match", Organisations.etag(centre))
                .body(body("kind", "PHONE", "value", "02513.899.580", "validTo", "2025-01-01"))
                .put(PATH + "/" + centre + "/contacts/" + contact)
                .then()
                .statusCode(200)
                .body("contacts.value", not(hasItem("+842513899580")));
        Organisations.get(centre, "2024-12-31").body("contacts[0].value", equalTo("+842513899580"));
    }

    @Test
    void warnsOfTheSameNameInTheSameProvinceWithoutRefusing() {
        String name = "Trường Tiểu học Kim Đồng " + UUID.randomUUID();
        UUID first = Organisations.create("SCHOOL", name, "provinceCode", "22");
        Organisations.create("SCHOOL", name, "provinceCode", "75");
        Given.administrator()
                .body(body("kind", "SCHOOL", "name", name, "provinceCode", "22"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings", hasSize(1))
                .body("warnings[0].code", equalTo("SAME_NAME"))
                .body("warnings[0].message", equalTo("Đã có tổ chức cùng loại, cùng tên trong tỉnh"))
                .body("warnings[0].organisationId", equalTo(first.toString()));
        Organisations.get(first, null).body("warnings", empty());
    }

    @Test
    void replacesAndPatchesWhatCarriesNoDates() {
        UUID station = Organisations.create(
                "HEALTH_STATION",
                "Trạm Y tế Cốc San",
                "provinceCode",
                "15",
                "communeCode",
                Given.COMMUNE_LAO_CAI,
                "addressText",
                "Thôn An San");
        Given.administrator()
                .contentType("application/merge-patch+json")
                .header("If-Match", Organisations.etag(station))
                .body("{\"addressText\": null, \"sector\": \"HEALTH\", \"level\": \"COMMUNE\"}")
                .patch(PATH + "/" + station)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("sector", equalTo("HEALTH"))
                .body("addressText", nullValue())
                .body("communeName", equalTo("Xã Cốc San"))
                .body("provinceName", equalTo("Tỉnh Lào Cai"));
        Given.administrator()
                .header("If-Match", Organisations.etag(station))
                .body(body("kind", "HEALTH_CENTRE", "provinceCode", "15"))
                .put(PATH + "/" + station)
                .then()
                .statusCode(200)
                .body("kind", equalTo("HEALTH_CENTRE"))
                .body("sector", nullValue())
                .body("name", equalTo("Trạm Y tế Cốc San"));
    }

    @Test
    void theSamePostSentTwiceMakesOneOrganisation() {
        String key = UUID.randomUUID().toString();
        String name = "Hội Chữ thập đỏ " + key;
        String administrator = Given.account(vn.chungtay.access.Role.ADMINISTRATOR, null, null, null, false);
        String[] ids = new String[2];
        for (int i = 0; i < 2; i++) {
            ids[i] = Given.as(administrator)
                    .header("Idempotency-Key", key)
                    .body(body("kind", "MASS_ORGANISATION", "name", name))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        org.assertj.core.api.Assertions.assertThat(ids[1]).isEqualTo(ids[0]);
        Given.auditor().queryParam("q", key).get(PATH).then().body("items", hasSize(1));
    }
}
