package vn.chungtay.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** Figures over the activities of one organiser, so that other tests do not count in. */
@QuarkusTest
class ActivityTotalsTest {
    private static final String LAO_CAI = "15";
    private static final List<String> AUDIENCES =
            List.of("PARTY_COMMITTEE", "AUTHORITY", "AGENCY", "SECTOR", "MASS_ORGANISATION", "FAMILY", "CHILD");

    private UUID centre;

    @BeforeEach
    void centre() {
        centre = Facts.organisation("Trung tâm Công tác xã hội tỉnh Lào Cai", "SOCIAL_WORK_CENTRE", "HEALTH", LAO_CAI);
    }

    @Test
    @Tag("S2-01")
    @Tag("S2-02")
    void theDayShowsTheCeremonyInTheAfternoonBesideWhatIsObserved() {
        Map<String, Object> ceremony = activity("CEREMONY", "2025-03-25");
        ceremony.put("partOfDay", "AFTERNOON");
        String id = id(record(ceremony));
        String entry = "find { it.date == '2025-03-25' }.activities.find { it.id == '" + id + "' }";
        Given.specialist(LAO_CAI)
                .get("/api/v1/activities/calendar?from=2025-03-25&to=2025-03-25")
                .then()
                .statusCode(200)
                .body("[0].observances.nameVi", contains("Ngày Công tác xã hội Việt Nam"))
                .body(entry + ".partOfDay", equalTo("AFTERNOON"))
                .body(entry + ".kinds", contains("CEREMONY"));
        Given.specialist(LAO_CAI)
                .get("/api/v1/activities?from=2025-03-25&to=2025-03-25&kind=CEREMONY&organiser=" + centre)
                .then()
                .body("items.id", contains(id))
                .body("items[0].partOfDay", equalTo("AFTERNOON"));
    }

    @Test
    @Tag("S2-13")
    @Tag("S2-14")
    void giftLinesAreCountedByCategoryAndTheOrphansLiveInTheCentreThatDay() {
        LocalDate day = LocalDate.of(2025, 3, 25);
        UUID old = Facts.person(Given.COMMUNE_LAO_CAI, "Lý Văn Già", LocalDate.of(1940, 1, 1));
        Facts.stay(old, centre, "ELDERLY", LocalDate.of(2020, 1, 1));
        List<UUID> orphans = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID orphan = Facts.person(Given.COMMUNE_LAO_CAI, "Giàng A Côi", LocalDate.of(2014, 1, 1));
            Facts.circumstance(orphan, "TE01", LocalDate.of(2020, 1, 1), null);
            Facts.run("UPDATE circumstance SET subgroup_code = 'TE0102' WHERE beneficiary_id = ?", orphan);
            Facts.stay(orphan, centre, "CHILD", LocalDate.of(2020, 1, 1));
            orphans.add(orphan);
        }
        Map<String, Object> ceremony = activity("GIFT_GIVING", day.toString());
        ceremony.put("gifts", List.of(gift("Quà người cao tuổi", 300_000, 1), gift("Quà trẻ mồ côi", 250_000, 2)));
        ceremony.put(
                "recipients",
                List.of(
                        recipient(old, "ELDERLY", 1),
                        recipient(orphans.get(0), "ORPHAN", 2),
                        recipient(orphans.get(1), "ORPHAN", 2)));
        String id = id(record(ceremony).body("warnings", hasSize(0)));
        figures("/" + id + "/figures")
                .body("recipientsByCategory.find { it.category == 'ELDERLY' }.recipients", equalTo(1))
                .body("recipientsByCategory.find { it.category == 'ELDERLY' }.giftValue", equalTo(300_000))
                .body("recipientsByCategory.find { it.category == 'ORPHAN' }.recipients", equalTo(2))
                .body("recipientsByCategory.find { it.category == 'ORPHAN' }.giftValue", equalTo(500_000));
        List<String> recipients = Given.centreStaff(LAO_CAI, centre)
                .get("/api/v1/activities/" + id)
                .then()
                .extract()
                .path("recipients.findAll { it.category == 'ORPHAN' }.beneficiaryId");
        List<String> orphansThatDay = Given.centreStaff(LAO_CAI, centre)
                .get("/api/v1/beneficiaries?circumstance=TE0102&asOf=" + day + "&facility=" + centre)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(orphansThatDay).hasSize(3).containsAll(recipients);
        assertThat(recipients).hasSize(2);
    }

    @Test
    @Tag("S3-16")
    @Tag("S4-20")
    @Tag("S4-24")
    void countsByLevelSectorAndProtectionWithTheShareOfTheCommuneLevel() {
        UUID school = Facts.organisation("Trường Dân tộc nội trú", "SCHOOL", "EDUCATION", LAO_CAI);
        record(withLevels(activity("COMMUNICATION", "2022-06-02"), "PROVINCE", "PREVENTION"));
        record(withLevels(activity("TRAINING", "2022-06-03"), "PROVINCE", "SUPPORT"));
        record(withLevels(activity("COMMUNICATION", "2022-06-04"), "COMMUNE", "PREVENTION"));
        Map<String, Object> withSchool = withLevels(activity("FORUM", "2022-06-05"), "VILLAGE", "PREVENTION");
        withSchool.put(
                "organisations",
                List.of(
                        Map.of("organisationId", centre, "role", "ORGANISER"),
                        Map.of("organisationId", school, "role", "CO_ORGANISER")));
        record(withSchool);
        figures("/figures?organiser=" + centre)
                .body("activities", equalTo(4))
                .body("byLevel.code", contains("NATIONAL", "PROVINCE", "DISTRICT", "COMMUNE", "VILLAGE"))
                .body("byLevel.activities", contains(0, 2, 0, 1, 1))
                .body("byLevel.find { it.code == 'COMMUNE' }.percent", equalTo(25.0f))
                .body("byProtectionLevel.code", contains("PREVENTION", "SUPPORT", "INTERVENTION"))
                .body("byProtectionLevel.activities", contains(3, 1, 0))
                .body("bySector.find { it.code == 'HEALTH' }.activities", equalTo(4))
                .body("bySector.find { it.code == 'EDUCATION' }.activities", equalTo(1));
        Given.specialist(LAO_CAI)
                .get("/api/v1/activities?sector=EDUCATION&organiser=" + centre)
                .then()
                .body("items.kinds.flatten()", contains("FORUM"));
    }

    @Test
    @Tag("S4-03")
    @Tag("S4-07")
    void reachIsCountedForEachOfTheSevenAudiences() {
        for (int day = 7; day <= 8; day++) {
            Map<String, Object> session = activity("COMMUNICATION", "2022-06-0" + day);
            session.put(
                    "audiences",
                    AUDIENCES.stream()
                            .map(audience -> Map.of("audience", audience, "persons", 10))
                            .toList());
            record(session);
        }
        figures("/figures?from=2022-06-01&to=2022-06-30&kind=COMMUNICATION&organiser=" + centre)
                .body("activities", equalTo(2))
                .body("childrenReached", equalTo(20))
                .body("reach.audience", containsInAnyOrder(AUDIENCES.toArray()))
                .body("reach.persons", contains(20, 20, 20, 20, 20, 20, 20));
    }

    @Test
    @Tag("S4-04")
    void activitiesAreFoundByTopic() {
        Map<String, Object> abuse = activity("COMMUNICATION", "2022-06-09");
        abuse.put("topics", List.of("ABUSE_PREVENTION", "CHILD_RIGHTS"));
        Map<String, Object> drowning = activity("COMMUNICATION", "2022-06-10");
        drowning.put("topics", List.of("DROWNING"));
        String found = id(record(abuse));
        record(drowning);
        Given.specialist(LAO_CAI)
                .get("/api/v1/activities?topic=ABUSE_PREVENTION&organiser=" + centre)
                .then()
                .body("items.id", contains(found));
    }

    @Test
    @Tag("S4-25")
    void partnersWithoutANameAreKeptByKind() {
        Map<String, Object> summer = activity("SUMMER_PROGRAMME", "2022-06-15");
        summer.put("partnerKinds", List.of("AUTHORITY", "MASS_ORG", "SCHOOL", "FAMILY"));
        record(summer).body("partnerKinds", containsInAnyOrder("AUTHORITY", "MASS_ORG", "SCHOOL", "FAMILY"));
        Given.specialist(LAO_CAI)
                .get("/api/v1/code-lists/PARTNER_KIND")
                .then()
                .statusCode(200)
                .body("entries.code", hasItems("AUTHORITY", "MASS_ORG", "SCHOOL", "FAMILY"));
    }

    @Test
    @Tag("S4-30")
    void aSeriesHoldsItsActivitiesAndDoesNotNest() {
        Map<String, Object> series = activity("OTHER", "2022-06-01");
        series.put("series", true);
        series.put("endsOn", "2022-06-30");
        String seriesId = id(record(series));
        List<String> members = new ArrayList<>();
        for (String day : List.of("2022-06-01", "2022-06-02")) {
            Map<String, Object> member = activity("CEREMONY", day);
            member.put("seriesId", seriesId);
            members.add(id(record(member)));
        }
        Given.specialist(LAO_CAI)
                .get("/api/v1/activities/" + seriesId)
                .then()
                .body("seriesActivities.id", contains(members.toArray()));
        Given.specialist(LAO_CAI)
                .get("/api/v1/activities?series=" + seriesId)
                .then()
                .body("items.id", containsInAnyOrder(members.toArray()));
        Map<String, Object> nested = activity("OTHER", "2022-06-01");
        nested.put("series", true);
        nested.put("seriesId", seriesId);
        refuse(nested, "SERIES_NESTED");
        Map<String, Object> belowAMember = activity("OTHER", "2022-06-01");
        belowAMember.put("seriesId", members.get(0));
        refuse(belowAMember, "NOT_A_SERIES");
    }

    @Test
    @Tag("S0-16")
    void servicesOfTheOccasionAreCountedByType() {
        String visit = id(record(activity("HOME_VISIT", "2025-06-12")));
        UUID child = Facts.person(Given.COMMUNE_LAO_CAI, "Vàng A Nghề", LocalDate.of(2010, 1, 1));
        Facts.service(child, "CAREER_ORIENTATION", LocalDate.of(2025, 6, 12), UUID.fromString(visit));
        figures("/" + visit + "/figures")
                .body("services.service", hasItem("CAREER_ORIENTATION"))
                .body("services[0].turns", equalTo(1))
                .body("services[0].persons", equalTo(1));
    }

    private Map<String, Object> activity(String kind, String day) {
        return new HashMap<>(Map.of(
                "kinds",
                List.of(kind),
                "name",
                "Hoạt động của trung tâm",
                "startsOn",
                day,
                "endsOn",
                day,
                "level",
                "PROVINCE",
                "organisations",
                List.of(Map.of("organisationId", centre, "role", "ORGANISER"))));
    }

    private static Map<String, Object> withLevels(Map<String, Object> activity, String level, String protection) {
        activity.put("level", level);
        activity.put("protectionLevel", protection);
        return activity;
    }

    private static Map<String, Object> gift(String item, long value, int quantity) {
        return Map.of("item", item, "unitValue", value, "quantity", quantity, "valueBasis", "EACH", "source", "DONOR");
    }

    private static Map<String, Object> recipient(UUID person, String category, int gift) {
        return Map.of(
                "beneficiaryId",
                person,
                "category",
                category,
                "gift",
                gift,
                "eligibilityReason",
                "Đang được nuôi dưỡng tại trung tâm",
                "receivedBy",
                "Chính người nhận",
                "receiverRelation",
                "SELF");
    }

    private static ValidatableResponse record(Map<String, Object> activity) {
        return Given.specialist(LAO_CAI)
                .body(activity)
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
    }

    private static void refuse(Map<String, Object> activity, String code) {
        Given.specialist(LAO_CAI)
                .body(activity)
                .post("/api/v1/activities")
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse figures(String path) {
        return Given.specialist(LAO_CAI).get("/api/v1/activities" + path).then().statusCode(200);
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
