package vn.chungtay.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.oidc.Provider.Traveller;
import vn.chungtay.shared.type.Secrets;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.ProviderServer;

/** Signing in at an identity provider: the way there and back, who is let in, as what, and who is not. */
@QuarkusTest
class ProviderSignInTest {
    private static final List<String> SPECIALIST = List.of("/khac", "/so/75/chuyen-vien");

    @Inject
    Clock clock;

    private Provider provider;
    private String subject;

    @BeforeEach
    void open() throws InterruptedException {
        // keys of the test before are known; the pause between two fetchings is over
        Thread.sleep(350);
        provider = new Provider(clock);
        subject = UUID.randomUUID().toString();
    }

    @Test
    void leadsThereWithPkceAndBackToASessionOfThisProduct() {
        Traveller traveller = Provider.leaves();
        assertThat(traveller.address().toString()).startsWith(ProviderServer.issuer() + "/auth?theme=so&");
        assertThat(traveller.asked())
                .containsEntry("response_type", "code")
                .containsEntry("client_id", ProviderServer.CLIENT)
                .containsEntry("redirect_uri", "http://chungtay.thu/sign-in/provider")
                .containsEntry("scope", "openid profile email")
                .containsEntry("code_challenge_method", "S256");
        provider.vouches(traveller, Provider.person(subject, SPECIALIST));
        Response answer = traveller.comesBack(traveller.asked().get("state"));
        answer.then().statusCode(204);
        assertThat(answer.getHeaders().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("chungtay_session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Strict"))
                .anyMatch(cookie -> cookie.startsWith("chungtay_journey=;") && cookie.contains("Max-Age=0"));

        Map<String, String> form = Provider.lastForm();
        assertThat(Secrets.text(Secrets.hash(form.get("code_verifier"))))
                .isEqualTo(traveller.asked().get("code_challenge"));
        assertThat(form)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("redirect_uri", traveller.asked().get("redirect_uri"))
                .containsEntry(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("chungtay-thu:b%C3%AD+m%E1%BA%ADt+%26+d%C3%A0i"
                                                .getBytes(StandardCharsets.US_ASCII)));

        String session = answer.cookie("chungtay_session");
        as(session)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("nguoi." + subject.substring(0, 8)))
                .body("displayName", equalTo("Nguyễn Thị " + subject.substring(0, 4)))
                .body("role", equalTo("PROVINCE_SPECIALIST"))
                .body("scope.provinceCode", equalTo("75"))
                .body("scope.restrictedAllowed", equalTo(true))
                .body("provider", equalTo("Sở Y tế thử"))
                .body("secondFactor", equalTo("OFF"));
        as(session).get("/api/v1/beneficiaries").then().statusCode(200);
        as(session).get("/api/v1/accounts").then().statusCode(403);
        assertThat(event(answer)).isEqualTo("SIGN_IN DONE nguoi." + subject.substring(0, 8));

        as(session)
                .delete("/api/v1/session")
                .then()
                .statusCode(200)
                .body("address", containsString(ProviderServer.issuer() + "/logout?client_id=chungtay-thu"));
        as(session).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void whoDidNotLeaveFromThisBrowserIsNotLetIn() {
        Traveller mine = Provider.leaves();
        Traveller theirs = Provider.leaves();
        provider.vouches(mine, Provider.person(subject, SPECIALIST));
        failed(mine.comesBack(theirs.asked().get("state")));
        failed(mine.withCookie(null).comesBack(mine.asked().get("state")));
        failed(mine.withCookie(theirs.cookie()).comesBack(mine.asked().get("state")));
        // longer away than the cookie may be kept
        String old = mine.cookie().split("\\.")[0] + "."
                + (clock.instant().getEpochSecond() - Journey.LONGEST.toSeconds() - 1);
        failed(mine.withCookie(old).comesBack(mine.asked().get("state")));
        // an ID token of another journey
        Traveller third = Provider.leaves();
        failed(third.comesBack(third.asked().get("state")));
        mine.comesBack(mine.asked().get("state")).then().statusCode(204);
    }

    @Test
    void idTokensThatAreNotGoodLetNobodyIn() {
        Map<String, Object> person = Provider.person(subject, SPECIALIST);
        long now = clock.instant().getEpochSecond();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("aud", "somebody-else"),
                Map.of("iss", "http://localhost/realms/other"),
                Map.of("exp", now - 60),
                Map.of("nbf", now + 120),
                Map.of("iat", now - 3600),
                Map.of("azp", "another-client"),
                Map.of("nonce", "another"))) {
            Map<String, Object> claims = new HashMap<>(person);
            claims.putAll(wrong);
            failed(provider.signsIn(claims));
        }
        Traveller traveller = Provider.leaves();
        Provider.answers(Provider.TOKEN, 400, "{\"error\":\"invalid_grant\"}");
        failed(traveller.comesBack(traveller.asked().get("state")));
        Provider.answers(Provider.TOKEN, 200, "{\"access_token\":\"x\"}");
        failed(traveller.comesBack(traveller.asked().get("state")));
        provider.signsIn(person).then().statusCode(204);
    }

    @Test
    void whoIsInNoGroupOrInGroupsOfTwoDutiesIsRefusedPolitely() {
        notAdmitted(provider.signsIn(Provider.person(subject, List.of("/so/75/khach"))), "chưa thuộc nhóm nào");
        notAdmitted(provider.signsIn(Provider.person(subject, List.of())), "chưa thuộc nhóm nào");
        notAdmitted(
                provider.signsIn(Provider.person(subject, List.of("/so/75/chuyen-vien", "/so/75/lanh-dao"))),
                "hai vai trò");
        // 99 is no province
        notAdmitted(provider.signsIn(Provider.person(subject, List.of("/so/99/chuyen-vien"))), "đơn vị không còn");
        notAdmitted(provider.signsIn(Provider.person(subject, List.of("/xa/06712/can-bo"))), "đơn vị không còn");
        Map<String, Object> unchecked = Provider.person(subject, SPECIALIST);
        unchecked.put("email_verified", false);
        notAdmitted(provider.signsIn(unchecked), "thư điện tử");
        Response refused = provider.signsIn(Provider.person(subject, List.of("/x")));
        assertThat(event(refused)).isEqualTo("SIGN_IN REFUSED nguoi." + subject.substring(0, 8));
        assertThat(account()).isEmpty();
    }

    @Test
    void groupsDecideAtEverySignInAndLosingThemEndsWhatIsOpen() {
        String first = session(Provider.person(subject, SPECIALIST));
        String second = session(Provider.person(subject, List.of("/xa/26041/can-bo")));
        // the same person, another role: also for the session that is still open
        for (String session : List.of(first, second)) {
            as(session)
                    .get("/api/v1/me")
                    .then()
                    .body("role", equalTo("COMMUNE_OFFICER"))
                    .body("scope.communeCode", equalTo("26041"))
                    .body("scope.restrictedAllowed", equalTo(false));
        }
        assertThat(account()).hasSize(1);
        notAdmitted(provider.signsIn(Provider.person(subject, List.of())), "chưa thuộc nhóm nào");
        as(first).get("/api/v1/me").then().statusCode(401);
        as(second).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anAccountIsKnownByItsSubjectAndNeitherByNameNorByAddress() {
        session(Provider.person(subject, SPECIALIST));
        String username = "nguoi." + subject.substring(0, 8);
        // somebody else who comes to be called the same at the provider
        Map<String, Object> other = Provider.person(subject, SPECIALIST);
        other.put("sub", UUID.randomUUID().toString());
        as(session(other))
                .get("/api/v1/me")
                .then()
                .body("username", containsString(username + "-"))
                .body("provider", equalTo("Sở Y tế thử"));
        // a local account with that name stays what it is, and its person keeps the door
        String local = Given.account(vn.chungtay.access.Role.AUDITOR, null, null, null, true);
        Map<String, Object> namesake = Provider.person(UUID.randomUUID().toString(), SPECIALIST);
        namesake.put("preferred_username", local.toUpperCase());
        as(session(namesake)).get("/api/v1/me").then().body("username", containsString(local + "-"));
        Given.as(local)
                .get("/api/v1/me")
                .then()
                .body("role", equalTo("AUDITOR"))
                .body("provider", nullValue());
    }

    @Test
    void anotherAccountOfThePersonKeepsDutiesApart() {
        Map<String, Object> person = Provider.person(subject, SPECIALIST);
        Map<String, Object> leader = new HashMap<>();
        leader.put("username", "lanh-dao." + subject.substring(0, 8));
        leader.put("displayName", "Lãnh đạo thử");
        leader.put("email", ((String) person.get("email")).toLowerCase());
        leader.put("role", "PROVINCE_LEADER");
        leader.put("provinceCode", "75");
        Given.administrator().body(leader).post("/api/v1/accounts").then().statusCode(201);
        notAdmitted(provider.signsIn(person), "không được vừa");
        session(Provider.person(subject, List.of("/so/75/lanh-dao")));
    }

    @Test
    void administratorsBlockButDoNotChangeWhatTheProviderKeeps() {
        String session = session(Provider.person(subject, SPECIALIST));
        String id = account().get(0);
        String path = "/api/v1/accounts/" + id;
        String etag = Given.administrator()
                .get(path)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("provided", equalTo(true))
                .extract()
                .header("ETag");
        Given.administrator().post(path + "/setup-links").then().statusCode(409);
        Given.administrator()
                .header("If-Match", etag)
                .body(Map.of(
                        "displayName",
                        "Khác",
                        "email",
                        "khac@example.vn",
                        "role",
                        "PROVINCE_LEADER",
                        "provinceCode",
                        "75",
                        "reason",
                        "Thử"))
                .put(path)
                .then()
                .statusCode(409)
                .body("detail", containsString("cơ quan cấp"));
        as(session)
                .body(Map.of("currentPassword", "không có gì", "newPassword", "một mật khẩu rất dài 7"))
                .post("/api/v1/me/password")
                .then()
                .statusCode(422);
        as(session).post("/api/v1/me/second-factor").then().statusCode(409);
        Given.administrator()
                .body(Map.of("reason", "Nghỉ việc"))
                .post(path + "/blocking")
                .then()
                .statusCode(200);
        as(session).get("/api/v1/me").then().statusCode(401);
        notAdmitted(provider.signsIn(Provider.person(subject, SPECIALIST)), "bị khóa");
    }

    @Test
    void theSessionThatTheBrowserHadBeforeEnds() {
        String before = session(Provider.person(subject, SPECIALIST));
        String after = provider.signsIn(Provider.person(subject, SPECIALIST), before)
                .then()
                .statusCode(204)
                .extract()
                .cookie("chungtay_session");
        as(before).get("/api/v1/me").then().statusCode(401);
        as(after).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aProviderThatFailsIsToldFromAPersonWhoIsRefused() throws InterruptedException {
        Traveller traveller = Provider.leaves();
        for (int status : new int[] {500, 503}) {
            Provider.answers(Provider.TOKEN, status, "{}");
            traveller
                    .comesBack(traveller.asked().get("state"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("1"))
                    .body("detail", containsString("Sở Y tế thử"))
                    .body("detail", containsString("vẫn đăng nhập được"));
        }
        Provider.answers(Provider.TOKEN, 200, "<html>");
        traveller.comesBack(traveller.asked().get("state")).then().statusCode(503);
        // nobody is sent to a door that is shut, though it is known where it is
        Provider.answers(Provider.DESCRIPTION, 503, "down");
        Thread.sleep(350);
        Provider.departure().then().statusCode(503).body("detail", containsString("vẫn đăng nhập được"));
        provider = new Provider(clock);
        Thread.sleep(350);
        Provider.departure().then().statusCode(200);
        Given.specialist("75").get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void anotherSiteCannotSignABrowserIn() {
        given().contentType(ContentType.JSON)
                .header("Origin", "https://elsewhere.example")
                .post("/api/v1/session/provider/departures")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_SITE_REQUEST"));
        given().get("/api/v1/session/provider")
                .then()
                .statusCode(200)
                .body("localAccounts", equalTo(true))
                .body("provider", equalTo("Sở Y tế thử"));
    }

    private String session(Map<String, Object> person) {
        return provider.signsIn(person).then().statusCode(204).extract().cookie("chungtay_session");
    }

    private List<String> account() {
        return Given.administrator()
                .queryParam("q", subject)
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String event(Response answer) {
        List<Map<String, Object>> events = Given.as(
                        Given.account(vn.chungtay.access.Role.DATA_PROTECTION_OFFICER, null, null, null, false))
                .queryParam("limit", 50)
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return events.stream()
                .filter(event -> "createProviderSession".equals(event.get("operation")))
                .map(event -> event.get("action") + " " + event.get("outcome") + " " + event.get("accountName"))
                .findFirst()
                .orElse("none of " + answer.getHeader("X-Request-Id"));
    }

    private static void failed(Response answer) {
        answer.then().statusCode(401).body("code", equalTo("PROVIDER_SIGN_IN_FAILED"));
        assertThat(answer.cookie("chungtay_session")).isNull();
    }

    private static void notAdmitted(Response answer, String why) {
        answer.then().statusCode(403).body("code", equalTo("NOT_ADMITTED")).body("detail", containsString(why));
        assertThat(answer.cookie("chungtay_session")).isNull();
    }

    private static RequestSpecification as(String session) {
        return given().contentType(ContentType.JSON).cookie("chungtay_session", session);
    }
}
