package vn.chungtay.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.organisation.Organisations.EVENTS;
import static vn.chungtay.organisation.Organisations.PATH;
import static vn.chungtay.organisation.Organisations.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

@QuarkusTest
class OrganisationHistoryTest {
    private static final String CENTRE = "Trung tâm Công tác xã hội tỉnh Đồng Nai";
    private static final String CENTRE_AND_FUND = "Trung tâm Công tác xã hội và Quỹ Bảo trợ trẻ em Đồng Nai";

    @Test
    @Tag("S1-25")
    void printsTheNameOfTheDay() {
        UUID centre = Organisations.create(
                "SOCIAL_WORK_CENTRE",
                CENTRE,
                "provinceCode",
                "75",
                "nameFrom",
                "2019-03-01",
                "foundedOn",
                "2019-03-01");
        Organisations.post(centre, "names", "name", CENTRE_AND_FUND, "validFrom", "2025-07-01")
                .statusCode(201)
                .body("name", equalTo(CENTRE_AND_FUND))
                .body("names.name", contains(CENTRE_AND_FUND, CENTRE))
                .body("names[1].validTo", equalTo("2025-07-01"));
        Organisations.get(centre, "2025-03-21").body("name", equalTo(CENTRE)).body("asOf", equalTo("2025-03-21"));
        Organisations.get(centre, "2025-06-30").body("name", equalTo(CENTRE));
        Organisations.get(centre, "2025-07-01").body("name", equalTo(CENTRE_AND_FUND));

        Given.auditor()
                .get(PATH + "?province=75&kind=SOCIAL_WORK_CENTRE&limit=200&asOf=2025-03-21")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + centre + "' }.name", equalTo(CENTRE));
        Given.auditor()
                .queryParam("q", "trung tam cong tac xa hoi tinh dong nai")
                .queryParam("limit", 200)
                .get(PATH)
                .then()
                .body("items.find { it.id == '" + centre + "' }.name", equalTo(CENTRE_AND_FUND));
        Given.auditor()
                .get(PATH + "?province=75&limit=200&asOf=2019-02-28")
                .then()
                .body("items.id", not(hasItem(centre.toString())));
    }

    @Test
    @Tag("S2-03")
    @Tag("S1-51")
    void showsTheParentOfTheDay() {
        UUID labour = Organisations.create(
                "DEPARTMENT", "Sở Lao động – Thương binh và Xã hội tỉnh Lào Cai", "provinceCode", "15");
        UUID health = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Lào Cai", "provinceCode", "15");
        UUID centre = Organisations.create(
                "SOCIAL_WORK_CENTRE",
                "Trung tâm Công tác xã hội tỉnh Lào Cai",
                "provinceCode",
                "15",
                "parentId",
                labour);
        Organisations.post(centre, "parents", "parentId", health, "validFrom", "2025-03-01")
                .statusCode(201)
                .body("parent.name", equalTo("Sở Y tế tỉnh Lào Cai"))
                .body(
                        "parents.parent.name",
                        contains("Sở Y tế tỉnh Lào Cai", "Sở Lao động – Thương binh và Xã hội tỉnh Lào Cai"));

        Organisations.get(centre, "2025-03-25").body("parent.id", equalTo(health.toString()));
        Organisations.get(centre, "2022-06-08").body("parent.id", equalTo(labour.toString()));
        Organisations.get(labour, "2025-02-28").body("children.id", contains(centre.toString()));
        Organisations.get(labour, "2025-03-01").body("children", empty());

        Given.auditor()
                .get(PATH + "/tree?root=" + health + "&asOf=2025-03-01")
                .then()
                .statusCode(200)
                .body("roots.id", contains(health.toString()))
                .body("roots[0].children.name", contains("Trung tâm Công tác xã hội tỉnh Lào Cai"))
                .body("truncated", equalTo(false));
        Given.auditor()
                .get(PATH + "/tree?root=" + health + "&asOf=2025-02-28")
                .then()
                .body("roots[0].children", empty());
        Given.auditor()
                .get(PATH + "/tree?province=15&asOf=2022-06-08")
                .then()
                .statusCode(200)
                .body("roots.id", hasItem(labour.toString()))
                .body("roots.id", not(hasItem(centre.toString())));
    }

    @Test
    @Tag("S1-32")
    void showsTheReorganisationInTheHistoryOfEveryParty() {
        UUID labour = Organisations.create(
                "DEPARTMENT", "Sở Lao động – Thương binh và Xã hội tỉnh Đồng Nai", "provinceCode", "75");
        UUID health = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Đồng Nai", "provinceCode", "75");
        String event = Given.specialist("75")
                .body(body(
                        "kind",
                        "TRANSFER",
                        "happenedOn",
                        "2025-03-01",
                        "legalBasis",
                        "Nghị quyết của HĐND tỉnh Đồng Nai",
                        "description",
                        "Tổ chức lại các cơ quan cấp tỉnh: chuyển chức năng bảo trợ xã hội, trẻ em về Sở Y tế",
                        "parties",
                        List.of(
                                body("organisationId", labour, "role", "FROM"),
                                body("organisationId", health, "role", "TO"))))
                .post(EVENTS)
                .then()
                .statusCode(201)
                .body("parties.role", contains("FROM", "TO"))
                .extract()
                .path("id");
        for (UUID party : List.of(labour, health)) {
            Organisations.get(party, null)
                    .body("events.id", contains(event))
                    .body("events[0].kind", equalTo("TRANSFER"))
                    .body("events[0].happenedOn", equalTo("2025-03-01"))
                    .body("events[0].legalBasis", equalTo("Nghị quyết của HĐND tỉnh Đồng Nai"))
                    .body(
                            "events[0].parties.organisation.name",
                            contains("Sở Lao động – Thương binh và Xã hội tỉnh Đồng Nai", "Sở Y tế tỉnh Đồng Nai"));
            Given.auditor()
                    .get(EVENTS + "?kind=TRANSFER,MERGE&happenedFrom=2025-03-01&happenedTo=2025-03-01&organisation="
                            + party)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(event));
        }
        Given.auditor().get(EVENTS + "/" + event).then().statusCode(200).body("kind", equalTo("TRANSFER"));
    }

    @Test
    void aTransferNeedsBothSides() {
        UUID department = Organisations.create("DEPARTMENT", "Sở Nội vụ tỉnh Quảng Ninh", "provinceCode", "22");
        Given.administrator()
                .body(body(
                        "kind",
                        "MERGE",
                        "happenedOn",
                        "2025-03-01",
                        "description",
                        "Sáp nhập",
                        "parties",
                        List.of(body("organisationId", department, "role", "TO"))))
                .post(EVENTS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("FROM_AND_TO"));
    }

    @Test
    void anOrganisationWhoseLastNameHasEndedGetsNoNewOne() throws SQLException {
        UUID centre = Organisations.create("SOCIAL_WORK_CENTRE", "Trung tâm cũ " + UUID.randomUUID());
        try (Connection owner = TestDatabase.asOwner();
                Statement end = owner.createStatement()) {
            end.execute("UPDATE organisation_name SET valid_from = '2001-01-01', valid_to = '2025-03-01'"
                    + " WHERE organisation_id = '" + centre + "'");
        }
        Organisations.post(centre, "names", "name", "Trung tâm mới", "validFrom", "2025-07-01")
                .statusCode(409)
                .body("code", equalTo("STATE_CONFLICT"));
    }

    @Test
    void aDissolvedOrganisationIsHiddenFromListsFromThatDayOn() {
        UUID labour = Organisations.create(
                "DEPARTMENT",
                "Sở Lao động – Thương binh và Xã hội tỉnh Quảng Ninh",
                "provinceCode",
                "22",
                "shortName",
                "Sở LĐTBXH " + UUID.randomUUID());
        String shortName = Organisations.get(labour, null).extract().path("shortName");
        Organisations.post(labour, "dissolution", "dissolvedOn", "2025-03-01", "legalBasis", "Nghị quyết HĐND tỉnh")
                .statusCode(201)
                .body("dissolvedOn", equalTo("2025-03-01"))
                .body("events.kind", contains("DISSOLVE"));
        Organisations.post(labour, "dissolution", "dissolvedOn", "2025-04-01")
                .statusCode(409)
                .body("code", equalTo("STATE_CONFLICT"));
        Given.auditor().queryParam("q", shortName).get(PATH).then().body("items", empty());
        Given.auditor()
                .queryParam("q", shortName)
                .queryParam("includeDissolved", true)
                .get(PATH)
                .then()
                .body("items.id", contains(labour.toString()));
        Given.auditor()
                .queryParam("q", shortName)
                .queryParam("asOf", "2025-02-28")
                .get(PATH)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void refusesNamesThatOverlapAndKeepsTheHistory() {
        UUID centre =
                Organisations.create("SOCIAL_WORK_CENTRE", CENTRE, "provinceCode", "75", "nameFrom", "2019-03-01");
        Organisations.post(centre, "names", "name", CENTRE_AND_FUND, "validFrom", "2025-07-01")
                .statusCode(201);
        Organisations.post(centre, "names", "name", "Trung tâm khác", "validFrom", "2025-07-01")
                .statusCode(409)
                .body("code", equalTo("PERIOD_OVERLAP"));
        Organisations.post(centre, "names", "name", "Trung tâm khác", "validFrom", "2020-01-01")
                .statusCode(409);
        Organisations.post(
                        centre, "names", "name", "Trung tâm khác", "validFrom", "2018-01-01", "validTo", "2021-01-01")
                .statusCode(409);
        Organisations.post(centre, "names", "name", "Trung tâm khác").statusCode(422);
        Organisations.post(centre, "names", "name", "Trung tâm Bảo trợ huấn nghệ cô nhi", "validTo", "2019-03-01")
                .statusCode(201)
                .body("names.name", contains(CENTRE_AND_FUND, CENTRE, "Trung tâm Bảo trợ huấn nghệ cô nhi"));
        Organisations.get(centre, "2010-01-01").body("name", equalTo("Trung tâm Bảo trợ huấn nghệ cô nhi"));
    }

    @Test
    void correctsANameAndMovesTheEndOfTheOneBefore() {
        UUID centre = Organisations.create("SOCIAL_WORK_CENTRE", CENTRE, "provinceCode", "75");
        String renamed = Organisations.post(centre, "names", "name", CENTRE_AND_FUND, "validFrom", "2025-08-01")
                .extract()
                .path("names[0].id");
        Given.administrator()
                .header("If-Match", Organisations.etag(centre))
                .body(body(
                        "name", CENTRE_AND_FUND, "validFrom", "2025-07-01", "legalBasis", "Quyết định của UBND tỉnh"))
                .put(PATH + "/" + centre + "/names/" + renamed)
                .then()
                .statusCode(200)
                .body("names.validFrom", contains("2025-07-01", null))
                .body("names[1].validTo", equalTo("2025-07-01"))
                .body("names[0].legalBasis", equalTo("Quyết định của UBND tỉnh"));
    }

    @Test
    void refusesACircleOfParentsOnAnyDay() {
        UUID ministry = Organisations.create("GOVERNMENT_MINISTRY", "Bộ Y tế", "level", "NATIONAL");
        UUID department = Organisations.create("DEPARTMENT", "Sở Y tế A", "parentId", ministry);
        UUID centre = Organisations.create("SOCIAL_WORK_CENTRE", "Trung tâm A", "parentId", department);
        for (UUID below : List.of(ministry, department, centre)) {
            Organisations.post(ministry, "parents", "parentId", below, "validFrom", "2025-01-01")
                    .statusCode(422)
                    .body("errors[0].code", equalTo("CIRCLE"));
        }
        Organisations.post(centre, "parents", "validFrom", "2024-01-01")
                .statusCode(201)
                .body("parent", nullValue());
        Organisations.post(ministry, "parents", "parentId", centre, "validFrom", "2023-12-31")
                .statusCode(422);
        Organisations.post(ministry, "parents", "parentId", centre, "validFrom", "2024-01-01")
                .statusCode(201);
        Organisations.post(ministry, "parents", "parentId", centre, "validFrom", "2020-01-01", "validTo", "2021-01-01")
                .statusCode(422);
    }
}
