package vn.chungtay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row that was written: what it held before and after. */
public record RowStory(
        @Schema(description = "Table of the row", examples = "carer")
        String table,

        Kind kind,
        List<Field> fields) {

    /** What became of the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** One column of it. */
    public record Field(
            @Schema(examples = "fullName") String name,

            @Schema(
                    description = "As text; absent when there was nothing, or when it is not shown",
                    examples = "Nguyễn Thị Na")
            String before,

            @Schema(examples = "Nguyễn Thị Bích Ngọc") String after,

            @Schema(
                    description =
                            "The audit keeps only that it changed, the reader may not see what it says, or the record"
                                    + " was anonymised")
            boolean hidden) {}

    /**
     * As an event's detail keeps it; without values for readers who may see no personal data.
     *
     * @param key the key of the person or household it is about; null when there is none, or none any more
     */
    static RowStory of(JsonNode change, boolean withValues, byte[] key, ObjectMapper mapper) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : change.path("fields").properties()) {
            JsonNode before = Boxes.open(field.getValue().path(0), key, mapper);
            JsonNode after = Boxes.open(field.getValue().path(1), key, mapper);
            boolean hidden = !withValues || isAway(before) || isAway(after);
            fields.add(new Field(field.getKey(), hidden ? null : text(before), hidden ? null : text(after), hidden));
        }
        return new RowStory(
                change.path("table").asText(), Kind.valueOf(change.path("kind").asText()), fields);
    }

    private static boolean isAway(JsonNode value) {
        return value.has(SealedValues.SEALED) || value.has(Boxes.BOX);
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return String.join(", ", parts);
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
