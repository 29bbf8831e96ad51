package vn.chungtay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.beneficiary.OtherFeatures;
import vn.chungtay.consent.Consents;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

@QuarkusTest
class PhotoPublicationTest {
    private static String child(String name) {
        return create(Given.specialist("75"), girl(name));
    }

    private static String consented(String name) {
        String child = child(name);
        Consents.give(child, "PHOTO");
        Consents.give(child, "WEB");
        return child;
    }

    @Test
    @Tag("S2-10")
    void theThirdPhotoWaitsUntilEveryChildInItHasConsented() {
        String activity = Photos.activity();
        String agreed = consented("Có đồng ý");
        String asked = child("Chưa hỏi");
        String first = Photos.described(activity);
        String second = Photos.described(activity, agreed);
        String third = Photos.described(activity, agreed, asked);
        Photos.publish(first).statusCode(200).body("state", is("PUBLISHED"));
        Photos.publish(second).statusCode(200);
        Photos.publish(third)
                .statusCode(422)
                .body("errors.pointer", contains("/people"))
                .body("errors.code", contains("CONSENT_MISSING"));
        Given.as(Photos.leader())
                .get(Photos.PATH + "?activity=" + activity)
                .then()
                .body("items.state", contains("PUBLISHED", "PUBLISHED", "CONSENT_MISSING"))
                .body("items[2].people.find { it.name == 'Chưa hỏi' }.lacks", containsInAnyOrder("PHOTO", "WEB"))
                .body("items[2].people.find { it.name == 'Có đồng ý' }.lacks", empty());
        Consents.give(asked, "PHOTO");
        Photos.publish(third).statusCode(422);
        Consents.give(asked, "WEB");
        Photos.publish(third).statusCode(200).body("state", is("PUBLISHED"));
    }

    @Test
    void nothingIsPublishedThatNobodyHasLookedAt() {
        String photo = Photos.photo(Photos.activity());
        Photos.publish(photo).statusCode(422).body("errors.pointer", contains("/caption"));
        put(photo, Map.of("caption", "Chụp chung", "altText", "Một nhóm người"))
                .statusCode(200)
                .body("state", is("INCOMPLETE"));
        Photos.publish(photo).statusCode(422).body("errors.pointer", contains("/shows"));
        put(photo, Map.of("shows", "PEOPLE", "people", List.of())).statusCode(422);
        put(photo, Map.of("shows", "NOBODY", "people", List.of(child("Có mặt"))))
                .statusCode(422);
        put(photo, Map.of("shows", "PEOPLE", "people", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("errors.pointer", contains("/people/0"));
        Photos.describe(photo).statusCode(200).body("state", is("READY"));
        Given.as(Photos.specialist())
                .body(Map.of())
                .post(Photos.PATH + "/" + photo + "/publication")
                .then()
                .statusCode(403);
        Photos.publish(photo).statusCode(200);
        Photos.describe(photo).statusCode(409).body("code", is("STATE_CONFLICT"));
        Given.as(Photos.specialist())
                .body(Map.of("reason", "Đơn vị đề nghị gỡ"))
                .post(Photos.PATH + "/" + photo + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", is("READY"))
                .body("takenDownReason", is("Đơn vị đề nghị gỡ"));
    }

    @Test
    void theWordsBesideAPhotoNameNoChildThatIsNotAmongThePeopleInIt() {
        String name = "Đào Thị " + someName();
        String girl = child(name);
        String photo = Photos.photo(Photos.activity());
        put(photo, Map.of("caption", "Trao quà cho em " + name, "altText", "Một nhóm người", "shows", "NOBODY"))
                .statusCode(200);
        Photos.publish(photo)
                .statusCode(422)
                .body("errors.pointer", contains("/namesMean"))
                .body("errors.code", contains("CHILD_NAMED"))
                .body("errors[0].message", containsString("1 trẻ"))
                .body("errors[0].message", not(containsString(name)));
        put(photo, Map.of("caption", "Trao quà", "altText", "Em " + name, "shows", "PEOPLE", "people", List.of(girl)))
                .statusCode(200);
        Photos.publish(photo).statusCode(422).body("errors.pointer", contains("/people"));
        Consents.give(girl, "PHOTO");
        Consents.give(girl, "WEB");
        Photos.publish(photo).statusCode(200);

        String about = Photos.photo(Photos.activity(Map.of("name", "Thăm em " + name.toUpperCase(Locale.ROOT))));
        Photos.describe(about).statusCode(200);
        Photos.publish(about).statusCode(422).body("errors.pointer", contains("/namesMean"));
        String meant = "Hiệu trưởng cùng họ tên " + UUID.randomUUID();
        Given.as(Photos.leader())
                .body(Map.of("namesMean", meant))
                .post(Photos.PATH + "/" + about + "/publication")
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"));
        Given.as(Given.account(Role.DATA_PROTECTION_OFFICER, "75", null, null, false))
                .get("/api/v1/audit-events?resource=photos&record=" + about)
                .then()
                .statusCode(200)
                .body("items.reason", hasItem(meant));
    }

    @Test
    void aGalleryHasAnAddressOfItsOwnWhileSomethingInItIsPublic() {
        String held = Photos.activity();
        String photo = Photos.described(held);
        Given.nobody().get("/api/v1/public/galleries/" + held).then().statusCode(404);
        Photos.publish(photo).statusCode(200);
        Given.nobody()
                .get("/api/v1/public/galleries/" + held)
                .then()
                .statusCode(200)
                .body("name", is("Buổi làm việc"))
                .body("photos.id", contains(photo))
                .body("photos[0].altText", is("Nhiều người ngồi quanh bàn dài"))
                .body("photos[0].width", is(60))
                .body("photos[0].height", is(40));
        Given.as(Photos.specialist())
                .body(Map.of("reason", "Gỡ"))
                .post(Photos.PATH + "/" + photo + "/withdrawal")
                .then()
                .statusCode(200);
        Given.nobody().get("/api/v1/public/galleries/" + held).then().statusCode(404);
    }

    /** A given name that nobody else bears. */
    private static String someName() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "h";
    }

    @Test
    @Tag("S4-29")
    void theGalleryOfASeriesShowsThePublicOnlyConsentedPhotosAndAWithdrawalTakesThemDown() {
        String series = Photos.series();
        String held = Photos.heldIn(series);
        String child = child("Rút lại");
        String photoConsent = Consents.give(child, "PHOTO");
        Consents.give(child, "WEB");
        String nobody = Photos.described(held);
        String shown = Photos.described(held, child);
        String waiting = Photos.described(held, child("Chưa hỏi ý kiến"));
        Photos.publish(nobody).statusCode(200);
        Photos.publish(shown).statusCode(200);
        Photos.publish(waiting).statusCode(422);
        gallery(series, nobody, shown);
        Given.nobody()
                .get("/api/v1/public/photos/" + shown + "/thumbnail")
                .then()
                .statusCode(200);
        Given.nobody()
                .get("/api/v1/public/photos/" + waiting + "/content")
                .then()
                .statusCode(404);

        Consents.withdraw(child, photoConsent).statusCode(200);
        assertThat(Photos.state(shown)).isEqualTo("CONSENT_MISSING");
        gallery(series, nobody);
        Given.nobody().get("/api/v1/public/photos/" + shown + "/content").then().statusCode(404);
        Consents.give(child, "PHOTO");
        assertThat(Photos.state(shown))
                .as("a new consent publishes nothing by itself")
                .isEqualTo("READY");
    }

    private static ValidatableResponse put(String photo, Map<String, ?> body) {
        return Given.as(Photos.specialist())
                .header(
                        "If-Match",
                        Given.as(Photos.specialist())
                                .get(Photos.PATH + "/" + photo)
                                .header("ETag"))
                .body(body)
                .put(Photos.PATH + "/" + photo)
                .then();
    }

    /** What the public sees of a series, by its address and in the list of the province. */
    private static void gallery(String series, String... photos) {
        Given.as(Photos.specialist())
                .get(Photos.PATH + "?activity=" + series + "&state=PUBLISHED")
                .then()
                .body("items.id", contains(photos));
        Given.nobody()
                .get("/api/v1/public/galleries?province=75")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + series + "' }.photos.id", contains(photos));
    }

    @Test
    void aConsentThatHasRunOutShowsNothingAnyMore() throws SQLException {
        String child = child("Hết hạn");
        Consents.give(child, "WEB");
        Consents.give(child, "PHOTO");
        String photo = Photos.described(Photos.activity(), child);
        Photos.publish(photo).statusCode(200);
        run("UPDATE consent SET valid_to = DATE '2026-02-01' WHERE purpose = 'WEB' AND beneficiary_id = '" + child
                + "'");
        assertThat(Photos.state(photo)).isEqualTo("CONSENT_MISSING");
        Given.nobody().get("/api/v1/public/photos/" + photo + "/content").then().statusCode(404);
        Photos.describe(photo, child).statusCode(200).body("takenDownReason", is("CONSENT_EXPIRED"));
    }

    @Test
    void publishingAndWithdrawingAtTheSameInstantNeverLeavesItPublic() throws Exception {
        String activity = Photos.activity();
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 12; round++) {
            String child = child("Vòng " + round);
            Consents.give(child, "PHOTO");
            String web = Consents.give(child, "WEB");
            String photo = Photos.described(activity, child);
            Callable<Integer> publish = () -> Photos.publish(photo).extract().statusCode();
            Callable<Integer> withdraw =
                    () -> Consents.withdraw(child, web).extract().statusCode();
            var answers = both.invokeAll(List.of(publish, withdraw));
            assertThat(answers.get(0).get()).isIn(200, 422);
            assertThat(answers.get(1).get()).as("a withdrawal is never refused").isEqualTo(200);
            assertThat(Photos.state(photo)).isEqualTo("CONSENT_MISSING");
        }
        both.shutdown();
    }

    @Test
    void theDatabaseItselfRefusesWhatNobodyConsentedTo() throws SQLException {
        String child = consented("Chỗ dựa cuối cùng");
        String published = Photos.described(Photos.activity(), child);
        Photos.publish(published).statusCode(200);
        assertThatThrownBy(() -> run("UPDATE consent SET withdrawn_at = now(), withdrawal_reason = 'x'"
                        + " WHERE purpose = 'WEB' AND beneficiary_id = '" + child + "'"))
                .hasMessageContaining("fk_photo_person_web_consent");
        String lacking = Photos.described(Photos.activity(), child("Không có gì"));
        assertThatThrownBy(() ->
                        run("UPDATE photo SET published = true, published_at = now() WHERE id = '" + lacking + "'"))
                .hasMessageContaining("ck_photo_person_consented");
        String bare = Photos.photo(Photos.activity());
        assertThatThrownBy(
                        () -> run("UPDATE photo SET published = true, published_at = now() WHERE id = '" + bare + "'"))
                .hasMessageContaining("ck_photo_described");
    }

    @Test
    void partnersSeeOnlyPhotosInWhichEverybodyAgreedAndNoNames() {
        UUID partner = OtherFeatures.organisation("NGO", null, "Đối tác xem ảnh");
        String activity = Photos.activityWith(partner);
        String agreed = child("Đồng ý cho đối tác xem");
        String consent = Consents.give(agreed, "PHOTO");
        String shown = Photos.described(activity, agreed);
        Photos.described(activity, child("Không hỏi"));
        Photos.photo(activity);
        Given.ngo(partner)
                .get(Photos.PATH + "?activity=" + activity)
                .then()
                .body("items.id", contains(shown))
                .body("items[0].people", empty());
        Given.ngo(partner).get(Photos.PATH + "/" + shown + "/content").then().statusCode(200);
        Consents.withdraw(agreed, consent);
        Given.ngo(partner).get(Photos.PATH + "/" + shown + "/content").then().statusCode(404);
        Given.ngo(partner).get(Photos.PATH + "?activity=" + activity).then().body("items", hasSize(0));
    }

    @Test
    void aCommuneSeesNoChildOfAnotherCommuneInAPhotoThatIsNotPublic() {
        String activity = Photos.activity();
        String elsewhere = create(
                Given.specialist("75"),
                with(girl("Xã khác"), "address", Map.of("unitCode", Given.OTHER_COMMUNE_DONG_NAI)));
        String photo = Photos.described(activity, elsewhere);
        String here = Photos.described(activity, child("Xã này"));
        Given.communeOfficer("75", Given.COMMUNE_DONG_NAI)
                .get(Photos.PATH + "?activity=" + activity)
                .then()
                .body("items.id", contains(here));
        Consents.give(elsewhere, "PHOTO");
        Consents.give(elsewhere, "WEB");
        Photos.publish(photo).statusCode(200);
        Given.communeOfficer("75", Given.COMMUNE_DONG_NAI)
                .get(Photos.PATH + "/" + photo)
                .then()
                .statusCode(200)
                .body("people", empty())
                .body("hiddenPeople", is(1));
    }

    @Test
    void aPartnerKnowsTheNameAndTheFaceOfAChildWhileItAgrees() {
        UUID partner = OtherFeatures.organisation("NGO", null, "Đối tác của trẻ");
        String child = child("Tên được cho biết");
        UUID project = OtherFeatures.project(partner, "Dự án có ảnh");
        OtherFeatures.sponsor(project, OtherFeatures.component(project), child, "2023-01-01", null);
        String photo = Photos.described(Photos.activityWith(partner), child);
        String path = "/api/v1/beneficiaries/" + child;
        Given.ngo(partner)
                .get(path)
                .then()
                .statusCode(200)
                .body("consentedName", nullValue())
                .body("photoId", nullValue());
        String profile = Consents.give(child, "PROFILE");
        String picture = Consents.give(child, "PHOTO");
        Given.ngo(partner)
                .get(path)
                .then()
                .body("consentedName", is("Tên được cho biết"))
                .body("photoId", is(photo))
                .body("fullName", nullValue());
        Given.ngo(partner)
                .get("/api/v1/beneficiaries")
                .then()
                .body("items.consentedName", contains("Tên được cho biết"));
        Consents.withdraw(child, profile);
        Consents.withdraw(child, picture);
        Given.ngo(partner).get(path).then().body("consentedName", nullValue()).body("photoId", nullValue());
        Given.ngo(partner).get("/api/v1/beneficiaries").then().body("items[0].consentedName", nullValue());
    }

    private static void run(String statement) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
