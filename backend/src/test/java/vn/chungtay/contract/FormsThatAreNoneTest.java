package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.Given;

/** Bodies of parts and forms that nobody can take apart: a clear refusal, whatever their reader trips over. */
@QuarkusTest
class FormsThatAreNoneTest {
    private static final List<String> BROKEN = List.of(
            "--cut\r\n[]--cut--\r\n",
            "--cut\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nno end",
            "--cut\r\nContent-Disposition",
            "nothing of parts");

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/photos", "/api/v1/consents/%s/evidence"})
    void refusesPartsThatAreNone(String path) {
        for (String body : BROKEN) {
            Answer answer = Wire.send(
                    Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true)),
                    "POST",
                    path.formatted(UUID.randomUUID()),
                    "multipart/form-data; boundary=cut",
                    body.getBytes(StandardCharsets.US_ASCII),
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            assertThat(answer.status()).as(body).isBetween(400, 422);
            assertThat(answer.code()).as(body).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/oauth2/token, =",
        "/oauth2/token, a=b&=&c",
        "/oauth2/revoke, token=a&=",
        "/oauth2/token, %zz=%",
        "/oauth2/token, grant_type=client_credentials&client_id=a%00b&client_secret=c"
    })
    void refusesFormsThatAreNone(String path, String form) {
        Answer answer = Wire.send(
                "none", "POST", path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.status()).as(form).isIn(400, 401);
    }
}
