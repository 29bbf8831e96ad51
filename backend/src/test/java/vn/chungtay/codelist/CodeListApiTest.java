package vn.chungtay.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class CodeListApiTest {
    @Inject
    CodeListDirectory directory;

    @Test
    void givesTheEthnicGroupsByTheCodesOf2008() {
        one("ETHNIC_GROUP")
                .body("entries", hasSize(56))
                .body("entries.find { it.code == '04' }.nameVi", equalTo("Mường"))
                .body("entries.find { it.code == '05' }.nameVi", equalTo("Khmer"))
                .body("entries.find { it.code == '06' }.nameVi", equalTo("Hoa"))
                .body("entries.find { it.code == '55' }.nameVi", equalTo("Người nước ngoài"))
                .body("entries.find { it.code == '99' }.nameVi", equalTo("Chưa xác định"));
    }

    @Test
    void givesTheFourteenGroupsInTheOrderOfTheLaw() {
        List<String> letters = one("CIRCUMSTANCE").extract().path("entries.findAll { it.letter != null }.letter");
        assertThat(letters).containsExactly("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o");
        one("CIRCUMSTANCE")
                .body(
                        "entries.findAll { it.restricted && it.parentCode == null }.code",
                        contains("TE05", "TE09", "TE11", "TE12"))
                .body("entries.findAll { it.parentCode == 'TE03' }", hasSize(12))
                .body("entries.find { it.code == 'TE0102' }.parentCode", equalTo("TE01"))
                .body(
                        "entries.find { it.code == 'TE13' }.legalBasis",
                        equalTo("Luật Trẻ em 2016, Điều 10 khoản 1 điểm n; Nghị định 56/2017/NĐ-CP, Điều 15"));
    }

    @Test
    void givesTheSevenAudiencesTheThreeLevelsOfProtectionAndTheSixDisabilities() {
        one("AUDIENCE").body("entries", hasSize(7));
        one("PROTECTION_LEVEL").body("entries.code", contains("PREVENTION", "SUPPORT", "INTERVENTION"));
        one("DISABILITY_TYPE").body("entries", hasSize(6));
        one("DISABILITY_LEVEL").body("entries", hasSize(3));
        one("SCHOOL_STATUS").body("entries.code", containsInAnyOrder("ATTENDING", "DROPPED_OUT", "NEVER", "COMPLETED"));
        one("SERVICE_TYPE").body("entries.code", hasItems("CAREER_ORIENTATION", "SCHOLARSHIP", "HOME_VISIT"));
    }

    @Test
    void givesAllListsAtOnceAndOnlyOnce() {
        String tag = Given.communeOfficer("75", Given.COMMUNE_DONG_NAI)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .body("items.list", hasItems("ETHNIC_GROUP", "CIRCUMSTANCE", "ORGANISATION_KIND"))
                .body("page.hasMore", equalTo(false))
                .body("page.nextCursor", nullValue())
                .extract()
                .header("ETag");
        Given.auditor()
                .header("If-None-Match", tag)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(304);
    }

    @Test
    void everyChoiceHasANameInBothLanguages() {
        List<String> lists =
                Given.auditor().get("/api/v1/code-lists").then().extract().path("items.list");
        assertThat(lists).isNotEmpty();
        for (String list : lists) {
            assertThat(directory.entries(list)).as(list).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.nameVi()).isNotBlank();
                assertThat(entry.nameEn()).isNotBlank();
            });
        }
    }

    @Test
    void answersOtherFeaturesFromMemory() {
        assertThat(directory.exists("ETHNIC_GROUP", "08")).isTrue();
        assertThat(directory.exists("ETHNIC_GROUP", "57")).isFalse();
        assertThat(directory.exists("ETHNIC_GROUP", null)).isFalse();
        assertThat(directory.exists("NO_SUCH_LIST", "08")).isFalse();
        assertThat(directory.nameVi("ETHNIC_GROUP", "08")).isEqualTo("Mông");
        assertThat(directory.nameEn("ETHNIC_GROUP", "08")).isEqualTo("Hmong");
    }

    @Test
    void refusesUnknownListsAndUnreadableNames() {
        Given.auditor()
                .get("/api/v1/code-lists/COLOURS")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Không có danh mục COLOURS."));
        Given.auditor()
                .get("/api/v1/code-lists/ethnic")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("errors[0].parameter", equalTo("list"));
        Given.auditor().get("/api/v1/code-lists?lang=vi").then().statusCode(400);
        Given.nobody().get("/api/v1/code-lists").then().statusCode(401);
    }

    private static ValidatableResponse one(String list) {
        return Given.auditor().get("/api/v1/code-lists/" + list).then().statusCode(200);
    }
}
