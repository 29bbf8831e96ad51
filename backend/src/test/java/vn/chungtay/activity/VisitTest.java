package vn.chungtay.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** The visit of 12 and 13 June 2025 in Quảng Ninh, as the published text tells it; families and wards are invented. */
@QuarkusTest
class VisitTest {
    private static final String QUANG_NINH = "22";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 12);
    private static final LocalDate SECOND_DAY = LocalDate.of(2025, 6, 13);

    private UUID department;
    private UUID facility;
    private UUID head;
    private UUID child;
    private List<UUID> families;

    @BeforeEach
    void peopleAndOrganisations() {
        department = Facts.organisation("Sở Y tế tỉnh Quảng Ninh", "DEPARTMENT", "HEALTH", QUANG_NINH);
        facility = Facts.organisation(
                "Cơ sở bảo trợ chăm sóc trẻ em có hoàn cảnh đặc biệt", "CHILDREN_FACILITY", "HEALTH", QUANG_NINH);
        head = Facts.official("Lê Minh Sơn");
        Facts.post(head, department, "Phó Giám đốc Sở Y tế", 1, LocalDate.of(2024, 1, 1), null);
        child = Facts.person("06712", "Phạm Văn Một", LocalDate.of(2013, 3, 1));
        Facts.circumstance(child, "TE03", LocalDate.of(2024, 1, 1), null);
        UUID first = Facts.household("06712");
        Facts.member(first, child, "CHILD", false);
        families = List.of(
                first,
                Facts.familyOfAnOrphan("06712", "Phạm Văn Hai", LocalDate.of(2015, 1, 1)),
                Facts.familyOfAnOrphan("07093", "Phạm Văn Ba", LocalDate.of(2012, 1, 1)),
                Facts.familyOfAnOrphan("07132", "Phạm Văn Bốn", LocalDate.of(2010, 1, 1)));
    }

    @Test
    @Tag("S0-01")
    void theCampaignCountsAndListsTheVisit() {
        String code = "MOA-" + UUID.randomUUID();
        String campaign = Given.specialist(QUANG_NINH)
                .body(Map.of(
                        "kind", "MONTH_OF_ACTION",
                        "code", code,
                        "year", 2025,
                        "name", "Tháng hành động vì trẻ em năm 2025",
                        "periodFrom", "2025-06-01",
                        "periodTo", "2025-06-30"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> request = visit();
        request.put("campaignId", campaign);
        String visit = id(record(request));
        Given.specialist(QUANG_NINH)
                .get("/api/v1/campaigns/" + campaign)
                .then()
                .statusCode(200)
                .body("figures.activities", equalTo(1));
        Given.specialist(QUANG_NINH)
                .get("/api/v1/activities?campaign=" + campaign)
                .then()
                .body("items.id", contains(visit))
                .body("items[0].campaign.code", equalTo(code));
    }

    @Test
    @Tag("S0-02")
    void lastsTwoDaysAndStandsOnBothDaysOfTheCalendar() {
        String visit = id(record(visit()));
        figures(visit).body("days", equalTo(2));
        for (LocalDate day : List.of(FIRST_DAY, SECOND_DAY)) {
            Given.specialist(QUANG_NINH)
                    .get("/api/v1/activities/calendar?from=" + day + "&to=" + day)
                    .then()
                    .statusCode(200)
                    .body("[0].date", equalTo(day.toString()))
                    .body("[0].activities.id", hasItem(visit));
        }
        Given.specialist(QUANG_NINH)
                .get("/api/v1/activities/calendar?from=2025-06-14&to=2025-06-14")
                .then()
                .statusCode(200)
                .body("collect { it.activities.id }.flatten()", not(hasItem(visit)));
    }

    @Test
    @Tag("S0-03")
    @Tag("S0-04")
    @Tag("S0-05")
    void isFoundByItsOrganiserAndHasTwoOrganisationsAndTwoKinds() {
        String visit = id(record(visit()));
        Given.specialist(QUANG_NINH)
                .get("/api/v1/activities?organiser=" + department)
                .then()
                .body("items.id", contains(visit))
                .body("items[0].organisations.name", hasItem("Sở Y tế tỉnh Quảng Ninh"))
                .body("items[0].organisations.role", contains("ORGANISER", "CO_ORGANISER"))
                .body("items[0].organisations[1].kind", equalTo("CHILDREN_FACILITY"));
        figures(visit).body("organisations", equalTo(2));
        detail(visit).body("kinds", containsInAnyOrder("HOME_VISIT", "GIFT_GIVING"));
    }

    @Test
    @Tag("S0-06")
    void everyFamilyHasAChildInSpecialCircumstancesOrHardshipOnThoseDays() {
        detail(id(record(visit())))
                .body("recipients", hasSize(4))
                .body("recipients.eligible", everyItem(equalTo(true)))
                .body("recipients.eligibilityReason", everyItem(not(emptyOrNullString())))
                .body("warnings", empty());
        // the register of households says the same, for each of the two days
        for (LocalDate day : List.of(FIRST_DAY, SECOND_DAY)) {
            List<String> eligible = Given.specialist(QUANG_NINH)
                    .get("/api/v1/households?hasChildren=true&hardship=true&limit=200&sort=-createdAt&asOf=" + day)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(eligible)
                    .containsAll(families.stream().map(UUID::toString).toList());
        }
    }

    @Test
    void warnsOfAFamilyWithoutAChildInSpecialCircumstances() {
        UUID cured = Facts.person("06712", "Phạm Văn Năm", LocalDate.of(2014, 1, 1));
        Facts.circumstance(cured, "TE13", LocalDate.of(2023, 1, 1), FIRST_DAY);
        UUID family = Facts.household("06712");
        Facts.member(family, cured, "CHILD", false);
        families = List.of(families.get(0), families.get(1), families.get(2), family);
        record(visit())
                .body("warnings.code", contains("NOT_ELIGIBLE"))
                .body("warnings.pointer", contains("/recipients/3"));
    }

    @Test
    @Tag("S0-07")
    @Tag("S0-12")
    @Tag("S0-19")
    void hasThreeStopsInOrderCountedAsThenAndOnTodaysWards() {
        String visit = id(record(visit()));
        JsonPath figures = figures(visit)
                .body("stops", equalTo(3))
                .body("stopsAsThen.name", contains("Thành phố Móng Cái", "Thành phố Đông Triều", "Thị xã Quảng Yên"))
                .body("stopsAsThen.code", contains("194", "205", "206"))
                .body("stopsToday.provinceCode", everyItem(equalTo(QUANG_NINH)))
                .body("stopsToday.name", contains("Phường Móng Cái 1", "Phường Đông Triều", "Phường Quảng Yên"))
                .extract()
                .jsonPath();
        assertThat(sum(figures.getList("stopsToday.stops")))
                .isEqualTo(sum(figures.getList("stopsAsThen.stops")))
                .isEqualTo(3);
        detail(visit)
                .body("stops.position", contains(1, 2, 3))
                .body("stops.visitedOn", contains("2025-06-12", "2025-06-13", "2025-06-13"))
                .body("stops.localContact", everyItem(not(emptyOrNullString())));
    }

    @Test
    @Tag("S0-08")
    void theHeadKeepsNameAndTitleOfThatDayAfterALaterChangeOfJob() {
        String visit = id(record(visit()));
        Facts.endPosts(head, LocalDate.of(2025, 9, 1));
        Facts.post(head, department, "Giám đốc Sở Y tế", 1, LocalDate.of(2025, 9, 1), null);
        detail(visit)
                .body("participants[0].role", equalTo("HEAD"))
                .body("participants[0].printedName", equalTo("Lê Minh Sơn"))
                .body("participants[0].printedTitle", equalTo("Phó Giám đốc Sở Y tế"));
    }

    @Test
    @Tag("S0-09")
    void staffOfTheFacilityAreMembersOfTheDelegation() {
        detail(id(record(visit())))
                .body("participants.findAll { it.role == 'MEMBER' }", hasSize(1))
                .body("participants[1].organisationId", equalTo(facility.toString()))
                .body("participants[1].headCount", equalTo(5));
    }

    @Test
    @Tag("S0-10")
    void giftsAreWorthThePublishedAmountOrThatAmountForEachFamily() {
        String total = id(record(visit()));
        figures(total)
                .body("giftValue.amount", equalTo(3_200_000))
                .body("giftValue.currency", equalTo("VND"))
                .body("gifts[0].valueBasis", equalTo("TOTAL"))
                .body("gifts[0].note", equalTo("seed ambiguous"));
        Map<String, Object> request = visit();
        request.put("gifts", List.of(gift(3_200_000, "EACH")));
        figures(id(record(request)))
                .body("giftValue.amount", equalTo(3_200_000 * 4))
                .body("gifts[0].valueBasis", equalTo("EACH"))
                .body("gifts[0].families", equalTo(4));
    }

    @Test
    @Tag("S0-11")
    void linesAddUpToTheBatchAndEachHasAReceiver() {
        JsonPath visit = record(visit()).extract().jsonPath();
        assertThat(sum(visit.getList("recipients.giftValue"))).isEqualTo(visit.getInt("gifts[0].totalValue"));
        assertThat(visit.<String>getList("recipients.receivedBy")).hasSize(4).doesNotContainNull();
        assertThat(visit.<String>getList("recipients.receivedOn"))
                .containsExactly("2025-06-12", "2025-06-12", "2025-06-13", "2025-06-13");
        Map<String, Object> nobody = visit();
        recipient(nobody, 2).remove("receivedBy");
        refuse(nobody, "/recipients/2/receivedBy", "RECEIVER_MISSING");
        Map<String, Object> short200 = visit();
        recipient(short200, 0).put("giftValue", 600_000);
        refuse(short200, "/gifts/0", "SUM_DIFFERS");
    }

    @Test
    @Tag("S0-13")
    void everyVisitTellsOfHealthAndLivingConditions() {
        detail(id(record(visit())))
                .body("recipients.healthNote", everyItem(not(emptyOrNullString())))
                .body("recipients.livingNote", everyItem(not(emptyOrNullString())));
        for (String note : List.of("healthNote", "livingNote")) {
            for (String told : Arrays.asList(null, "", "  ")) {
                Map<String, Object> silent = visit();
                recipient(silent, 1).put(note, told);
                refuse(silent, "/recipients/1/" + note, "NOTE_MISSING");
            }
        }
    }

    @Test
    void aVisitThatIsPlannedIsNotHeldBeforeItsNotesAreWritten() {
        Map<String, Object> planned = visit();
        planned.put("status", "PLANNED");
        recipient(planned, 0).remove("healthNote");
        String visit = id(record(planned));
        String etag = detail(visit).extract().header("ETag");
        Given.specialist(QUANG_NINH)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body(Map.of("status", "HELD"))
                .patch("/api/v1/activities/" + visit)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/recipients/0/healthNote"));
        detail(visit).body("status", equalTo("PLANNED"));
    }

    @Test
    @Tag("S0-14")
    void wishesStayOpenAndChildrenFromSevenYearsCountAsConsulted() {
        UUID sixYears =
                Facts.person("06712", "Phạm Văn Sáu", FIRST_DAY.minusYears(7).plusDays(1));
        String visit = id(record(visit()));
        wish(visit, child, "CHILD", "Con muốn được học tiếp");
        wish(visit, child, "CHILD", "Con muốn có xe đạp");
        wish(visit, child, "PARENT", "Mong cháu được khám mắt");
        wish(visit, sixYears, "CHILD", "Con muốn có gấu bông");
        Given.specialist(QUANG_NINH)
                .get("/api/v1/activities/" + visit + "/wishes?status=OPEN")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.speaker", hasItem("PARENT"))
                .body("open", equalTo(4))
                .body("childrenConsulted", equalTo(1));
        figures(visit).body("wishes", equalTo(4)).body("openWishes", equalTo(4)).body("childrenConsulted", equalTo(1));
    }

    private Map<String, Object> visit() {
        Map<String, Object> visit = new HashMap<>();
        visit.put("kinds", List.of("HOME_VISIT", "GIFT_GIVING"));
        visit.put("name", "Thăm hỏi, động viên và trao quà cho gia đình trẻ em có hoàn cảnh đặc biệt khó khăn");
        visit.put("startsOn", "2025-06-12");
        visit.put("endsOn", "2025-06-13");
        visit.put("level", "PROVINCE");
        visit.put("unitCode", QUANG_NINH);
        visit.put(
                "organisations",
                List.of(
                        Map.of("organisationId", department, "role", "ORGANISER"),
                        Map.of("organisationId", facility, "role", "CO_ORGANISER")));
        visit.put(
                "stops",
                List.of(
                        stop("2025-06-12", "194", "06712"),
                        stop("2025-06-13", "205", "07093"),
                        stop("2025-06-13", "206", "07132")));
        visit.put(
                "participants",
                List.of(
                        Map.of("role", "HEAD", "officialId", head),
                        Map.of("role", "MEMBER", "organisationId", facility, "headCount", 5)));
        visit.put("gifts", List.of(gift(800_000, "TOTAL")));
        List<Map<String, Object>> recipients = new ArrayList<>();
        int[] stops = {1, 1, 2, 3};
        for (int i = 0; i < families.size(); i++) {
            recipients.add(recipientOf(families.get(i), stops[i]));
        }
        visit.put("recipients", recipients);
        return visit;
    }

    private static Map<String, Object> stop(String day, String unit, String commune) {
        return Map.of(
                "visitedOn", day, "unitCode", unit, "communeCode", commune, "localContact", "Ủy ban nhân dân phường");
    }

    private static Map<String, Object> gift(long unitValue, String basis) {
        Map<String, Object> gift = new HashMap<>(Map.of("item", "Phần quà", "quantity", 4, "note", "seed ambiguous"));
        gift.putAll(Map.of("unitValue", unitValue, "valueBasis", basis));
        return gift;
    }

    private static Map<String, Object> recipientOf(UUID household, int stop) {
        return new HashMap<>(Map.of(
                "householdId", household,
                "stop", stop,
                "gift", 1,
                "eligibilityReason", "Gia đình có trẻ em có hoàn cảnh đặc biệt",
                "healthNote", "Sức khỏe ổn định",
                "livingNote", "Nhà cấp bốn, ở với bà",
                "receivedBy", "Nguyễn Thị Bà",
                "receiverRelation", "GRANDPARENT"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> recipient(Map<String, Object> visit, int index) {
        return ((List<Map<String, Object>>) visit.get("recipients")).get(index);
    }

    private static ValidatableResponse post(Map<String, Object> visit) {
        return Given.specialist(QUANG_NINH)
                .body(visit)
                .post("/api/v1/activities")
                .then();
    }

    private static ValidatableResponse record(Map<String, Object> visit) {
        return post(visit).statusCode(201);
    }

    private static void refuse(Map<String, Object> visit, String pointer, String code) {
        post(visit).statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    private static void wish(String visit, UUID person, String speaker, String text) {
        Given.specialist(QUANG_NINH)
                .body(Map.of("beneficiaryId", person, "category", "EDUCATION", "speaker", speaker, "description", text))
                .post("/api/v1/activities/" + visit + "/wishes")
                .then()
                .statusCode(201)
                .body("description", equalTo(text));
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }

    private static ValidatableResponse detail(String id) {
        return Given.specialist(QUANG_NINH)
                .get("/api/v1/activities/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse figures(String id) {
        return Given.specialist(QUANG_NINH)
                .get("/api/v1/activities/" + id + "/figures")
                .then()
                .statusCode(200);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
