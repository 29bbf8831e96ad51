package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Contract.Parameter;
import vn.chungtay.contract.Contract.Property;
import vn.chungtay.contract.Wire.Answer;

/** Walks through every operation of the contract and sends each what it cannot read: always a clear 4xx, never 500. */
@QuarkusTest
class BadRequestsEverywhereTest {
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|vn\\.chungtay|org\\.hibernate|jakarta\\.|\\bselect\\b .*\\bfrom\\b|insert into|\\n\\s*at ");

    private Contract contract;

    @BeforeEach
    void readTheContract() {
        contract = Contract.served();
    }

    @Test
    void theContractHoldsEveryOperationOfTheCode() {
        assertThat(contract.operations().stream().map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.chungtay").stream()
                                .filter(type -> type.isAnnotatedWith(Path.class))
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                                        .anyMatch(method::isAnnotatedWith))
                                .map(method -> method.getName())
                                .toList());
    }

    @Test
    void refusesParametersThatAreUnknownRepeatedOrUnreadable() {
        // a payment's history takes what the other histories take, but needs a payment to be asked of
        forEach(operation -> !operation.id().equals("listDisbursementHistory"), (operation, softly) -> {
            refused(softly, operation, "unknown parameter", get(operation, "khongCo=1"), 400, "UNKNOWN_PARAMETER");
            for (Parameter parameter : operation.in("query")) {
                for (String value : unreadable(parameter)) {
                    if (value.equals("khongCo") && operation.path().contains("{")) {
                        // nobody is told how the list of a record that does not exist cannot be sorted
                        continue;
                    }
                    Answer answer = get(operation, parameter.name() + "=" + value);
                    refused(softly, operation, parameter.name() + "=" + value, answer, 400, "");
                    softly.assertThat(answer.text())
                            .as("%s names %s=%s", operation, parameter.name(), value)
                            .contains(parameter.name().equals("cursor") ? "INVALID_" : parameter.name());
                }
            }
        });
    }

    @Test
    void refusesIdsInPathsThatAreNone() {
        forEach(operation -> !operation.in("path").isEmpty(), (operation, softly) -> {
            for (Parameter parameter : operation.in("path")) {
                for (String value : List.of("abc!", "7", "%00", "%FF", "019a0c3e-5b7c-7d21-9c3a")) {
                    String target = target(operation, Map.of(parameter.name(), value));
                    Answer answer = send(operation, target, "{}".getBytes());
                    refused(softly, operation, parameter.name() + "=" + value, answer, 400, "");
                }
            }
        });
    }

    @Test
    void refusesBodiesThatAreNoJsonObject() {
        forEach(operation -> operation.body() != null, (operation, softly) -> {
            Function<String, Answer> send = body -> send(operation, target(operation), Wire.bytes(body));
            refused(softly, operation, "cut off", send.apply("{\"a\":"), 400, "MALFORMED_REQUEST");
            refused(softly, operation, "no JSON", send.apply("<a/>"), 400, "MALFORMED_REQUEST");
            refused(softly, operation, "something behind", send.apply("{} {}"), 400, "");
            refused(softly, operation, "nothing", send.apply(""), 400, "");
            refused(softly, operation, "null", send.apply("null"), 400, "");
            refused(softly, operation, "list", send.apply("[]"), 400, "");
            refused(softly, operation, "text", send.apply("\"a\""), 400, "");
            refused(softly, operation, "deep", send.apply("[".repeat(5_000)), 400, "");
            refused(softly, operation, "unknown property", send.apply("{\"khongCo\": 1}"), 400, "UNKNOWN_PROPERTY");
            refused(
                    softly,
                    operation,
                    "another type",
                    Wire.send(
                            Callers.cookie(operation),
                            operation.method(),
                            target(operation),
                            "text/plain",
                            Wire.bytes("{}")),
                    415,
                    "UNSUPPORTED_MEDIA_TYPE");
            refused(
                    softly,
                    operation,
                    "no type",
                    Wire.send(
                            Callers.cookie(operation),
                            operation.method(),
                            target(operation),
                            null,
                            Wire.bytes("{}"),
                            "If-Match",
                            "\"0\""),
                    415,
                    "UNSUPPORTED_MEDIA_TYPE");
        });
    }

    @Test
    void refusesValuesOfAnotherTypeAndSaysWhereTheyStand() {
        forEach(operation -> operation.body() != null, (operation, softly) -> {
            String target = target(operation);
            for (Property property : contract.properties(operation.body())) {
                JsonNode body = property.bodyWith(ofAnotherType(property.schema()));
                Answer answer = send(operation, target, Wire.bytes(body.toString()));
                refused(softly, operation, body.toString(), answer, 400, "INVALID_VALUE");
                softly.assertThat(answer.json()
                                .path("errors")
                                .path(0)
                                .path("pointer")
                                .asText())
                        .as("%s points to the fault of %s", operation, body)
                        .isEqualTo(property.pointer());
            }
        });
    }

    @Test
    void refusesControlCharactersLoneSurrogatesAndBrokenUtf8InEveryText() {
        forEach(operation -> operation.body() != null, (operation, softly) -> {
            String target = target(operation);
            for (Property property : contract.properties(operation.body())) {
                if (Contract.type(property.schema()).equals("string")) {
                    for (String text : List.of("a\\u0000b", "a\\u001bb", "a\\ud800b", "a\ufffdb")) {
                        String body =
                                property.bodyWith(new TextNode("@")).toString().replace("@", text);
                        refused(
                                softly,
                                operation,
                                body,
                                send(operation, target, Wire.bytes(body)),
                                400,
                                "INVALID_VALUE");
                    }
                    String[] around =
                            property.bodyWith(new TextNode("a@b")).toString().split("@");
                    Answer answer = send(operation, target, Wire.broken(around[0], around[1]));
                    refused(softly, operation, "broken UTF-8 in " + property.pointer(), answer, 400, "");
                }
            }
        });
    }

    @Test
    void refusesBodiesOfTenMegabytesAlsoWhenTheirLengthIsNotTold() {
        byte[] large = ("{\"a\": \"" + "x".repeat(10_000_000) + "\"}").getBytes();
        forEach(operation -> operation.body() != null, (operation, softly) -> {
            String target = target(operation);
            refused(softly, operation, "10 MB", send(operation, target, large), 413, "PAYLOAD_TOO_LARGE");
            refused(
                    softly,
                    operation,
                    "10 MB in chunks",
                    Wire.sendInChunks(
                            Callers.cookie(operation), operation.method(), target, operation.mediaType(), large),
                    413,
                    "PAYLOAD_TOO_LARGE");
        });
    }

    @Test
    void everyTextHasAGreatestLength() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : contract.operations()) {
            if (operation.body() != null) {
                contract.properties(operation.body()).stream()
                        .filter(property -> Contract.isFreeText(property.schema()))
                        .forEach(property -> softly.assertThat(property.schema().has("maxLength"))
                                .as("%s %s has a maxLength", operation, property.pointer())
                                .isTrue());
            }
        }
        softly.assertAll();
    }

    private interface Check {
        void accept(Operation operation, SoftAssertions softly);
    }

    private void forEach(java.util.function.Predicate<Operation> which, Check check) {
        List<Operation> operations =
                contract.operations().stream().filter(which).toList();
        assertThat(operations).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        Consumer<Operation> each = operation -> check.accept(operation, softly);
        operations.stream()
                .filter(operation -> !operation.id().equals("deleteSession"))
                .forEach(each);
        softly.assertAll();
    }

    private void refused(
            SoftAssertions softly, Operation operation, String what, Answer answer, int status, String code) {
        softly.assertThat(answer.status())
                .as("%s: %s: %s", operation, what, answer.text())
                .isEqualTo(status);
        softly.assertThat(answer.text()).as("%s: %s", operation, what).doesNotContainPattern(INSIDE);
        if (answer.status() == status) {
            softly.assertThat(answer.response()
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .as("%s: %s", operation, what)
                    .startsWith("application/problem+json");
            softly.assertThat(answer.json().path("requestId").asText())
                    .as("%s: %s", operation, what)
                    .isNotEmpty();
            if (!code.isEmpty()) {
                softly.assertThat(answer.code()).as("%s: %s", operation, what).isEqualTo(code);
            }
        }
    }

    private Answer get(Operation operation, String query) {
        return send(operation, target(operation) + "?" + query, Wire.bytes("{}"));
    }

    private Answer send(Operation operation, String target, byte[] body) {
        String key = UUID.randomUUID().toString();
        byte[] sent = operation.body() == null ? null : body;
        if (operation.method().equals("PATCH")) {
            Answer record = Wire.send(Callers.cookie(operation), "GET", target.replaceFirst("\\?.*", ""), null, null);
            String etag = record.status() == 200 ? record.etag() : "\"0\"";
            return Wire.send(Callers.cookie(operation), "PATCH", target, operation.mediaType(), sent, "If-Match", etag);
        }
        return Wire.send(
                Callers.cookie(operation),
                operation.method(),
                target,
                operation.mediaType(),
                sent,
                "Idempotency-Key",
                key);
    }

    private String target(Operation operation) {
        return target(operation, Map.of());
    }

    /** The path with valid parameters but these; a patch is judged by the record it changes, so it needs a real one. */
    private String target(Operation operation, Map<String, String> values) {
        String target = operation.path();
        for (Parameter parameter : operation.in("path")) {
            String value = values.get(parameter.name());
            if (value == null) {
                value = switch (parameter.name()) {
                    case "code" -> "75";
                    case "list" -> "TOPIC";
                    default ->
                        operation.method().equals("PATCH")
                                        || operation.takes("cursor")
                                                && !operation.id().equals("listDisbursementHistory")
                                ? Records.in(operation.path().replaceFirst("/\\{id}.*", ""))
                                : UUID.randomUUID().toString();
                };
            }
            target = target.replace("{" + parameter.name() + "}", value);
        }
        return target;
    }

    private List<String> unreadable(Parameter parameter) {
        JsonNode schema = parameter.schema();
        JsonNode element = Contract.type(schema).equals("array") ? contract.resolve(schema.path("items")) : schema;
        String type = Contract.type(element);
        if (parameter.name().equals("cursor")) {
            return List.of("abc", "%00", "a&cursor=b");
        }
        if (parameter.name().equals("sort")) {
            return List.of("khongCo", "%00", "%FF", "a&sort=b");
        }
        if (element.has("enum")) {
            return List.of("GONE", "gone", "1");
        }
        if (element.path("format").asText().equals("date")) {
            return List.of("2025-02-30", "2025-13-01", "yesterday", "01/02/2025", "%2B99999-01-01");
        }
        if (element.path("format").asText().equals("uuid")) {
            return List.of("abc", "1", "019a0c3e-5b7c-7d21-9c3a");
        }
        String twice = "a&" + parameter.name() + "=b";
        return switch (type) {
            case "integer" ->
                element.has("minimum") ? List.of("x", "1.5", "99999999999", "-1") : List.of("x", "1.5", "99999999999");
            case "boolean" -> List.of("ja", "1", "TRUE");
            default ->
                element.has("pattern") ? List.of("!!", "%00", "%FF", twice) : List.of("%00", "%1b", "%FF", twice);
        };
    }

    private static JsonNode ofAnotherType(JsonNode schema) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (schema.has("enum")) {
            return json.textNode("GONE");
        }
        return switch (Contract.type(schema) + " " + schema.path("format").asText()) {
            case "string date" -> json.textNode("2025-02-30");
            case "string uuid" -> json.textNode("abc");
            case "integer int32", "integer int64", "integer int16", "integer ", "number " -> json.textNode("7");
            case "boolean " -> json.textNode("true");
            default -> json.numberNode(7);
        };
    }
}
