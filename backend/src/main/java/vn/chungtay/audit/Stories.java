package vn.chungtay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.audit.RowStory.Field;
import vn.chungtay.audit.RowStory.Kind;

/** Tells what the audit kept of written rows, each value as text. */
@ApplicationScoped
class Stories {
    /** The column of an address whose number means nothing to a reader: the unit as it was written down. */
    private static final String UNIT = "writtenUnitId";

    private final ObjectMapper mapper;
    private final AdminUnitDirectory units;

    Stories(ObjectMapper mapper, AdminUnitDirectory units) {
        this.mapper = mapper;
        this.units = units;
    }

    /**
     * The rows of an event; without values for readers who may see no personal data.
     *
     * @param keys the keys of those it is about, by their ids: without one, what was put away under it stays away
     */
    List<RowStory> of(JsonNode changes, boolean withValues, Map<String, String> keys) {
        List<RowStory> rows = new ArrayList<>();
        for (JsonNode change : changes) {
            byte[] key = Boxes.keyOf(change, keys);
            List<Field> fields = new ArrayList<>();
            change.path("fields")
                    .properties()
                    .forEach(field -> fields.add(field(field.getKey(), field.getValue(), withValues, key)));
            rows.add(new RowStory(
                    change.path("table").asText(),
                    Kind.valueOf(change.path("kind").asText()),
                    fields));
        }
        return rows;
    }

    private Field field(String name, JsonNode beforeAndAfter, boolean withValues, byte[] key) {
        JsonNode before = Boxes.open(beforeAndAfter.path(0), key, mapper);
        JsonNode after = Boxes.open(beforeAndAfter.path(1), key, mapper);
        boolean hidden = !withValues || isAway(before) || isAway(after);
        return new Field(name, hidden ? null : told(name, before), hidden ? null : told(name, after), hidden);
    }

    private static boolean isAway(JsonNode value) {
        return value.has(SealedValues.SEALED) || value.has(Boxes.BOX);
    }

    private String told(String name, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (name.equals(UNIT)) {
            return units.find(value.asInt())
                    .map(unit -> unit.fullName() + " (" + unit.code() + ")")
                    .orElse(value.asText());
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return String.join(", ", parts);
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
