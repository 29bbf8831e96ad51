package vn.chungtay.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** Who sees which activities and which people in them, and who may change them. */
@QuarkusTest
class ActivityRightsTest {
    private static final String DONG_NAI = "75";
    private static final LocalDate BORN = LocalDate.of(2015, 5, 5);

    @Test
    void otherProvincesFindNothing() {
        String id = created(activity("PROVINCE", Given.COMMUNE_DONG_NAI));
        Given.specialist("22").get("/api/v1/activities/" + id).then().statusCode(404);
        Given.specialist("22")
                .get("/api/v1/activities/" + id + "/figures")
                .then()
                .statusCode(404);
        Given.specialist("22")
                .get("/api/v1/activities/" + id + "/wishes")
                .then()
                .statusCode(404);
        Given.specialist("22")
                .get("/api/v1/activities/" + id + "/conclusions")
                .then()
                .statusCode(404);
        Given.specialist("22")
                .get("/api/v1/activities?adminUnit=75&limit=200")
                .then()
                .body("items", hasSize(0));
        Given.auditor().get("/api/v1/activities/" + id).then().statusCode(200);
        Given.auditor()
                .body(activity("PROVINCE", Given.COMMUNE_DONG_NAI))
                .post("/api/v1/activities")
                .then()
                .statusCode(403);
        Given.administrator().get("/api/v1/activities").then().statusCode(403);
        Given.nobody().get("/api/v1/activities").then().statusCode(401);
    }

    @Test
    void communesAndFacilitiesCountTheCampaignsOfTheirProvince() {
        UUID facility = Facts.organisation("Trung tâm đếm", "SOCIAL_WORK_CENTRE", "HEALTH", DONG_NAI);
        Given.specialist(DONG_NAI)
                .body(Map.of(
                        "kind", "OTHER",
                        "code", "DEM-" + UUID.randomUUID(),
                        "year", 2024,
                        "name", "Chiến dịch đếm",
                        "periodFrom", "2024-03-01",
                        "periodTo", "2024-03-31"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201);
        for (RequestSpecification reader : List.of(commune(), Given.centreStaff(DONG_NAI, facility))) {
            reader.get("/api/v1/campaigns?include=total&limit=1&year=2024")
                    .then()
                    .statusCode(200)
                    .body("page.total", greaterThanOrEqualTo(1));
        }
    }

    @Test
    void anActivityIsPutIntoNoProjectOrSeriesThatItsAuthorDoesNotSee() {
        UUID facility = Facts.organisation("Trung tâm riêng", "SOCIAL_WORK_CENTRE", "HEALTH", DONG_NAI);
        UUID owner = Facts.organisation("Sở khác", "DEPARTMENT", "HEALTH", DONG_NAI);
        Map<String, Object> own = activity("PROVINCE", "75");
        own.put("organisations", List.of(Map.of("organisationId", facility, "role", "HOST")));
        own.put("projectId", Facts.project(DONG_NAI, owner, "OWNER"));
        refused(Given.centreStaff(DONG_NAI, facility), own, "/projectId");
        own.put("projectId", Facts.project(DONG_NAI, facility, "IMPLEMENTER"));
        Given.centreStaff(DONG_NAI, facility)
                .body(own)
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        Map<String, Object> series = activity("COMMUNE", Given.OTHER_COMMUNE_DONG_NAI);
        series.put("series", true);
        Map<String, Object> part = activity("COMMUNE", Given.COMMUNE_DONG_NAI);
        part.put("seriesId", created(series));
        refused(commune(), part, "/seriesId");
    }

    private static void refused(RequestSpecification as, Map<String, Object> activity, String pointer) {
        as.body(activity).post("/api/v1/activities").then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void onlySeriesAreListedWhenAskedFor() {
        Map<String, Object> series = activity("PROVINCE", "75");
        series.put("series", true);
        String whole = created(series);
        String single = created(activity("PROVINCE", "75"));
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities?seriesOnly=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(whole))
                .body("items.id", not(hasItem(single)));
    }

    @Test
    void aCommuneSeesWhatTheProvinceHoldsWithoutPeopleOfOtherCommunes() {
        UUID own = Facts.familyOfAnOrphan(Given.COMMUNE_DONG_NAI, "Trần Văn Nhà", BORN);
        UUID other = Facts.familyOfAnOrphan(Given.OTHER_COMMUNE_DONG_NAI, "Trần Văn Xa", BORN);
        Map<String, Object> visit = activity("PROVINCE", "75");
        visit.put("recipients", List.of(recipient(own), recipient(other)));
        String id = created(visit);
        commune()
                .get("/api/v1/activities/" + id)
                .then()
                .statusCode(200)
                .body("recipients.householdId", contains(own.toString()))
                .body("hiddenRecipients", equalTo(1))
                .body("mayChange", equalTo(false));
        commune().get("/api/v1/activities/" + id + "/figures").then().body("households", equalTo(1));
        commune()
                .header("If-Match", "\"0\"")
                .body(visit)
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(403);
        String elsewhere = created(activity("COMMUNE", Given.OTHER_COMMUNE_DONG_NAI));
        commune().get("/api/v1/activities/" + elsewhere).then().statusCode(404);
        commune()
                .get("/api/v1/activities?adminUnit=" + Given.OTHER_COMMUNE_DONG_NAI + "&level=COMMUNE&limit=200")
                .then()
                .body("items.id", not(hasItem(elsewhere)));
    }

    @Test
    void aCommuneRecordsWhatIsHeldInItAtItsOwnLevel() {
        commune()
                .body(activity("COMMUNE", Given.COMMUNE_DONG_NAI))
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .body("mayChange", equalTo(true));
        commune()
                .body(activity("COMMUNE", Given.OTHER_COMMUNE_DONG_NAI))
                .post("/api/v1/activities")
                .then()
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_SCOPE"));
        commune()
                .body(activity("PROVINCE", Given.COMMUNE_DONG_NAI))
                .post("/api/v1/activities")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/level"));
    }

    @Test
    void aFacilityRecordsWhatItHoldsAndChangesNothingElse() {
        UUID facility = Facts.organisation("Trung tâm thử", "SOCIAL_WORK_CENTRE", "HEALTH", DONG_NAI);
        UUID department = Facts.organisation("Sở thử", "DEPARTMENT", "HEALTH", DONG_NAI);
        Given.centreStaff(DONG_NAI, facility)
                .body(activity("PROVINCE", "75"))
                .post("/api/v1/activities")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/organisations"));
        Map<String, Object> own = activity("PROVINCE", "75");
        own.put("organisations", List.of(Map.of("organisationId", facility, "role", "ORGANISER")));
        Given.centreStaff(DONG_NAI, facility)
                .body(own)
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        Map<String, Object> guest = activity("PROVINCE", "75");
        guest.put(
                "organisations",
                List.of(
                        Map.of("organisationId", department, "role", "ORGANISER"),
                        Map.of("organisationId", facility, "role", "GUEST")));
        String id = created(guest);
        Given.centreStaff(DONG_NAI, facility)
                .get("/api/v1/activities/" + id)
                .then()
                .statusCode(200);
        Given.centreStaff(DONG_NAI, facility)
                .header("If-Match", "\"0\"")
                .body(guest)
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(403);
        String foreign = created(activity("PROVINCE", "75"));
        Given.centreStaff(DONG_NAI, facility)
                .get("/api/v1/activities/" + foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnerSeesPeopleOfItsProjectUnderACodeOnly() {
        UUID ngo = Facts.organisation("Tổ chức thử", "NGO", "CIVIL_SOCIETY", null);
        UUID project = Facts.project(DONG_NAI, ngo, "DONOR");
        UUID enrolled = Facts.person(Given.COMMUNE_DONG_NAI, "Lê Thị Tên", BORN);
        Facts.enrol(enrolled, project);
        UUID stranger = Facts.person(Given.COMMUNE_DONG_NAI, "Lê Thị Lạ", BORN);
        Map<String, Object> visit = activity("PROVINCE", "75");
        visit.put("projectId", project);
        visit.put(
                "recipients",
                List.of(
                        Map.of(
                                "beneficiaryId", enrolled,
                                "eligibilityReason", "Mồ côi",
                                "healthNote", "Khỏe",
                                "livingNote", "Ở với bà"),
                        Map.of(
                                "beneficiaryId", stranger,
                                "eligibilityReason", "Khó khăn",
                                "healthNote", "Khỏe",
                                "livingNote", "Nhà thuê")));
        String id = created(visit);
        Given.specialist(DONG_NAI)
                .body(Map.of(
                        "beneficiaryId", enrolled,
                        "category", "EDUCATION",
                        "speaker", "CHILD",
                        "description", "Con muốn đi học"))
                .post("/api/v1/activities/" + id + "/wishes")
                .then()
                .statusCode(201);
        Given.ngo(ngo)
                .get("/api/v1/activities/" + id)
                .then()
                .statusCode(200)
                .body("recipients.code", contains(Facts.codeOf("beneficiary", enrolled)))
                .body("recipients[0].name", nullValue())
                .body("recipients[0].eligibilityReason", nullValue())
                .body("recipients[0].healthNote", nullValue())
                .body(not(containsString("Lê Thị")));
        Given.ngo(ngo)
                .get("/api/v1/activities/" + id + "/wishes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].description", nullValue())
                .body(not(containsString("Lê Thị")));
        UUID other = Facts.organisation("Tổ chức khác", "NGO", "CIVIL_SOCIETY", null);
        Given.ngo(other).get("/api/v1/activities/" + id).then().statusCode(404);
    }

    @Test
    void reasonsOfPeopleInRestrictedCircumstancesAreHiddenAndSurviveAChange() {
        UUID child = Facts.person(Given.COMMUNE_DONG_NAI, "Võ Thị Kín", BORN);
        Facts.circumstance(child, "TE11", LocalDate.of(2024, 1, 1), null);
        Map<String, Object> visit = activity("PROVINCE", "75");
        visit.put(
                "recipients",
                List.of(Map.of(
                        "beneficiaryId", child,
                        "eligibilityReason", "Lý do kín",
                        "healthNote", "Sức khỏe kín",
                        "livingNote", "Đời sống kín")));
        String id = created(visit);
        String recipient = Given.specialistWithoutRestricted(DONG_NAI)
                .get("/api/v1/activities/" + id)
                .then()
                .body("recipients[0].eligibilityReason", nullValue())
                .body("recipients[0].eligible", equalTo(true))
                .extract()
                .path("recipients[0].id");
        visit.put("recipients", List.of(Map.of("id", recipient, "beneficiaryId", child)));
        Given.specialistWithoutRestricted(DONG_NAI)
                .header("If-Match", "\"0\"")
                .body(visit)
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(200)
                .body("recipients[0].eligibilityReason", nullValue());
        Given.specialist(DONG_NAI)
                .get("/api/v1/activities/" + id)
                .then()
                .body("recipients[0].eligibilityReason", equalTo("Lý do kín"))
                .body("recipients[0].healthNote", equalTo("Sức khỏe kín"))
                .body("recipients[0].livingNote", equalTo("Đời sống kín"));
    }

    private static RequestSpecification commune() {
        return Given.communeOfficer(DONG_NAI, Given.COMMUNE_DONG_NAI);
    }

    private static Map<String, Object> activity(String level, String unit) {
        return new HashMap<>(Map.of(
                "kinds",
                List.of("HOME_VISIT"),
                "name",
                "Thăm hỏi trẻ em",
                "startsOn",
                "2026-03-02",
                "endsOn",
                "2026-03-02",
                "level",
                level,
                "unitCode",
                unit));
    }

    private static Map<String, Object> recipient(UUID household) {
        return Map.of(
                "householdId", household,
                "eligibilityReason", "Gia đình có trẻ mồ côi",
                "healthNote", "Sức khỏe ổn định",
                "livingNote", "Nhà cấp bốn, ở với bà");
    }

    private static String created(Map<String, Object> request) {
        return Given.specialist(DONG_NAI)
                .body(request)
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
