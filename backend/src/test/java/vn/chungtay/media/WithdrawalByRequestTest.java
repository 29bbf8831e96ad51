package vn.chungtay.media;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.consent.Consents;
import vn.chungtay.shared.time.ClockProducer;
import vn.chungtay.testing.Given;

/** What a family takes back by a request, in the register of requests, ends where it was given. */
@QuarkusTest
class WithdrawalByRequestTest {
    private static final String REQUESTS = "/api/v1/rights-requests";

    private static ValidatableResponse ask(String child, Object purposes) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "WITHDRAW");
        body.put("subjectName", "Nguyễn Thị Thử");
        body.put("requesterName", "Trần Thị Bà");
        body.put("requesterRelation", "GUARDIAN");
        body.put("channel", "LETTER");
        body.put("receivedOn", "2026-11-02");
        body.put("content", "Tôi không đồng ý nữa");
        if (child != null) {
            body.put(
                    "beneficiaryCode",
                    Given.specialist("75").get("/api/v1/beneficiaries/" + child).path("code"));
        }
        if (purposes != null) {
            body.put("purposes", purposes);
        }
        return officer().body(body).post(REQUESTS).then();
    }

    private static ValidatableResponse complete(String request) {
        return officer()
                .body(Map.of(
                        "closedOn", LocalDate.now(ClockProducer.VIET_NAM).toString(), "outcome", "Đã ngừng sử dụng"))
                .post(REQUESTS + "/" + request + "/completion")
                .then();
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return Given.as(Given.account(Role.DATA_PROTECTION_OFFICER, "75", null, null, false));
    }

    private static void publicSees(String photo, int status) {
        Given.nobody().get("/api/v1/public/photos/" + photo + "/content").then().statusCode(status);
    }

    private static ValidatableResponse consents(String child) {
        return Given.specialist("75")
                .get("/api/v1/beneficiaries/" + child + "/consents")
                .then()
                .statusCode(200);
    }

    @Test
    void aRequestThatIsDoneEndsTheConsentsItNamesAndTakesDownWhatStoodOnThem() {
        String child = create(Given.specialist("75"), girl("Không muốn nữa"));
        String other = create(Given.specialist("75"), girl("Vẫn đồng ý"));
        for (String purpose : List.of("PHOTO", "WEB", "PROFILE")) {
            Consents.give(child, purpose);
            Consents.give(other, purpose);
        }
        String activity = Photos.activity();
        String shown = Photos.described(activity, child, other);
        String others = Photos.described(activity, other);
        Photos.publish(shown).statusCode(200);
        Photos.publish(others).statusCode(200);

        ValidatableResponse made = ask(child, List.of("WEB")).statusCode(201).body("purposes", contains("WEB"));
        String request = made.extract().path("id");
        publicSees(shown, 200);
        complete(request).statusCode(200).body("status", is("DONE"));

        publicSees(shown, 404);
        publicSees(others, 200);
        Given.as(Photos.leader())
                .get(Photos.PATH + "/" + shown)
                .then()
                .body("state", is("CONSENT_MISSING"))
                .body("takenDownReason", is("CONSENT_WITHDRAWN"));
        consents(child)
                .body("findAll { it.state == 'WITHDRAWN' }.purpose", contains("WEB"))
                .body(
                        "find { it.purpose == 'WEB' }.withdrawalReason",
                        endsWith(made.extract().path("code").toString()))
                .body("findAll { it.state == 'LIVE' }.purpose", containsInAnyOrder("PHOTO", "PROFILE"));
        consents(other).body("findAll { it.state == 'LIVE' }.purpose", containsInAnyOrder("PHOTO", "WEB", "PROFILE"));
        complete(request).statusCode(409);
    }

    @Test
    void whoNamesNoPurposeTakesBackEveryAgreementAndNothingThatRestsOnALaw() {
        String child = create(Given.specialist("75"), girl("Rút hết"));
        Consents.give(child, "PHOTO");
        Consents.give(child, "SPONSOR_ABROAD");
        Map<String, Object> byLaw = Consents.body("PHOTO");
        byLaw.put("legalBasis", "STATUTORY");
        byLaw.put("note", "Lưu ảnh trong hồ sơ theo quy định");
        Given.specialist("75")
                .body(byLaw)
                .post("/api/v1/beneficiaries/" + child + "/consents")
                .then()
                .statusCode(201);
        String request = ask(child, null)
                .statusCode(201)
                .body("purposes", containsInAnyOrder("PROFILE", "PHOTO", "WEB", "SPONSOR_ABROAD"))
                .extract()
                .path("id");
        complete(request).statusCode(200);
        consents(child)
                .body("findAll { it.state == 'WITHDRAWN' }.purpose", containsInAnyOrder("PHOTO", "SPONSOR_ABROAD"))
                .body("findAll { it.state == 'LIVE' }.legalBasis", contains("STATUTORY"));
        // taken back already: nothing is left to end, and the request can still be closed
        complete(ask(child, List.of("PHOTO")).extract().path("id")).statusCode(200);
    }

    @Test
    void whatCannotBeTakenBackIsRefusedAndChangesNothing() {
        String child = create(Given.specialist("75"), girl("Còn đồng ý"));
        Consents.give(child, "WEB");
        ask(child, List.of()).statusCode(422).body("errors[0].pointer", is("/purposes"));
        ask(child, List.of("EVERYTHING")).statusCode(400);
        officer()
                .body(Map.of(
                        "kind", "ACCESS",
                        "subjectName", "Trẻ",
                        "requesterName", "Bà",
                        "requesterRelation", "PARENT",
                        "channel", "LETTER",
                        "receivedOn", "2026-11-02",
                        "content", "Xin bản sao",
                        "purposes", List.of("WEB")))
                .post(REQUESTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/purposes"))
                .body("errors[0].code", is("NOT_ASKED"));
        String unknown = ask(null, List.of("WEB")).statusCode(201).extract().path("id");
        complete(unknown).statusCode(409);
        officer().get(REQUESTS + "/" + unknown).then().body("status", is("RECEIVED"));
        consents(child).body("state", contains("LIVE"));
    }
}
