package vn.chungtay.beneficiary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.open;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class CircumstanceApiTest {
    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    private static RequestSpecification withoutRestricted() {
        return Given.specialistWithoutRestricted("75");
    }

    private static ValidatableResponse post(String person, Map<String, Object> body) {
        return specialist()
                .body(body)
                .post(PATH + "/" + person + "/circumstances")
                .then();
    }

    @Test
    void holdsSeveralGroupsAtOnceButNoneTwice() {
        String id = create(specialist(), girl("Mồ côi và bỏ học"));
        add(specialist(), id, "circumstances", circumstance("TE01", "2024-05-01"));
        add(specialist(), id, "circumstances", circumstance("TE08", "2024-05-01"));
        post(id, circumstance("TE01", "2025-05-01")).statusCode(409).body("code", is("PERIOD_OVERLAP"));
        specialist().get(PATH + "/" + id).then().body("circumstances.groupCode", contains("TE01", "TE08"));
    }

    @Test
    void leavesAGroupWithDateAndReasonAndMayReturn() {
        String id = create(specialist(), girl("Rời nhóm"));
        String row = add(specialist(), id, "circumstances", circumstance("TE02", "2023-05-01"));
        String closure = PATH + "/" + id + "/circumstances/" + row + "/closure";
        specialist()
                .body(Map.of("validTo", "2024-05-01"))
                .post(closure)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        specialist()
                .body(Map.of("validTo", "2023-05-01", "reason", "ADOPTED"))
                .post(closure)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"));
        specialist()
                .body(Map.of("validTo", "2024-05-01", "reason", "ADOPTED"))
                .post(closure)
                .then()
                .statusCode(200)
                .body("closingReason", is("ADOPTED"));
        add(specialist(), id, "circumstances", circumstance("TE02", "2024-05-01"));
    }

    @Test
    void wantsACertificateForADisabledChild() {
        String id = create(specialist(), girl("Khuyết tật"));
        post(id, circumstance("TE04", "2024-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/evidenceNumber"))
                .body("errors.code", contains("EVIDENCE_NEEDED"));
        add(
                specialist(),
                id,
                "disabilities",
                Map.of(
                        "types", List.of("MOBILITY", "INTELLECTUAL"),
                        "level", "SEVERE",
                        "certificateNumber", "KT-12",
                        "validFrom", "2023-03-15"));
        post(id, circumstance("TE04", "2024-01-01")).statusCode(201);
        String other = create(specialist(), girl("Khuyết tật, có giấy"));
        post(
                        other,
                        with(
                                with(circumstance("TE04", "2024-01-01"), "evidenceKind", "DISABILITY_CERTIFICATE"),
                                "evidenceNumber",
                                "KT-13"))
                .statusCode(201);
    }

    @Test
    void tiesIllnessToThePovertyOfTheHouseholdOnThatDay() {
        Map<String, Object> ill = with(circumstance("TE13", "2024-06-01"), "evidenceKind", "MEDICAL_RECORD");
        String unknown = create(specialist(), girl("Chưa rõ hộ"));
        post(unknown, circumstance("TE13", "2024-06-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/evidenceKind"));
        post(unknown, ill).statusCode(201).body("warnings.code", contains("POVERTY_UNKNOWN"));

        String poor = create(specialist(), girl("Hộ nghèo"));
        household(poor, "POOR");
        post(poor, with(ill, "subgroupCode", "TE1302"))
                .statusCode(422)
                .body("errors.pointer", contains("/subgroupCode"));
        post(poor, with(ill, "subgroupCode", "TE1301")).statusCode(201).body("warnings", nullValue());

        String comfortable = create(specialist(), girl("Hộ không nghèo"));
        household(comfortable, "NOT_POOR");
        post(comfortable, ill).statusCode(422).body("errors.code", contains("POVERTY_DISAGREES"));
    }

    private void household(String member, String poverty) {
        specialist()
                .body(Map.of(
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI),
                        "members",
                                List.of(Map.of(
                                        "beneficiaryId", member, "relation", "CHILD", "validFrom", "2020-01-01")),
                        "poverty", Map.of("status", poverty, "year", 2024, "validFrom", "2024-01-01")))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
    }

    @Test
    void warnsWhenThePersonIsNoLongerAChild() {
        String id = create(specialist(), with(girl("Mười sáu tuổi"), "birthDate", "2008-05-01"));
        post(id, circumstance("TE01", "2024-04-30")).statusCode(201).body("warnings", nullValue());
        post(id, circumstance("TE03", "2024-05-01")).statusCode(201).body("warnings.code", contains("NOT_A_CHILD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TE05", "TE09", "TE11", "TE12"})
    void hidesRestrictedGroupsEverywhereAndRefusesToWriteThem(String group) {
        String mark = mark();
        String id = create(specialist(), girl("Kín " + mark));
        withoutRestricted()
                .body(circumstance(group, "2024-01-01"))
                .post(PATH + "/" + id + "/circumstances")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
        String row = add(specialist(), id, "circumstances", circumstance(group, "2024-01-01"));
        String of = PATH + "?include=total&q=" + mark;

        specialist().get(PATH + "/" + id).then().body("circumstances", empty()).body("restrictedHidden", is(true));
        open(specialist(), id);
        specialist()
                .get(PATH + "/" + id)
                .then()
                .body("circumstances.groupCode", contains(group))
                .body("restrictedHidden", is(false));
        // a list never says it, but who may see it may look for it
        specialist()
                .get(of + "&circumstance=" + group)
                .then()
                .body("page.total", is(1))
                .body("items[0].circumstances", empty());
        specialist().get(of + "&hardship=true").then().body("page.total", is(1));

        withoutRestricted()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("circumstances", empty())
                .body("restrictedHidden", is(false));
        withoutRestricted()
                .body(Map.of("reason", "Kiểm tra hồ sơ theo kế hoạch"))
                .post(PATH + "/" + id + "/restricted-access")
                .then()
                .statusCode(403);
        withoutRestricted().get(of).then().body("page.total", is(1)).body("items[0].circumstances", empty());
        withoutRestricted().get(of + "&circumstance=" + group).then().body("page.total", is(0));
        withoutRestricted().get(of + "&hardship=true").then().body("page.total", is(0));
        withoutRestricted()
                .get(PATH + "/" + id + "/timeline?kind=CIRCUMSTANCE")
                .then()
                .body("items", empty());
        withoutRestricted()
                .header("If-Match", "\"0\"")
                .body(circumstance("TE01", "2024-01-01"))
                .put(PATH + "/" + id + "/circumstances/" + row)
                .then()
                .statusCode(404);
    }
}
