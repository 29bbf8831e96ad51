package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Contract.Parameter;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.Given;

/** Without a session nothing is read and nothing is changed, whatever the operation; with one it is. */
@QuarkusTest
class NobodyIsLetInTest {
    private static final Set<String> PUBLIC = Set.of(
            "createSession",
            "getSignInWays",
            "beginProviderSignIn",
            "createProviderSession",
            "deleteSession",
            "choosePassword",
            "listProblemTypes",
            "issueToken",
            "revokeToken");

    @Test
    @Tag("S4-35")
    void nobodyReadsOrChangesAnythingWithoutSigningIn() {
        String child = Records.in("/api/v1/beneficiaries");
        List<Operation> guarded = Contract.served().operations().stream()
                .filter(operation ->
                        !PUBLIC.contains(operation.id()) && !operation.path().startsWith("/api/v1/public/"))
                .toList();
        assertThat(guarded).hasSizeGreaterThan(100);
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : guarded) {
            for (String session : List.of("", UUID.randomUUID().toString())) {
                String target = operation.path();
                for (Parameter parameter : operation.in("path")) {
                    target = target.replace("{" + parameter.name() + "}", child);
                }
                byte[] body = operation.body() == null ? null : Wire.bytes("{}");
                Answer answer = Wire.send(session, operation.method(), target, operation.mediaType(), body);
                softly.assertThat(answer.status())
                        .as("%s: %s", operation, answer.text())
                        .isEqualTo(401);
                softly.assertThat(answer.text()).as("%s", operation).doesNotContain("Nguyễn Thị Thử");
            }
        }
        softly.assertAll();
        String cookie = Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true));
        assertThat(Wire.send(cookie, "GET", "/api/v1/beneficiaries/" + child, null, null)
                        .json()
                        .path("fullName")
                        .asText())
                .isEqualTo("Nguyễn Thị Thử");
    }
}
