package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.stay;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.Statements;

@QuarkusTest
class TimelineTest {
    @Inject
    SessionFactory sessions;

    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    /** A girl with one fact of every kind. */
    private static String fullLife() {
        UUID centre = OtherFeatures.organisation("SOCIAL_WORK_CENTRE", "75", "Trung tâm " + mark());
        UUID project = OtherFeatures.project(OtherFeatures.organisation("NGO", null, "Holt " + mark()), "Chăm sóc trẻ");
        UUID component = OtherFeatures.component(project);
        String id = create(specialist(), with(girl("Cả cuộc đời"), "residentSince", "2015-09-02"));
        add(specialist(), id, "circumstances", circumstance("TE01", "2020-02-01"));
        add(
                specialist(),
                id,
                "disabilities",
                Map.of("types", List.of("VISION"), "level", "MILD", "validFrom", "2019-01-01"));
        add(
                specialist(),
                id,
                "school-statuses",
                Map.of("status", "ATTENDING", "level", "PRIMARY", "validFrom", "2021-09-05"));
        add(
                specialist(),
                id,
                "carers",
                Map.of("fullName", "Bà nội", "relation", "GRANDPARENT", "validFrom", "2020-02-01"));
        add(
                specialist(),
                id,
                "stays",
                with(
                        with(stay(centre, "CHILD", "2022-06-08"), "validTo", "2024-07-01"),
                        "dischargeKind",
                        "REINTEGRATION"));
        add(
                specialist(),
                id,
                "needs",
                Map.of(
                        "kind",
                        "WISH",
                        "category",
                        "VOCATIONAL",
                        "description",
                        "Muốn học may",
                        "speaker",
                        "CHILD",
                        "heardOn",
                        "2025-06-12"));
        String household = specialist()
                .body(Map.of(
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI),
                        "members",
                                List.of(Map.of(
                                        "beneficiaryId", id, "relation", "GRANDCHILD", "validFrom", "2020-02-01")),
                        "poverty", Map.of("status", "POOR", "year", 2025, "validFrom", "2025-01-01")))
                .post("/api/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        OtherFeatures.sponsor(project, component, id, "2023-01-01", "2025-01-01");
        OtherFeatures.serve(project, component, id, "2024-03-03");
        OtherFeatures.pay(project, component, id, "2024-10-01", 1_620_000);
        OtherFeatures.visit(household, "2025-06-13", "Sức khỏe ổn định", "Nhà đã sửa", 800_000);
        return id;
    }

    @Test
    void tellsEverythingNewestFirst() {
        String id = fullLife();
        ExtractableResponse<Response> timeline = specialist()
                .get(PATH + "/" + id + "/timeline?limit=200")
                .then()
                .statusCode(200)
                .extract();
        List<String> kinds = timeline.path("items.kind");
        assertThat(kinds)
                .contains(
                        "RECORD",
                        "CIRCUMSTANCE",
                        "DISABILITY",
                        "SCHOOL",
                        "RESIDENCE",
                        "CARER",
                        "STAY",
                        "NEED",
                        "HOUSEHOLD",
                        "POVERTY",
                        "ENROLMENT",
                        "SERVICE",
                        "DISBURSEMENT",
                        "VISIT");
        List<String> dates = timeline.path("items.date");
        assertThat(dates).isSortedAccordingTo(Comparator.reverseOrder());
        specialist()
                .get(PATH + "/" + id + "/timeline?kind=STAY")
                .then()
                .body("items.event", contains("ENDED", "STARTED"))
                .body("items.date", contains("2024-07-01", "2022-06-08"))
                .body("items[0].subcode", is("REINTEGRATION"));
        specialist()
                .get(PATH + "/" + id + "/timeline?kind=DISBURSEMENT")
                .then()
                .body("items[0].amount.amount", is(1_620_000))
                .body("items[0].amount.currency", is("VND"))
                .body("items[0].relatedName", is("Chăm sóc trẻ"));
    }

    @Test
    @Tag("S0-13")
    void showsWhatAVisitFoundOfHealthAndLiving() {
        specialist()
                .get(PATH + "/" + fullLife() + "/timeline?kind=VISIT")
                .then()
                .body("items.date", contains("2025-06-13"))
                // health first, then living conditions: both were written
                .body("items.text", contains("Sức khỏe ổn định; Nhà đã sửa"))
                .body("items[0].subcode", is("GIFT"))
                .body("items[0].amount.amount", is(800_000));
    }

    @Test
    @Tag("S0-14")
    void keepsTheWishesOfChildrenOpenUntilTheyAreAnswered() {
        String id = fullLife();
        String need = specialist()
                .get(PATH + "/" + id)
                .then()
                .body("needs.status", contains("OPEN"))
                .extract()
                .path("needs[0].id");
        String open = "/api/v1/needs?status=OPEN&kind=WISH&speaker=CHILD&limit=200&sort=-heardOn&beneficiary=" + id;
        specialist()
                .get(open)
                .then()
                .statusCode(200)
                .body("items.id", contains(need))
                .body("items[0].age", is(9));
        specialist()
                .get("/api/v1/needs/child-voice?beneficiary=" + id)
                .then()
                .body("children", is(1))
                .body("statements", is(1));
        String six = create(specialist(), with(girl("Sáu tuổi"), "birthDate", "2018-06-13"));
        add(
                specialist(),
                six,
                "needs",
                Map.of(
                        "kind",
                        "WISH",
                        "category",
                        "PLAY",
                        "description",
                        "Đồ chơi",
                        "speaker",
                        "CHILD",
                        "heardOn",
                        "2025-06-12"));
        specialist().get("/api/v1/needs/child-voice?beneficiary=" + six).then().body("children", is(0));
        specialist()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "kind", "WISH",
                        "category", "VOCATIONAL",
                        "description", "Muốn học may",
                        "speaker", "CHILD",
                        "heardOn", "2025-06-12",
                        "status", "MET",
                        "answeredOn", "2025-09-01",
                        "answer", "Đã vào lớp may"))
                .put(PATH + "/" + id + "/needs/" + need)
                .then()
                .statusCode(200);
        specialist().get(open).then().body("items", empty());
        specialist()
                .get(PATH + "/" + id + "/timeline?kind=NEED")
                .then()
                .body("items.event", contains("ENDED", "HAPPENED"))
                .body("items.text", hasItems("Đã vào lớp may", "Muốn học may"));
    }

    @Test
    void walksByPagesWithOneStatementEach() {
        String id = fullLife();
        List<String> whole = new ArrayList<>();
        specialist()
                .get(PATH + "/" + id + "/timeline?limit=200")
                .then()
                .extract()
                .<List<Map<String, String>>>path("items")
                .forEach(entry -> whole.add(entry.get("id") + entry.get("event")));
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = specialist();
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ExtractableResponse<Response> page = request.get(PATH + "/" + id + "/timeline?limit=4")
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Map<String, String>>>path("items")
                    .forEach(entry -> walked.add(entry.get("id") + entry.get("event")));
            cursor = page.path("page.nextCursor");
        } while (cursor != null);
        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(statements(id, 30)).isEqualTo(statements(id, 3));
    }

    private long statements(String id, int limit) {
        return Statements.of(sessions, () -> specialist()
                .get(PATH + "/" + id + "/timeline?limit=" + limit)
                .then()
                .statusCode(200));
    }
}
