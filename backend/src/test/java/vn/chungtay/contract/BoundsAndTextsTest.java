package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Contract.Parameter;
import vn.chungtay.contract.Contract.Property;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.Given;

/** Every number and text of every body has bounds, and every text is kept as the text it is. */
@QuarkusTest
class BoundsAndTextsTest {
    private static final String JSON = "application/json";
    private static final List<BigInteger> IMPOSSIBLE =
            List.of(BigInteger.TEN.pow(18), BigInteger.TEN.pow(18).negate(), BigInteger.TEN.pow(30));

    private static final List<String> NASTY = List.of(
            "'; DROP TABLE beneficiary; --",
            "<script>alert('x')</script>",
            "=HYPERLINK(\"http://x\") ${7*7} {{7*7}} :id ?1 %s \\");

    private Contract contract;
    private String cookie;

    @BeforeEach
    void readTheContract() {
        contract = Contract.served();
        cookie = Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true));
    }

    @Test
    void refusesNumbersThatNothingCosts() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : writing()) {
            for (Property property : contract.properties(operation.body())) {
                if (Contract.type(property.schema()).equals("integer")) {
                    IMPOSSIBLE.forEach(number ->
                            refused(softly, operation, property, property.bodyWith(BigIntegerNode.valueOf(number))));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void refusesTextsLongerThanTheirBound() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : writing()) {
            for (Property property : contract.properties(operation.body())) {
                if (Contract.isFreeText(property.schema())) {
                    int most = property.schema().path("maxLength").asInt();
                    refused(softly, operation, property, property.bodyWith(new TextNode("ấ".repeat(most + 1))));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void keepsMarkupAndSqlAsText() throws JsonProcessingException {
        SoftAssertions softly = new SoftAssertions();
        int kept = 0;
        for (Operation create : contract.operations()) {
            if (create.method().equals("POST") && Records.has(create.path())) {
                for (Property property : contract.properties(create.body())) {
                    boolean ofTheRecord = property.pointer().lastIndexOf('/') == 0;
                    for (String text :
                            ofTheRecord && Contract.isFreeText(property.schema()) ? NASTY : List.<String>of()) {
                        String name = property.pointer().substring(1);
                        Map<String, Object> body = Records.bodyFor(create.path());
                        body.put(name, text);
                        Answer answer =
                                Wire.send(cookie, "POST", create.path(), JSON, Contract.JSON.writeValueAsBytes(body));
                        // what must be a code, a number on paper or an address refuses it by a rule
                        softly.assertThat(answer.status())
                                .as("%s %s: %s", create, name, answer.text())
                                .isIn(201, 422);
                        if (answer.status() == 201) {
                            kept++;
                            softly.assertThat(holds(answer.json(), text))
                                    .as("%s keeps %s: %s", create, name, answer.text())
                                    .isTrue();
                        }
                    }
                }
            }
        }
        softly.assertAll();
        assertThat(kept).as("texts that were kept").isGreaterThan(60);
    }

    @Test
    void everyChangeAsksForTheVersionItWasMadeFrom() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("PUT") || operation.method().equals("PATCH")) {
                softly.assertThat(operation.takes("If-Match"))
                        .as("%s", operation)
                        .isTrue();
            }
            if (operation.method().equals("PATCH")) {
                String target = operation
                        .path()
                        .replace("{id}", Records.in(operation.path().replace("/{id}", "")));
                Answer without = Wire.send(cookie, "PATCH", target, operation.mediaType(), Wire.bytes("{}"));
                softly.assertThat(without.status() + without.code())
                        .as("%s", operation)
                        .isEqualTo("428VERSION_REQUIRED");
                Answer stale = Wire.send(
                        cookie, "PATCH", target, operation.mediaType(), Wire.bytes("{}"), "If-Match", "\"99\"");
                softly.assertThat(stale.status() + stale.code())
                        .as("%s", operation)
                        .isEqualTo("412STALE_VERSION");
                softly.assertThat(stale.etag())
                        .as("%s tells the version of now", operation)
                        .isEqualTo(Wire.send(cookie, "GET", target, null, null).etag());
            }
        }
        softly.assertAll();
    }

    private static boolean holds(JsonNode answer, String text) {
        return answer.isTextual()
                ? answer.asText().equals(text)
                : StreamSupport.stream(answer.spliterator(), false).anyMatch(part -> holds(part, text));
    }

    private List<Operation> writing() {
        return contract.operations().stream()
                .filter(operation -> operation.body() != null)
                .toList();
    }

    private void refused(SoftAssertions softly, Operation operation, Property property, JsonNode body) {
        String target = operation.path();
        for (Parameter parameter : operation.in("path")) {
            String id = operation.method().equals("PATCH")
                    ? Records.kept(operation.path().replace("/{id}", ""))
                    : UUID.randomUUID().toString();
            target = target.replace("{" + parameter.name() + "}", id);
        }
        String etag = operation.method().equals("PATCH")
                ? Wire.send(cookie, "GET", target, null, null).etag()
                : "\"0\"";
        Answer answer = Wire.send(
                Callers.cookie(operation),
                operation.method(),
                target,
                operation.mediaType(),
                Wire.bytes(body.toString()),
                "If-Match",
                etag,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        softly.assertThat(answer.status())
                .as("%s %s: %s", operation, property.pointer(), answer.text())
                .isIn(400, 422);
        softly.assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                        .map(error -> error.path("pointer").asText()))
                .as("%s points to the fault", operation)
                .contains(property.pointer());
    }
}
