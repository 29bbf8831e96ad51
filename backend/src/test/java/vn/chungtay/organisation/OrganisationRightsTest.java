package vn.chungtay.organisation;

import static org.hamcrest.Matchers.equalTo;
import static vn.chungtay.organisation.Organisations.EVENTS;
import static vn.chungtay.organisation.Organisations.OFFICIALS;
import static vn.chungtay.organisation.Organisations.PATH;
import static vn.chungtay.organisation.Organisations.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class OrganisationRightsTest {
    @Test
    void everyRoleReadsOrganisationsOfEveryProvince() {
        UUID department = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Quảng Ninh", "provinceCode", "22");
        List<Supplier<RequestSpecification>> readers = List.of(
                Given::administrator,
                Given::auditor,
                () -> Given.specialist("75"),
                () -> Given.communeOfficer("75", Given.COMMUNE_DONG_NAI),
                () -> Given.centreStaff("15", department),
                () -> Given.ngo(department));
        for (Supplier<RequestSpecification> reader : readers) {
            reader.get().get(PATH + "/" + department).then().statusCode(200);
            reader.get().get(OFFICIALS + "?organisation=" + department).then().statusCode(200);
            reader.get().get(EVENTS + "?organisation=" + department).then().statusCode(200);
        }
        Given.nobody().get(PATH).then().statusCode(401);
    }

    @Test
    void whoMayNotWriteIsForbidden() {
        UUID department = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Quảng Ninh", "provinceCode", "22");
        List<Supplier<RequestSpecification>> readers = List.of(
                Given::auditor,
                () -> Given.communeOfficer("22", Given.COMMUNE_QUANG_NINH),
                () -> Given.centreStaff("22", department),
                () -> Given.ngo(department));
        for (Supplier<RequestSpecification> reader : readers) {
            refused(reader, "POST", PATH, body("kind", "SCHOOL", "name", "Trường A", "provinceCode", "22"));
            refused(reader, "PUT", PATH + "/" + department, body("kind", "SCHOOL"));
            refused(reader, "POST", PATH + "/" + department + "/names", body("name", "B", "validFrom", "2025-01-01"));
            refused(reader, "POST", PATH + "/" + department + "/dissolution", body("dissolvedOn", "2025-01-01"));
            refused(reader, "POST", OFFICIALS, body("fullName", "Lê Văn An"));
            refused(reader, "POST", EVENTS, body("kind", "RENAME"));
        }
    }

    @Test
    void aSpecialistChangesOrganisationsOfTheOwnProvinceOnly() {
        UUID own = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Đồng Nai", "provinceCode", "75");
        UUID foreign = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Quảng Ninh", "provinceCode", "22");
        UUID national = Organisations.create("GOVERNMENT_MINISTRY", "Bộ Y tế", "level", "NATIONAL");
        Supplier<RequestSpecification> specialist = () -> Given.specialist("75");
        specialist
                .get()
                .body(body("name", "Sở Y tế thành phố Đồng Nai", "validFrom", "2026-04-30"))
                .post(PATH + "/" + own + "/names")
                .then()
                .statusCode(201);
        specialist
                .get()
                .body(body("kind", "SCHOOL", "name", "Trường Mầm non Đồng Nai", "provinceCode", "75"))
                .post(PATH)
                .then()
                .statusCode(201);
        for (UUID other : List.of(foreign, national)) {
            String path = PATH + "/" + other;
            refused(specialist, "POST", path + "/names", body("name", "Tên khác", "validFrom", "2025-01-01"));
            refused(specialist, "POST", path + "/parents", body("parentId", own, "validFrom", "2025-01-01"));
            refused(specialist, "POST", path + "/contacts", body("kind", "PHONE", "value", "115"));
            refused(specialist, "POST", path + "/dissolution", body("dissolvedOn", "2025-01-01"));
            refused(specialist, "PUT", path, body("kind", "DEPARTMENT", "provinceCode", "75"));
            refused(
                    specialist,
                    "POST",
                    EVENTS,
                    body(
                            "kind",
                            "RENAME",
                            "happenedOn",
                            "2025-01-01",
                            "description",
                            "Đổi tên",
                            "parties",
                            List.of(body("organisationId", other, "role", "SUBJECT"))));
            refused(
                    specialist,
                    "POST",
                    OFFICIALS,
                    body(
                            "fullName",
                            "Lê Văn An",
                            "positions",
                            List.of(body("organisationId", other, "title", "Giám đốc"))));
        }
        refused(specialist, "POST", PATH, body("kind", "SCHOOL", "name", "Trường B", "provinceCode", "22"));
        refused(specialist, "POST", PATH, body("kind", "NGO", "name", "Tổ chức C"));
        Organisations.get(foreign, null).body("name", equalTo("Sở Y tế tỉnh Quảng Ninh"));
    }

    @Test
    void aSpecialistDoesNotGiveAnOrganisationAwayToAnotherProvince() {
        UUID own = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Đồng Nai", "provinceCode", "75");
        Given.specialist("75")
                .header("If-Match", Organisations.etag(own))
                .body(body("kind", "DEPARTMENT", "provinceCode", "22"))
                .put(PATH + "/" + own)
                .then()
                .statusCode(403);
        Organisations.get(own, null).body("provinceCode", equalTo("75"));
    }

    @Test
    void aSpecialistChangesPeopleWithAPostInTheOwnProvince() {
        UUID own = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Đồng Nai", "provinceCode", "75");
        UUID foreign = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Quảng Ninh", "provinceCode", "22");
        UUID colleague = Organisations.official(
                "ThS", "Huỳnh Nam Thắng", List.of(body("organisationId", own, "title", "Phó Giám đốc")));
        UUID stranger = Organisations.official(
                null, "Lê Minh Sơn", List.of(body("organisationId", foreign, "title", "Phó Giám đốc")));
        rename(colleague, "TS").statusCode(200).body("printedName", equalTo("TS Huỳnh Nam Thắng"));
        rename(stranger, "TS").statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse rename(UUID official, String academicTitle) {
        return Given.specialist("75")
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        Organisations.person(official, null).extract().header("ETag"))
                .body("{\"academicTitle\": \"" + academicTitle + "\"}")
                .patch(OFFICIALS + "/" + official)
                .then();
    }

    private static void refused(
            Supplier<RequestSpecification> who, String method, String path, Map<String, Object> body) {
        RequestSpecification request = who.get().body(body);
        if (method.equals("PUT")) {
            request.header("If-Match", "\"0\"");
        }
        request.request(method, path).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }
}
