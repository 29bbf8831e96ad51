package vn.chungtay.access;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class SetUpApiTest {
    private static final String PASSWORD = "mật khẩu của quản trị viên";

    @Inject
    AccountDirectory accounts;

    @Test
    void letsAPersonChooseTheFirstPasswordOnce() {
        String username = "setup." + UUID.randomUUID().toString().substring(0, 8);
        String token = accounts.invite(
                        new NewAccount(username, "Quản trị", Role.ADMINISTRATOR, null, null, null, false))
                .substring("/setup#".length());

        signIn(username, 401);
        choose(token, "ngắn").statusCode(422).body("errors[0].pointer", equalTo("/password"));
        choose(token, PASSWORD).statusCode(204);
        signIn(username, 204);
        choose(token, "một mật khẩu khác hẳn").statusCode(422).body("errors[0].code", equalTo("LINK_NOT_VALID"));
        signIn(username, 204);
    }

    @Test
    void refusesALinkThatNobodyMade() {
        choose("không-phải-liên-kết", PASSWORD).statusCode(422).body("errors[0].code", equalTo("LINK_NOT_VALID"));
    }

    private static io.restassured.response.ValidatableResponse choose(String token, String password) {
        return Given.nobody()
                .body(Map.of("token", token, "password", password))
                .post("/api/v1/session/setup")
                .then();
    }

    private static void signIn(String username, int status) {
        Given.nobody()
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(status);
    }
}
