package vn.chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.InvalidKeyException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** A code of an authenticator app beside the password, and how much the product is used. */
@QuarkusTest
class SecondFactorTest {
    private static final String REQUIRED = "chungtay.second-factor.required";

    @Inject
    DataSource database;

    @Inject
    AccountDirectory accounts;

    @Test
    void asksForACodeThatIsUsedOnceAndForRecoveryCodesWhenThePhoneIsLost() throws Exception {
        String username = fresh(Role.PROVINCE_SPECIALIST);
        String cookie = cookie(signIn(username, null));
        String secret = as(cookie)
                .post("/api/v1/me/second-factor")
                .then()
                .statusCode(200)
                .body("uri", containsString("otpauth://totp/Chung%20Tay:" + username))
                .body("qr.path", containsString("h1v1h-1z"))
                .extract()
                .path("secret");
        // nothing is asked until the first code is given
        signIn(username, null).then().statusCode(204);
        as(cookie)
                .body(Map.of("code", "000000"))
                .post("/api/v1/me/second-factor/confirmation")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("WRONG_CODE"));
        List<String> recovery = as(cookie)
                .body(Map.of("code", code(secret, -1)))
                .post("/api/v1/me/second-factor/confirmation")
                .then()
                .statusCode(200)
                .body("codes", hasSize(10))
                .extract()
                .path("codes");
        signIn(username, null).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_NEEDED"));
        signIn(username, "123456").then().statusCode(401).body("code", equalTo("SECOND_FACTOR_FAILED"));
        // a code of long ago, one that was used, one of half a minute ahead, the same again
        signIn(username, code(secret, -9)).then().statusCode(401);
        signIn(username, code(secret, -1)).then().statusCode(401);
        String ahead = code(secret, 1);
        signIn(username, ahead).then().statusCode(204);
        signIn(username, ahead).then().statusCode(401);
        String typed = recovery.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        signIn(username, typed).then().statusCode(204);
        signIn(username, typed).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_FAILED"));
        as(cookie).get("/api/v1/me/second-factor").then().body("recoveryCodesLeft", equalTo(9));
        assertThat(dump("SELECT encode(secret, 'escape') || encode(secret, 'hex') FROM account_second_factor"))
                .as("secrets are sealed")
                .doesNotContain(secret)
                .doesNotContain(java.util.HexFormat.of().formatHex(new Base32().decode(secret)));
        assertThat(dump("SELECT encode(code_hash, 'escape') FROM account_recovery_code"))
                .doesNotContain(recovery.get(0).replace("-", ""));
        // a wrong password is answered as before, whatever the code
        Given.nobody()
                .body(Map.of("username", username, "password", "sai", "code", "123456"))
                .post("/api/v1/session")
                .then()
                .body("code", equalTo("SIGN_IN_FAILED"));
    }

    @Test
    void leadersAndAdministratorsDoNothingElseUntilItIsSetUp() throws Exception {
        String leader = fresh(Role.PROVINCE_LEADER);
        String specialist = fresh(Role.PROVINCE_SPECIALIST);
        System.setProperty(REQUIRED, "true");
        try {
            String cookie = cookie(signIn(leader, null));
            as(cookie)
                    .get("/api/v1/me")
                    .then()
                    .body("secondFactor", equalTo("TO_SET_UP"))
                    .body("permissions", empty());
            as(cookie).get("/api/v1/beneficiaries").then().statusCode(403);
            as(cookie).get("/api/v1/figures/overview").then().statusCode(403);
            String secret = as(cookie).post("/api/v1/me/second-factor").path("secret");
            as(cookie)
                    .body(Map.of("code", code(secret, 0)))
                    .post("/api/v1/me/second-factor/confirmation")
                    .then()
                    .statusCode(200);
            as(cookie)
                    .get("/api/v1/me")
                    .then()
                    .body("secondFactor", equalTo("ON"))
                    .body("permissions", not(empty()));
            as(cookie).get("/api/v1/beneficiaries").then().statusCode(200);
            as(cookie)
                    .body(Map.of("password", Given.PASSWORD))
                    .post("/api/v1/me/second-factor/removal")
                    .then()
                    .statusCode(409);
            as(cookie(signIn(specialist, null)))
                    .get("/api/v1/beneficiaries")
                    .then()
                    .statusCode(200);
            assertThat(new SecondFactorRule(org.eclipse.microprofile.config.ConfigProvider.getConfig())
                            .mustHave(Role.ADMINISTRATOR))
                    .isTrue();
        } finally {
            System.clearProperty(REQUIRED);
        }
    }

    @Test
    void anAdministratorResetsTheSecondFactorOfWhoLostThePhone() throws Exception {
        String username = fresh(Role.PROVINCE_SPECIALIST);
        String cookie = cookie(signIn(username, null));
        String secret = as(cookie).post("/api/v1/me/second-factor").path("secret");
        as(cookie)
                .body(Map.of("code", code(secret, 0)))
                .post("/api/v1/me/second-factor/confirmation")
                .then()
                .statusCode(200);
        as(cookie).post("/api/v1/me/second-factor").then().statusCode(409);
        String id = Given.administrator().get("/api/v1/accounts?q=" + username).path("items[0].id");
        Given.administrator()
                .body(Map.of("reason", "Mất điện thoại"))
                .post("/api/v1/accounts/" + id + "/second-factor-reset")
                .then()
                .statusCode(200)
                .body("secondFactor", equalTo(false))
                .body("sessions", equalTo(0));
        as(cookie).get("/api/v1/me").then().statusCode(401);
        signIn(username, null).then().statusCode(204);
    }

    @Test
    @Tag("S3-34")
    @Tag("S4-34")
    void countsSignInsOfTheDayTheWeekAndInAll() {
        Given.administrator().get("/api/v1/me");
        run("DELETE FROM sign_in_day");
        run("DELETE FROM usage_base");
        run("UPDATE account_session SET last_used_at = now() - interval '16 minutes'");
        signIn(fresh(Role.AUDITOR), null).then().statusCode(204);
        Usage fresh = usage();
        // the session that asks has just been used as well
        assertThat(fresh.activeSessions()).isEqualTo(2);
        assertThat(List.of(fresh.signInsToday(), fresh.signInsThisWeek(), fresh.signInsTotal()))
                .containsExactly(1L, 1L, 1L);
        run("UPDATE sign_in_day SET sign_ins = 312");
        Given.administrator()
                .body(Map.of("signIns", 804_242, "note", "Bộ đếm của cổng cũ"))
                .post("/api/v1/usage/base")
                .then()
                .statusCode(200)
                .body("signInsToday", equalTo(312))
                .body("signInsTotal", equalTo(804_554));
        Given.as(Given.account(Role.ADMINISTRATOR, "22", null, null, false))
                .body(Map.of("signIns", 1, "note", "x"))
                .post("/api/v1/usage/base")
                .then()
                .statusCode(403);
        Given.auditor().get("/api/v1/usage").then().statusCode(403);
    }

    private static Usage usage() {
        return Given.administrator().get("/api/v1/usage").as(Usage.class);
    }

    private static String code(String secret, int steps) throws InvalidKeyException {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                Instant.now().plusSeconds(30L * steps));
    }

    private String fresh(Role role) {
        String username = "hai." + UUID.randomUUID().toString().substring(0, 13);
        accounts.ensure(new NewAccount(username, "Người thử", role, "75", null, null, false), Given.PASSWORD);
        return username;
    }

    private static Response signIn(String username, String code) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("username", username, "password", Given.PASSWORD));
        if (code != null) {
            body.put("code", code);
        }
        return Given.nobody().body(body).post("/api/v1/session");
    }

    private static String cookie(Response answer) {
        ValidatableResponse opened = answer.then().statusCode(204);
        return opened.extract().cookie("chungtay_session");
    }

    private static RequestSpecification as(String cookie) {
        return Given.nobody().cookie("chungtay_session", cookie);
    }

    private String dump(String statement) {
        StringBuilder all = new StringBuilder();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(statement)) {
            while (rows.next()) {
                all.append(rows.getString(1)).append('\n');
            }
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
        return all.toString();
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
