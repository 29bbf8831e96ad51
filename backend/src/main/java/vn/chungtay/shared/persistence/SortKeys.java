package vn.chungtay.shared.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.shared.problem.Problem;

/**
 * The fields a list may be sorted by, each with the SQL expressions behind it (never null, in the order of an index),
 * and the id that breaks ties.
 */
public final class SortKeys {
    /** One expression of an ORDER BY; {@code type} is its SQL type, needed to compare it with a cursor's value. */
    public record Key(String expression, String type, boolean descending) {}

    private record Field(List<String> expressions, String type) {}

    private final String idExpression;
    private final String idType;
    private final String defaultSort;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private SortKeys(String idExpression, String idType, String defaultSort) {
        this.idExpression = idExpression;
        this.idType = idType;
        this.defaultSort = defaultSort;
    }

    public static SortKeys tieBrokenBy(String idExpression, String defaultSort) {
        return new SortKeys(idExpression, "uuid", defaultSort);
    }

    /** For tables whose key is not a UUID. */
    public static SortKeys tieBrokenBy(String idExpression, String idType, String defaultSort) {
        return new SortKeys(idExpression, idType, defaultSort);
    }

    public SortKeys field(String name, String type, String... expressions) {
        fields.put(name, new Field(List.of(expressions), type));
        return this;
    }

    /** Reads {@code sort=-createdAt,fullName}; without it, the list's own order. */
    List<Key> parse(String sort) {
        List<Key> keys = new ArrayList<>();
        boolean descending = false;
        for (String part : (sort == null || sort.isBlank() ? defaultSort : sort).split(",")) {
            descending = part.startsWith("-");
            Field field = fields.get(descending ? part.substring(1) : part);
            if (field == null) {
                String choices = String.join(", ", fields.keySet());
                throw Problem.parameter(
                        "sort", "UNKNOWN_SORT", "Sắp xếp được theo: " + choices, "It sorts by: " + choices);
            }
            for (String expression : field.expressions) {
                keys.add(new Key(expression, field.type, descending));
            }
        }
        keys.add(new Key(idExpression, idType, descending));
        return keys;
    }
}
