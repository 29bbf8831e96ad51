package vn.chungtay.shared.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Composes the example of a body from the examples of its properties, so that an example can never name a property
 * that the schema does not have.
 */
final class Examples {
    private static final String REFERENCE = "#/components/schemas/";
    private static final int DEEPEST = 6;
    private static final Map<String, String> PERIODS =
            Map.of("validFrom", "validTo", "startsOn", "endsOn", "startedOn", "endedOn");
    private static final String COMMUNE_CODE = "[0-9]{5}";

    private final Map<String, Schema> schemas;

    Examples(OpenAPI contract) {
        this.schemas = contract.getComponents().getSchemas();
    }

    void addTo(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, media) -> {
            boolean written = media.getExample() != null || media.getExamples() != null;
            if (!written && media.getSchema() != null && name.endsWith("json")) {
                media.setExample(exampleOf(media.getSchema(), 0));
            }
        });
    }

    private Object exampleOf(Schema schema, int depth) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            Schema target = schemas.get(schema.getRef().replace(REFERENCE, ""));
            return target == null || depth > DEEPEST ? null : exampleOf(target, depth + 1);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return exampleOf(schema.getAllOf().get(0), depth);
        }
        if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
            return exampleOf(schema.getAnyOf().get(0), depth);
        }
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (schema.getProperties() != null) {
            return objectOf(schema, depth);
        }
        if (types.contains(Schema.SchemaType.ARRAY)) {
            return arrayOf(schema, depth);
        }
        if (COMMUNE_CODE.equals(schema.getPattern())) {
            return "26041";
        }
        return types.isEmpty() ? null : scalarOf(types.get(0), schema.getFormat());
    }

    private Map<String, Object> objectOf(Schema schema, int depth) {
        Map<String, Object> example = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            Object value = exampleOf(property, depth);
            if (value != null) {
                example.put(name, value);
            }
        });
        PERIODS.forEach((start, end) -> leaveOpen(example, start, end));
        return example;
    }

    /** An end before its start would contradict it: then the period is open. */
    private static void leaveOpen(Map<String, Object> example, String start, String end) {
        Object from = example.get(start);
        Object to = example.get(end);
        if (from != null && to != null && String.valueOf(from).compareTo(String.valueOf(to)) >= 0) {
            example.remove(end);
        }
    }

    private List<Object> arrayOf(Schema schema, int depth) {
        List<Object> example = new ArrayList<>();
        Object item = schema.getItems() == null ? null : exampleOf(schema.getItems(), depth);
        if (item != null) {
            example.add(item);
        }
        return example;
    }

    private static Object scalarOf(Schema.SchemaType type, String format) {
        return switch (type) {
            case INTEGER, NUMBER -> 1;
            case BOOLEAN -> true;
            case STRING ->
                switch (format == null ? "" : format) {
                    case "uuid" -> "019a0c3e-5b7c-7d21-9c3a-2f4d6e8a1b03";
                    case "date" -> "2025-03-21";
                    case "date-time" -> "2025-03-21T01:30:00Z";
                    case "uri" -> "/api/v1/beneficiaries";
                    default -> "…";
                };
            default -> null;
        };
    }
}
