package vn.chungtay.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.activity.Facts;
import vn.chungtay.testing.Given;

/** What the one search box finds, and for whom. */
@QuarkusTest
class SearchApiTest {
    private static final String DONG_NAI = "75";
    private static final LocalDate BORN = LocalDate.of(2015, 5, 5);

    @Test
    void findsPeopleAndTheirHouseholdsWithoutDiacriticsInProvinceAndCommuneOnly() {
        String word = word();
        UUID head = Facts.person(Given.COMMUNE_DONG_NAI, "Đặng Thị " + word, BORN);
        UUID household = Facts.household(Given.COMMUNE_DONG_NAI);
        Facts.member(household, head, "HEAD", true);
        find(Given.specialist(DONG_NAI), "dang thi " + word)
                .body("groups.kind", contains("BENEFICIARY", "HOUSEHOLD"))
                .body("groups[0].items.id", contains(head.toString()))
                .body("groups[0].items[0].title", equalTo("Đặng Thị " + word))
                .body("groups[0].items[0].subtitle", containsString("2015"))
                .body("groups[0].items[0].path", equalTo("/beneficiaries/" + head))
                .body("groups[1].items[0].path", equalTo("/households/" + household));
        find(Given.communeOfficer(DONG_NAI, Given.COMMUNE_DONG_NAI), word).body("groups", hasSize(2));
        find(Given.communeOfficer(DONG_NAI, Given.OTHER_COMMUNE_DONG_NAI), word).body("groups", hasSize(0));
        find(Given.specialist("22"), word).body("groups", hasSize(0));
        find(Given.administrator(), word).body("groups", hasSize(0));
    }

    @Test
    void findsAPersonByWholeCodeAndWholeIdentityNumberOnly() {
        UUID person = Facts.person(Given.COMMUNE_DONG_NAI, "Mã Số", BORN);
        String number = "0752" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        Facts.identityNumber(person, number);
        String code = Facts.codeOf("beneficiary", person);
        find(Given.specialist(DONG_NAI), code).body("groups[0].items.id", contains(person.toString()));
        find(Given.specialist(DONG_NAI), number).body("groups[0].items.id", contains(person.toString()));
        find(Given.specialist(DONG_NAI), number.substring(0, 11)).body("groups.kind", not(hasItem("BENEFICIARY")));
    }

    @Test
    void aPartnerFindsItsPeopleByCodeAndNobodyByNameOrNumber() {
        String word = word();
        UUID ngo = Facts.organisation("Tổ chức " + word(), "NGO", "CIVIL_SOCIETY", null);
        UUID person = Facts.person(Given.COMMUNE_DONG_NAI, "Hồ Văn " + word, BORN);
        Facts.enrol(person, Facts.project(DONG_NAI, ngo, "DONOR"));
        String code = Facts.codeOf("beneficiary", person);
        find(Given.ngo(ngo), code)
                .body("groups[0].items[0].title", equalTo(code))
                .body(not(containsString(word)));
        find(Given.ngo(ngo), word).body("groups", hasSize(0));
        UUID stranger = Facts.person(Given.COMMUNE_DONG_NAI, "Hồ Văn Lạ", BORN);
        find(Given.ngo(ngo), Facts.codeOf("beneficiary", stranger)).body("groups", hasSize(0));
    }

    @Test
    void findsOrganisationsActivitiesDocumentsAndCampaigns() {
        String word = word();
        Facts.organisation("Trung tâm " + word, "SOCIAL_WORK_CENTRE", "HEALTH", DONG_NAI);
        post(
                "activities",
                Map.of(
                        "kinds", List.of("MEETING"),
                        "name", "Họp " + word,
                        "startsOn", "2025-06-12",
                        "endsOn", "2025-06-13",
                        "level", "PROVINCE"));
        int number = ThreadLocalRandom.current().nextInt(100_000, 1_000_000_000);
        post(
                "official-documents",
                Map.of("number", number + "/KH-UBND", "title", "Kế hoạch " + word, "issuedOn", "2025-05-04"));
        post(
                "campaigns",
                Map.of(
                        "kind",
                        "OTHER",
                        "code",
                        "CAM-" + UUID.randomUUID(),
                        "year",
                        2025,
                        "name",
                        "Chiến dịch " + word,
                        "periodFrom",
                        "2025-06-01",
                        "periodTo",
                        "2025-06-30"));
        find(Given.specialist(DONG_NAI), word)
                .body("groups.kind", contains("ORGANISATION", "ACTIVITY", "DOCUMENT", "CAMPAIGN"))
                .body("groups[1].items[0].subtitle", equalTo("12/06/2025 – 13/06/2025"))
                .body("groups.items.kind.flatten()", hasItem("CAMPAIGN"));
        find(Given.specialist(DONG_NAI), number + "/kh")
                .body("groups.kind", contains("DOCUMENT"))
                .body("groups[0].items[0].title", equalTo(number + "/KH-UBND"));
        find(Given.administrator(), word).body("groups.kind", contains("ORGANISATION"));
        find(Given.specialist("22"), word).body("groups.kind", contains("ORGANISATION"));
    }

    @Test
    void showsAtMostFiveOfAKindThoseThatBeginWithTheWordsFirst() {
        String word = word();
        for (int i = 0; i < 6; i++) {
            Facts.organisation("Hội " + word + " " + i, "MASS_ORGANISATION", "MASS_ORGANISATION", DONG_NAI);
        }
        Facts.organisation(word + " đầu tiên", "MASS_ORGANISATION", "MASS_ORGANISATION", DONG_NAI);
        find(Given.specialist(DONG_NAI), word)
                .body("groups[0].items", hasSize(5))
                .body("groups[0].items[0].title", equalTo(word + " đầu tiên"))
                .body("groups[0].items.kind", everyItem(is("ORGANISATION")));
        Given.specialist(DONG_NAI)
                .queryParam("q", word)
                .queryParam("limit", 2)
                .get("/api/v1/search")
                .then()
                .body("groups[0].items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5", "q=", "q=a", "q= a ", "q=abc&limit=0", "q=abc&limit=11", "q=abc&kind=X"})
    void refusesTooFewLettersAndUnknownParameters(String query) {
        Given.specialist(DONG_NAI).get("/api/v1/search?" + query).then().statusCode(400);
    }

    @Test
    void signsOfPatternsAreLetters() {
        find(Given.specialist(DONG_NAI), "%%").body("groups", hasSize(0));
        find(Given.specialist(DONG_NAI), "__").body("groups", hasSize(0));
        Given.nobody().queryParam("q", "abc").get("/api/v1/search").then().statusCode(401);
    }

    private static ValidatableResponse find(RequestSpecification as, String q) {
        return as.queryParam("q", q).get("/api/v1/search").then().statusCode(200);
    }

    private static void post(String resource, Map<String, Object> body) {
        Given.specialist(DONG_NAI).body(body).post("/api/v1/" + resource).then().statusCode(201);
    }

    /** A word that nothing else carries. */
    private static String word() {
        StringBuilder word = new StringBuilder("W");
        ThreadLocalRandom.current().ints(12, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
        return word.toString();
    }
}
