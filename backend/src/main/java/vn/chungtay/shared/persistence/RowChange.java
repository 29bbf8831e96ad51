package vn.chungtay.shared.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row that was written, with what it held before and after. Names of columns are those of the contract: camelCase.
 *
 * @param table the table, in snake_case
 * @param before empty for a new row
 * @param after empty for a row that was taken away
 */
public record RowChange(String table, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    private static final Pattern WORD = Pattern.compile("_(\\w)");

    /** The name of a column as the contract writes it: birth_date becomes birthDate. */
    public static String camelCase(String column) {
        return WORD.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** A value of the row as it is now, or as it was last; null when the row has no such column or nothing in it. */
    public String text(String column) {
        JsonNode value = after.isEmpty() ? before.get(column) : after.get(column);
        return value == null || value.isNull() ? null : value.asText();
    }
}
