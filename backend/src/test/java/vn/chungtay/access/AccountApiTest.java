package vn.chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** Who keeps accounts, of whom, and what nobody is given. */
@QuarkusTest
class AccountApiTest {
    private static final String PASSWORD = "cây đa bến nước sân đình";

    @Inject
    DataSource database;

    @Test
    void makesAnAccountWhosePersonChoosesAPasswordByAOneTimeLink() {
        String name = username();
        String id = create(Given.administrator(), specialist(name, name + "@example.vn", "75"))
                .statusCode(201)
                .body("status", equalTo("INVITED"))
                .body("provinceName", equalTo("Thành phố Đồng Nai"))
                .header("Location", containsString("/api/v1/accounts/"))
                .extract()
                .path("id");
        String first = link(id);
        String second = link(id);
        choose(first, PASSWORD).statusCode(422).body("errors[0].code", equalTo("LINK_NOT_VALID"));
        choose(second, PASSWORD).statusCode(204);
        choose(second, PASSWORD).statusCode(422);
        signIn(name, PASSWORD).statusCode(204);
        get(Given.administrator(), id)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("sessions", equalTo(1))
                .body("passwordSetAt", notNullValue())
                .body("lastSignInAt", notNullValue());
        assertThat(count("SELECT count(*) FROM account_setup_link WHERE encode(token_hash, 'escape') LIKE '%"
                        + second.substring(0, 20) + "%'"))
                .as("links are kept as hashes")
                .isZero();
    }

    @Test
    void aPersonWithTwoAccountsIsRefusedDutiesThatMustStayApart() {
        String person = username() + "@example.vn";
        create(Given.administrator(), specialist(username(), person, "75")).statusCode(201);
        Map<String, Object> leader = specialist(username(), person.toUpperCase(java.util.Locale.ROOT), "75");
        leader.put("role", "PROVINCE_LEADER");
        create(Given.administrator(), leader)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/role"))
                .body("errors[0].code", equalTo("DUTIES_APART"))
                .body("errors[0].message", containsString("lập và duyệt chi"));
        Map<String, Object> officer = specialist(username(), person, "75");
        officer.put("role", "COMMUNE_OFFICER");
        officer.put("communeCode", Given.COMMUNE_DONG_NAI);
        String id =
                create(Given.administrator(), officer).statusCode(201).extract().path("id");
        // nor by a later change, nor behind the product's back
        Map<String, Object> change = new LinkedHashMap<>(officer);
        change.remove("username");
        change.putAll(Map.of("role", "COMMUNE_LEADER", "reason", "Bổ nhiệm"));
        Given.administrator()
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("DUTIES_APART"));
        assertThat(refused("INSERT INTO account_duty VALUES ('" + id + "', '" + person
                        + "', 'PREPARES_AND_APPROVES_PAYMENTS', 2)"))
                .contains("ex_account_duty_both_sides");
    }

    @Test
    void aBlockedAccountFreesItsDutiesAndCannotComeBackBesideTheNewOne() {
        String person = username() + "@example.vn";
        String name = username();
        String old = create(Given.administrator(), specialist(name, person, "75"))
                .statusCode(201)
                .extract()
                .path("id");
        choose(link(old), PASSWORD).statusCode(204);
        String cookie = signIn(name, PASSWORD).extract().cookie("chungtay_session");
        act(old, "blocking")
                .statusCode(200)
                .body("status", equalTo("BLOCKED"))
                .body("changeReason", equalTo("Đổi việc"));
        act(old, "blocking").statusCode(409);
        Given.nobody()
                .cookie("chungtay_session", cookie)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        signIn(name, PASSWORD).statusCode(401);
        Given.administrator()
                .post("/api/v1/accounts/" + old + "/setup-links")
                .then()
                .statusCode(409);
        Map<String, Object> leader = specialist(username(), person, "75");
        leader.put("role", "PROVINCE_LEADER");
        create(Given.administrator(), leader).statusCode(201);
        act(old, "unblocking").statusCode(422).body("errors[0].code", equalTo("DUTIES_APART"));
        signIn(name, PASSWORD).statusCode(401);
    }

    @Test
    void anAdministratorOfAProvinceKeepsItsAccountsAndSeesNoOthers() {
        String keeper = Given.account(Role.ADMINISTRATOR, "22", null, null, false);
        String own = create(Given.as(keeper), specialist(username(), username() + "@example.vn", "22"))
                .statusCode(201)
                .extract()
                .path("id");
        String other = create(Given.administrator(), specialist(username(), username() + "@example.vn", "75"))
                .statusCode(201)
                .extract()
                .path("id");
        get(Given.as(keeper), own).statusCode(200);
        get(Given.as(keeper), other).statusCode(404);
        for (String act : List.of("blocking", "unblocking", "setup-links")) {
            RequestSpecification request = Given.as(keeper);
            (act.equals("setup-links") ? request : request.body(Map.of("reason", "Thử")))
                    .post("/api/v1/accounts/" + other + "/" + act)
                    .then()
                    .statusCode(404);
        }
        Given.as(keeper).get("/api/v1/accounts?limit=200").then().body("items.provinceCode", everyItem(equalTo("22")));
        create(Given.as(keeper), specialist(username(), username() + "@example.vn", "75"))
                .statusCode(403);
        Map<String, Object> everywhere = specialist(username(), username() + "@example.vn", null);
        everywhere.put("role", "AUDITOR");
        create(Given.as(keeper), everywhere).statusCode(403);
        // nor may an account leave the province
        Map<String, Object> moved = specialist("", username() + "@example.vn", "75");
        moved.remove("username");
        moved.put("reason", "Chuyển tỉnh");
        Given.as(keeper)
                .header("If-Match", "\"0\"")
                .body(moved)
                .put("/api/v1/accounts/" + own)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyRaisesTheOwnRights() {
        String me = Given.account(Role.ADMINISTRATOR, null, null, null, false);
        String id = Given.administrator()
                .get("/api/v1/accounts?q=" + me)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        get(Given.as(me), id).body("own", equalTo(true));
        Map<String, Object> more = specialist("", me + "@example.vn", "75");
        more.remove("username");
        more.put("reason", "Tự cấp");
        Given.as(me)
                .header("If-Match", "\"0\"")
                .body(more)
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(403);
        Given.as(me).post("/api/v1/accounts/" + id + "/setup-links").then().statusCode(403);
        // nor through other bodies
        String specialist = Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true);
        for (String path : List.of("/api/v1/beneficiaries", "/api/v1/officials", "/api/v1/session")) {
            Given.as(specialist)
                    .body(Map.of("role", "ADMINISTRATOR"))
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("UNKNOWN_PROPERTY"));
        }
        create(Given.as(specialist), specialist(username(), "x@example.vn", "75"))
                .statusCode(403);
        Given.as(specialist).get("/api/v1/me").then().body("role", equalTo("PROVINCE_SPECIALIST"));
    }

    @Test
    void refusesAccountsWhoseScopeWouldHaveAnOpenSide() {
        Map<String, Map<String, Object>> wrong = new LinkedHashMap<>();
        wrong.put("/provinceCode", change("provinceCode", null));
        wrong.put("/communeCode", change("communeCode", Given.COMMUNE_DONG_NAI));
        wrong.put("/organisationId", change("organisationId", UUID.randomUUID().toString()));
        wrong.put("/email", change("email", null));
        wrong.put("/username", change("username", "Hoa Lan"));
        wrong.forEach((pointer, body) ->
                create(Given.administrator(), body).statusCode(422).body("errors.pointer", contains(pointer)));
        Map<String, Object> officer = change("role", "COMMUNE_OFFICER");
        officer.put("communeCode", Given.COMMUNE_QUANG_NINH);
        create(Given.administrator(), officer).statusCode(422).body("errors[0].pointer", equalTo("/communeCode"));
        Map<String, Object> partner = change("role", "NGO_USER");
        partner.put("provinceCode", null);
        partner.put("organisationId", UUID.randomUUID().toString());
        create(Given.administrator(), partner).statusCode(422).body("errors[0].pointer", equalTo("/organisationId"));
        Map<String, Object> editor = change("role", "EDITOR");
        editor.put("maySeeRestricted", true);
        create(Given.administrator(), editor).statusCode(422).body("errors[0].pointer", equalTo("/maySeeRestricted"));
        Map<String, Object> system = change("role", "NGO_SYSTEM");
        system.put("provinceCode", null);
        create(Given.administrator(), system).statusCode(422);
        Map<String, Object> twice = change("username", username());
        create(Given.administrator(), twice).statusCode(201);
        create(Given.administrator(), twice).statusCode(409).body("errors[0].pointer", equalTo("/username"));
    }

    @Test
    void findsAccountsByPartOfANameWithoutDiacritics() {
        String word = "Quỳnh" + username().substring(3, 8);
        Map<String, Object> body = specialist(username(), username() + "@example.vn", "75");
        body.put("displayName", "Đặng " + word);
        create(Given.administrator(), body).statusCode(201);
        String plain = "dang " + word.replace("ỳ", "y").toLowerCase(java.util.Locale.ROOT);
        Given.administrator()
                .get("/api/v1/accounts?status=INVITED&role=PROVINCE_SPECIALIST&province=75&q=" + plain)
                .then()
                .body("items.displayName", contains("Đặng " + word));
        Given.administrator()
                .get("/api/v1/accounts?status=BLOCKED&q=" + plain)
                .then()
                .body("items", empty());
    }

    private static Map<String, Object> change(String property, Object value) {
        Map<String, Object> body = specialist(username(), username() + "@example.vn", "75");
        body.put(property, value);
        return body;
    }

    private static Map<String, Object> specialist(String username, String email, String province) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("username", username);
        body.put("displayName", "Nguyễn Thị Thanh");
        body.put("email", email);
        body.put("role", "PROVINCE_SPECIALIST");
        body.put("provinceCode", province);
        body.put("maySeeRestricted", false);
        return body;
    }

    private static String username() {
        return "tk." + UUID.randomUUID().toString().substring(0, 13);
    }

    private static ValidatableResponse create(RequestSpecification as, Map<String, Object> body) {
        return as.body(body).post("/api/v1/accounts").then();
    }

    private static ValidatableResponse get(RequestSpecification as, String id) {
        return as.get("/api/v1/accounts/" + id).then();
    }

    private static ValidatableResponse act(String id, String act) {
        return Given.administrator()
                .body(Map.of("reason", "Đổi việc"))
                .post("/api/v1/accounts/" + id + "/" + act)
                .then();
    }

    private static String link(String id) {
        String path = Given.administrator()
                .post("/api/v1/accounts/" + id + "/setup-links")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        assertThat(path).startsWith("/setup#");
        return path.substring("/setup#".length());
    }

    private static ValidatableResponse choose(String token, String password) {
        return Given.nobody()
                .body(Map.of("token", token, "password", password))
                .post("/api/v1/session/setup")
                .then();
    }

    private static ValidatableResponse signIn(String username, String password) {
        return Given.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .then();
    }

    private long count(String statement) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(statement)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    private String refused(String statement) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
            return "not refused";
        } catch (SQLException fault) {
            return fault.getMessage();
        }
    }
}
