package vn.chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.testing.Given;

/** Sessions that cannot be planted, kept or taken over; passwords that cannot be guessed; a door nobody can bar. */
@QuarkusTest
class SignInSafetyTest {
    private static final String GOOD = "trời xanh mái ngói cũ kỹ";

    @Inject
    DataSource database;

    @Inject
    AccountDirectory accounts;

    @Inject
    SignInFailureRepository failures;

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneThatOpens() {
        String username = fresh();
        String before = cookie(signIn(username, Given.PASSWORD, null));
        Response after = signIn(username, Given.PASSWORD, before);
        assertThat(cookie(after)).isNotEqualTo(before).hasSizeGreaterThan(40);
        me(before).then().statusCode(401);
        String planted = cookie(signIn(username, Given.PASSWORD, "planted-by-somebody"));
        assertThat(planted).isNotEqualTo("planted-by-somebody");
        me("planted-by-somebody").then().statusCode(401);
        me(planted).then().statusCode(200);
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndAtTheEndOfItsLife() {
        String username = fresh();
        for (String lapse :
                List.of("last_used_at = now() - interval '121 minutes'", "expires_at = now() - interval '1 second'")) {
            String cookie = cookie(signIn(username, Given.PASSWORD, null));
            me(cookie).then().statusCode(200);
            run("UPDATE account_session SET " + lapse + " WHERE account_id = (SELECT id FROM account WHERE username = '"
                    + username + "')");
            me(cookie).then().statusCode(401);
        }
        String cookie = cookie(signIn(username, Given.PASSWORD, null));
        run("UPDATE account_session SET last_used_at = now() - interval '110 minutes' WHERE account_id ="
                + " (SELECT id FROM account WHERE username = '" + username + "')");
        me(cookie).then().statusCode(200);
        run("UPDATE account_session SET last_used_at = last_used_at - interval '110 minutes' WHERE account_id ="
                + " (SELECT id FROM account WHERE username = '" + username + "')");
        // the use in between was noted
        me(cookie).then().statusCode(200).body("previousSignInAt", notNullValue());
    }

    @Test
    void devicesAreListedInWordsAndEndedByTheirOwnerAlone() {
        String username = fresh();
        String phone = cookie(Given.nobody()
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36")
                .body(Map.of("username", username, "password", Given.PASSWORD))
                .post("/api/v1/session"));
        String desk = cookie(signIn(username, Given.PASSWORD, null));
        as(desk).get("/api/v1/me").then().body("previousSignInAt", notNullValue());
        as(phone).get("/api/v1/me").then().body("previousSignInAt", nullValue());
        String lost = as(desk).get("/api/v1/me/sessions")
                .then()
                .body("", hasSize(2))
                .body("find { !it.current }.browser", equalTo("Chrome"))
                .body("find { !it.current }.system", equalTo("Android"))
                .body("find { !it.current }.address", notNullValue())
                .extract()
                .path("find { !it.current }.id");
        // somebody else's id ends nothing
        Given.auditor().delete("/api/v1/me/sessions/" + lost).then().statusCode(204);
        me(phone).then().statusCode(200);
        as(desk).delete("/api/v1/me/sessions/" + lost).then().statusCode(204);
        me(phone).then().statusCode(401);
        cookie(signIn(username, Given.PASSWORD, null));
        as(desk).delete("/api/v1/me/sessions").then().statusCode(204);
        as(desk).get("/api/v1/me/sessions").then().body("", hasSize(1)).body("[0].current", equalTo(true));
        String id = as(Given.cookie(Given.account(Role.ADMINISTRATOR, null, null, null, false)))
                .get("/api/v1/accounts?q=" + username)
                .path("items[0].id");
        Given.administrator()
                .get("/api/v1/accounts/" + id + "/sessions")
                .then()
                .body("", hasSize(1))
                .body("[0].current", equalTo(false));
        Given.administrator()
                .delete("/api/v1/accounts/" + id + "/sessions")
                .then()
                .statusCode(204);
        me(desk).then().statusCode(401);
    }

    @Test
    void aPasswordIsChangedByWhoKnowsItAndEndsTheOtherDevices() {
        String username = fresh();
        String here = cookie(signIn(username, Given.PASSWORD, null));
        String there = cookie(signIn(username, Given.PASSWORD, null));
        change(here, "không phải mật khẩu", GOOD, 422, "WRONG_PASSWORD");
        change(here, Given.PASSWORD, "ngắn quá", 422, null);
        for (String guessed : List.of(
                "matkhau123456",
                "Mật khẩu Mật khẩu",
                "password1234",
                "123456789012",
                "qwertyuiop123",
                "chungtay2026!",
                username + "1",
                "aaaaaaaaaaaaaaaa",
                "Anh yêu em 123")) {
            change(here, Given.PASSWORD, guessed, 422, "EASILY_GUESSED");
        }
        me(there).then().statusCode(200);
        change(here, Given.PASSWORD, GOOD, 204, null);
        me(here).then().statusCode(200);
        me(there).then().statusCode(401);
        signIn(username, Given.PASSWORD, null).then().statusCode(401);
        // every letter counts, also behind the 72nd byte
        signIn(username, GOOD + "x", null).then().statusCode(401);
        signIn(username, GOOD, null).then().statusCode(204);
    }

    @Test
    void guessingFromElsewhereDoesNotKeepAKnownDeviceOut() {
        String username = fresh();
        String device = signIn(username, Given.PASSWORD, null).cookie("chungtay_device");
        for (int guess = 0; guess < 5; guess++) {
            signIn(username, "sai", null).then().statusCode(401);
        }
        signIn(username, Given.PASSWORD, null).then().statusCode(429).header("Retry-After", notNullValue());
        withDevice(username, Given.PASSWORD, device).then().statusCode(204);
        // the device of another account, and one that was made up, are strangers
        String other = fresh();
        signIn(other, Given.PASSWORD, null).then().statusCode(204);
        withDevice(username, Given.PASSWORD, device.substring(0, device.length() - 2) + "AA")
                .then()
                .statusCode(429);
        // and a device that is stolen guesses no faster
        for (int guess = 0; guess < 5; guess++) {
            withDevice(username, "sai", device).then().statusCode(401);
        }
        withDevice(username, Given.PASSWORD, device).then().statusCode(429);
    }

    @Test
    void aHundredThousandFailuresInAMinuteKeepMemoryBoundedAndOthersSignIn() {
        Moving clock = new Moving();
        SignInThrottle throttle = new SignInThrottle(failures, clock);
        long before = failures.count();
        int refused = 0;
        for (int attempt = 0; attempt < 100_000; attempt++) {
            String place = "198.51.100." + attempt % 4;
            clock.now = clock.now.plusNanos(600_000);
            try {
                throttle.checkPlace(place);
                List<SignInKey> keys = SignInKey.ofStranger("ten" + attempt + clock.seed, place);
                throttle.check(keys);
                throttle.failed(keys);
            } catch (Problem problem) {
                assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(99_000);
        assertThat(failures.count() - before).as("rows that are kept").isLessThan(2_500);
        // who stands elsewhere is not concerned, and nobody waits longer than a minute
        throttle.check(SignInKey.ofStranger("ten7" + clock.seed, "203.0.113.9"));
        assertThatThrownBy(() -> throttle.checkPlace("198.51.100.1")).isInstanceOf(Problem.class);
        clock.now = clock.now.plusSeconds(61);
        throttle.checkPlace("198.51.100.1");
        throttle.check(SignInKey.ofStranger("nguoikhac" + clock.seed, "198.51.100.1"));
        // one typing error every ten minutes never adds up
        SignInKey office = SignInKey.ofPlace("office" + clock.seed);
        for (int day = 0; day < 300; day++) {
            clock.now = clock.now.plus(Duration.ofMinutes(10));
            throttle.failed(List.of(office));
        }
        throttle.checkPlace("office" + clock.seed);
    }

    private static final class Moving extends Clock {
        private final String seed = UUID.randomUUID().toString();
        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private String fresh() {
        String username = "an." + UUID.randomUUID().toString().substring(0, 13);
        accounts.ensure(
                new NewAccount(username, "Người thử", Role.PROVINCE_SPECIALIST, "75", null, null, false),
                Given.PASSWORD);
        return username;
    }

    private static void change(String cookie, String old, String wanted, int status, String code) {
        var answer = as(cookie)
                .body(Map.of("currentPassword", old, "newPassword", wanted))
                .post("/api/v1/me/password")
                .then()
                .statusCode(status);
        if (code != null) {
            answer.body("errors[0].code", equalTo(code));
        }
    }

    private static Response signIn(String username, String password, String before) {
        RequestSpecification request = Given.nobody().body(Map.of("username", username, "password", password));
        return (before == null ? request : request.cookie("chungtay_session", before)).post("/api/v1/session");
    }

    private static Response withDevice(String username, String password, String device) {
        return Given.nobody()
                .cookie("chungtay_device", device)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session");
    }

    private static String cookie(Response answer) {
        return answer.then().statusCode(204).extract().cookie("chungtay_session");
    }

    private static RequestSpecification as(String cookie) {
        return Given.nobody().cookie("chungtay_session", cookie);
    }

    private static Response me(String cookie) {
        return as(cookie).get("/api/v1/me");
    }

    private void run(String statement) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }
}
