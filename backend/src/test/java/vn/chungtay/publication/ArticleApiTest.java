package vn.chungtay.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.consent.Consents;
import vn.chungtay.project.ProjectFixtures;
import vn.chungtay.testing.Given;

/** Articles from the draft to everybody and back, and the gate that children's names stand behind. */
@QuarkusTest
class ArticleApiTest {
    private static final String PATH = "/api/v1/articles";
    private static final Map<String, Object> APPROVAL =
            Map.of("chiefEditor", "Ông Bùi Thanh Tùng", "chiefEditorTitle", "Giám đốc Sở");

    @Test
    @Tag("S3-32")
    void anArticleIsReadByEverybodyOnlyAfterSomebodyElseApprovedIt() {
        String id = draft(Map.of());
        unseen(id);
        publish(id, Map.of()).statusCode(409);
        submit(id);
        unseen(id);
        for (String writer : List.of(editor(), Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, false))) {
            Given.as(writer)
                    .body(APPROVAL)
                    .post(PATH + "/" + id + "/publication")
                    .then()
                    .statusCode(403);
        }
        Given.as(editor())
                .header("If-Match", "\"1\"")
                .body(body(Map.of()))
                .put(PATH + "/" + id)
                .then()
                .statusCode(409);
        publish(id, Map.of()).statusCode(200).body("status", equalTo("PUBLISHED"));
        read(id).statusCode(200)
                .header("Cache-Control", "no-store")
                .body("chiefEditor", equalTo("Ông Bùi Thanh Tùng"))
                .body("chiefEditorTitle", equalTo("Giám đốc Sở"));
        Given.as(editor())
                .body(Map.of("reason", "Sai số liệu"))
                .post(PATH + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("Sai số liệu"));
        unseen(id);
    }

    @Test
    void whatIsSentBackIsWrittenOnAndNobodyOutsideSeesItAnyLonger() {
        String id = published(Map.of());
        Given.as(leader())
                .body(Map.of("reason", "Bỏ đoạn hai"))
                .post(PATH + "/" + id + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("returnedReason", equalTo("Bỏ đoạn hai"))
                .body("publishedAt", nullValue());
        unseen(id);
        String etag = Given.as(editor()).get(PATH + "/" + id).header("ETag");
        Given.as(editor())
                .header("If-Match", etag)
                .body(body(Map.of("title", "Tiêu đề mới")))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Tiêu đề mới"));
    }

    @Test
    @Tag("S0-24")
    @Tag("S1-43")
    @Tag("S1-48")
    @Tag("S3-29")
    void anArticleShowsItsSourceItsAuthorAndItsVideo() {
        read(published(Map.of(
                        "source", "CDC Quảng Ninh",
                        "author", "Thiên Thanh",
                        "videoUrl", "https://www.youtube.com/watch?v=ctxh")))
                .statusCode(200)
                .body("source", equalTo("CDC Quảng Ninh"))
                .body("author", equalTo("Thiên Thanh"))
                .body("videoUrl", equalTo("https://www.youtube.com/watch?v=ctxh"));
        read(published(Map.of("source", "Văn phòng Sở LĐTBXH"))).body("source", equalTo("Văn phòng Sở LĐTBXH"));
        refused(Map.of("videoUrl", "javascript:alert(1)"), "/videoUrl");
    }

    @Test
    @Tag("S0-25")
    void atMostSixOtherArticlesWithAKeyWordInCommonAreShownAndNeverTheArticleItself() {
        String tag = "thăm tặng quà " + UUID.randomUUID();
        String first = published(Map.of("tags", List.of(tag)));
        for (int i = 0; i < 7; i++) {
            published(Map.of("tags", List.of("khác", tag)));
        }
        String hidden = draft(Map.of("tags", List.of(tag)));
        read(first)
                .body("related", hasSize(6))
                .body("related.size()", lessThanOrEqualTo(6))
                .body("related.id", not(hasItem(first)))
                .body("related.id", not(hasItem(hidden)));
        read(published(Map.of())).body("related", hasSize(0));
    }

    @Test
    @Tag("S3-01")
    void articlesAreFilteredByCategory() {
        String child = published(Map.of("category", "CHILD_PROTECTION"));
        String law = published(Map.of("category", "LAW"));
        given().get("/api/v1/public/articles?province=75&category=CHILD_PROTECTION&limit=50")
                .then()
                .statusCode(200)
                .body("category", everyItem(is("CHILD_PROTECTION")))
                .body("id", hasItem(child))
                .body("id", not(hasItem(law)));
    }

    @Test
    @Tag("S2-33")
    void aTextThatNamesARegisteredChildIsNotPublishedWithoutConsentAndDisappearsWithIt() {
        String name = "Cao Xuân " + someName();
        String child = child(name);
        String id =
                draft(Map.of("body", "Đúng 0h05 bé trai nặng 2,5kg. Bé được đặt tên là " + name + ", niềm vui lớn."));
        submit(id);
        Given.as(leader())
                .get(PATH + "/" + id + "/people")
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(child)))
                .body("[0].consent", is(false));
        publish(id, Map.of())
                .statusCode(422)
                .body("code", equalTo("RULE_BROKEN"))
                .body("detail", containsString("1 trẻ chưa có đồng thuận"))
                .body("detail", not(containsString(name)));
        unseen(id);
        Consents.give(child, "PHOTO");
        publish(id, Map.of()).statusCode(422);
        String consent = Consents.give(child, "WEB");
        publish(id, Map.of()).statusCode(200);
        read(id).statusCode(200);
        Consents.withdraw(child, consent).statusCode(200);
        unseen(id);
        given().get("/api/v1/public/articles?province=75&limit=50").then().body("id", not(hasItem(id)));
        Given.as(editor()).get(PATH + "/" + id).then().body("hidden", is(true));
    }

    @Test
    void namesAreFoundWithoutDiacriticsAndDeclaredChildrenNeedNoName() {
        String name = "Đặng Thị " + someName();
        child(name);
        String plain = draft(Map.of(
                "title",
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace("Đ", "D")));
        submit(plain);
        publish(plain, Map.of()).statusCode(422);

        String declared = child("Bé Không Nêu " + someName());
        String specialist = Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true);
        String id = Given.as(specialist)
                .body(body(Map.of("personIds", List.of(declared))))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("declaredPeople", equalTo(1))
                .extract()
                .path("id");
        Given.as(specialist)
                .get(PATH + "/" + id + "/people")
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(declared)))
                .body("[0].declared", is(true))
                .body("[0].consent", is(false));
        Given.as(editor()).get(PATH + "/" + id + "/people").then().statusCode(403);
        Given.as(specialist).post(PATH + "/" + id + "/submission").then().statusCode(200);
        publish(id, Map.of("namesakes", List.of(Map.of("personId", declared, "reason", "Khác"))))
                .statusCode(422);
        publish(id, Map.of()).statusCode(422);
        Consents.give(declared, "WEB");
        publish(id, Map.of()).statusCode(200);
    }

    @Test
    void whoOnlyBearsTheNameIsSaidToBeSomebodyElseByTheApprover() {
        String name = "Trần Văn " + someName();
        String child = child(name);
        String id = draft(Map.of("body", "Bác sĩ " + name + " đã khám cho các em."));
        submit(id);
        publish(id, Map.of("namesakes", List.of(Map.of("personId", child, "reason", "Là bác sĩ cùng tên"))))
                .statusCode(200);
        read(id).statusCode(200);
    }

    @Test
    void whoMayNotReadChildrenDeclaresNoneAndLearnsOfNone() {
        String child = child("Lê Thị " + someName());
        refused(Map.of("personIds", List.of(child)), "/personIds");
        String id = draft(Map.of());
        Given.as(editor()).get(PATH + "/" + id + "/people").then().statusCode(403);
        Given.as(Given.account(Role.EDITOR, "66", null, null, false))
                .get(PATH + "/" + id)
                .then()
                .statusCode(404);
    }

    private static void refused(Map<String, Object> more, String pointer) {
        Given.as(editor())
                .body(body(more))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "category", "NEWS",
                "title", "Tin",
                "body", "Đoàn công tác đã đến thăm."));
        body.putAll(more);
        return body;
    }

    private static String draft(Map<String, Object> more) {
        return Given.as(editor())
                .body(body(more))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void submit(String id) {
        Given.as(editor()).post(PATH + "/" + id + "/submission").then().statusCode(200);
    }

    private static ValidatableResponse publish(String id, Map<String, Object> more) {
        Map<String, Object> approval = new HashMap<>(APPROVAL);
        approval.putAll(more);
        return Given.as(leader())
                .body(approval)
                .post(PATH + "/" + id + "/publication")
                .then();
    }

    private static String published(Map<String, Object> more) {
        String id = draft(more);
        submit(id);
        publish(id, Map.of()).statusCode(200);
        return id;
    }

    private static ValidatableResponse read(String id) {
        return given().get("/api/v1/public/articles/" + id).then();
    }

    private static void unseen(String id) {
        read(id).statusCode(404);
    }

    private static String child(String name) {
        return ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, name, "2016-05-01")
                .toString();
    }

    /** A given name that nobody else bears: letters only, as names are. */
    private static String someName() {
        StringBuilder name = new StringBuilder("Ph");
        for (char digit : Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()))
                .toCharArray()) {
            name.append((char) ('a' + digit - '0'));
        }
        return name.toString();
    }

    private static String editor() {
        return Given.account(Role.EDITOR, "75", null, null, false);
    }

    private static String leader() {
        return Given.account(Role.PROVINCE_LEADER, "75", null, null, false);
    }
}
