package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.ReferenceData;

/**
 * What is asked again is answered the same. After some times the driver prepares a statement on the server, and the server
 * plans it for all values: neither may change what is answered.
 */
@QuarkusTest
@TestProfile(ReferenceData.class)
class AskedAgainTest {
    /** More often than the driver's five and the server's five. */
    private static final int TIMES = 12;

    /** Asking is itself something that they tell of. */
    private static final Set<String> TOLD_OF_ITSELF = Set.of(
            "/api/v1/audit-events",
            "/api/v1/audit-seals",
            "/api/v1/usage",
            "/api/v1/me/sessions",
            "/api/v1/accounts",
            "/api/v1/sessions");

    private String cookie;

    @Test
    void anAnswerStaysTheSameHoweverOftenItIsAskedFor() {
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (Operation operation : Contract.served().operations()) {
            if (!operation.method().equals("GET")
                    || operation.path().replace("{id}", "").contains("{")
                    || TOLD_OF_ITSELF.stream().anyMatch(operation.path()::startsWith)) {
                continue;
            }
            cookie = ReferenceData.cookie(Callers.reader(operation));
            String path = path(operation);
            Answer first = path == null ? null : Wire.send(cookie, "GET", path, null, null);
            if (first == null || first.status() != 200 || !first.text().startsWith("{")) {
                continue;
            }
            compared++;
            for (int time = 2; time <= TIMES; time++) {
                Answer again = Wire.send(cookie, "GET", path, null, null);
                softly.assertThat(told(again)).as("%s, time %d", path, time).isEqualTo(told(first));
            }
        }
        softly.assertAll();
        assertThat(compared).as("operations that were compared").isGreaterThan(60);
    }

    /** A cursor is sealed anew each time. */
    private static JsonNode told(Answer answer) {
        JsonNode told = answer.json();
        if (told.path("page") instanceof ObjectNode page) {
            page.remove("nextCursor");
        }
        return told;
    }

    private String path(Operation operation) {
        if (!operation.path().contains("{id}")) {
            return operation.path();
        }
        Answer list = Wire.send(cookie, "GET", operation.path().replaceFirst("/\\{id}.*", "?limit=1"), null, null);
        JsonNode id = list.status() == 200 ? list.json().at("/items/0/id") : null;
        return id == null || id.isMissingNode() ? null : operation.path().replace("{id}", id.asText());
    }
}
