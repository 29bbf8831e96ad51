package vn.chungtay.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The contract that the product serves, read so that a test can walk through all of it. */
final class Contract {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 5;

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract served() {
        try {
            return new Contract(
                    JSON.readTree(RestAssured.get("/api/openapi?format=json").asByteArray()));
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    /**
     * An operation.
     *
     * @param permission what the caller must hold, several separated by ", "; "public" and "signed-in" are none
     * @param body the schema of what it reads, or null
     * @param example a body that it can read, or null
     */
    record Operation(
            String id,
            String method,
            String path,
            String permission,
            List<Parameter> parameters,
            String mediaType,
            JsonNode body,
            JsonNode example,
            boolean answersList) {
        @Override
        public String toString() {
            return id;
        }

        List<Parameter> in(String place) {
            return parameters.stream()
                    .filter(parameter -> parameter.in().equals(place))
                    .toList();
        }

        boolean takes(String parameter) {
            return parameters.stream().anyMatch(known -> known.name().equals(parameter));
        }
    }

    record Parameter(String in, String name, JsonNode schema) {}

    /** A property of a body: its pointer, its schema, and a body that holds a value at that pointer and nothing else. */
    record Property(String pointer, JsonNode schema) {
        JsonNode bodyWith(JsonNode value) {
            String[] steps = pointer.substring(1).split("/");
            JsonNode body = value;
            for (int i = steps.length - 1; i >= 0; i--) {
                if (steps[i].equals("0")) {
                    body = JsonNodeFactory.instance.arrayNode().add(body);
                } else {
                    body = JsonNodeFactory.instance.objectNode().set(steps[i], body);
                }
            }
            return body;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (entry.getValue().has("operationId")) {
                        operations.add(operation(path.getKey(), entry.getKey().toUpperCase(), entry.getValue()));
                    }
                }));
        return operations;
    }

    private Operation operation(String path, String method, JsonNode node) {
        List<Parameter> parameters = StreamSupport.stream(
                        node.path("parameters").spliterator(), false)
                .map(parameter -> new Parameter(
                        parameter.path("in").asText(),
                        parameter.path("name").asText(),
                        resolve(parameter.path("schema"))))
                .toList();
        JsonNode answer = node.at("/responses/200/content/application~1json/schema");
        boolean answersList = type(resolve(answer)).equals("array");
        var content = node.path("requestBody").path("content").properties().iterator();
        var described = content.hasNext() ? content.next() : null;
        // a form is read by rules of its own, which have tests of their own
        var body = described == null || !described.getKey().endsWith("json") ? null : described;
        return new Operation(
                node.path("operationId").asText(),
                method,
                path,
                node.path("x-permission").asText(),
                parameters,
                body == null ? null : body.getKey(),
                body == null ? null : resolve(body.getValue().path("schema")),
                body == null ? null : body.getValue().path("example"),
                answersList);
    }

    /** Every property of a body, those of nested objects and of the first element of lists included. */
    List<Property> properties(JsonNode schema) {
        List<Property> found = new ArrayList<>();
        collect("", resolve(schema), found, DEEPEST);
        return found;
    }

    private void collect(String pointer, JsonNode schema, List<Property> found, int depth) {
        if (depth == 0) {
            return;
        }
        schema.path("properties").properties().forEach(entry -> {
            JsonNode property = resolve(entry.getValue());
            found.add(new Property(pointer + "/" + entry.getKey(), property));
            collect(pointer + "/" + entry.getKey(), property, found, depth - 1);
        });
        if (type(schema).equals("array")) {
            JsonNode element = resolve(schema.path("items"));
            found.add(new Property(pointer + "/0", element));
            collect(pointer + "/0", element, found, depth - 1);
        }
    }

    /** The schema that a reference stands for, with what is written beside the reference. */
    JsonNode resolve(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String name = schema.path("$ref").asText().replaceFirst(".*/", "");
        ObjectNode merged =
                resolve(document.path("components").path("schemas").path(name)).deepCopy();
        schema.properties().forEach(entry -> {
            if (!entry.getKey().equals("$ref")) {
                merged.set(entry.getKey(), entry.getValue());
            }
        });
        return merged;
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type instanceof ArrayNode several) {
            return StreamSupport.stream(several.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("");
        }
        return type.asText();
    }

    /** A text that people write: no choice, no date, no id, no code of a fixed form. */
    static boolean isFreeText(JsonNode schema) {
        return type(schema).equals("string") && !schema.has("enum") && !schema.has("format") && !schema.has("pattern");
    }
}
