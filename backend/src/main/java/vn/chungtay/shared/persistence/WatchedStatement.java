package vn.chungtay.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An INSERT, UPDATE or DELETE that answers the rows it wrote, so that what changed can be kept without the statement
 * knowing of it.
 *
 * @param verb INSERT, UPDATE or DELETE
 * @param table the table it writes to
 * @param alias what the statement calls it
 * @param bookkeeping whether it only says when a row was last touched, or keeps a sum that follows from other rows
 */
record WatchedStatement(String verb, String table, String alias, boolean bookkeeping) {
    private static final Pattern START = Pattern.compile(
            "^\\s*(?:(INSERT) INTO|(UPDATE)|(DELETE) FROM)\\s+(\\w+)(?:\\s+AS\\s+(\\w+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOOKKEEPING =
            Pattern.compile("^\\s*UPDATE \\w+ SET (updated_at = :now, updated_by = CAST\\(:account AS uuid\\)"
                    + "|disbursed_amount = disbursed_amount \\+ :amount)\\s*$");
    private static final TypeReference<Map<String, JsonNode>> COLUMNS = new TypeReference<>() {};
    static final String ROW = "written_row";

    /** What a statement does, or null when it writes no rows, such as SET CONSTRAINTS. */
    static WatchedStatement of(Select statement) {
        Matcher start = START.matcher(statement.head());
        if (!start.find()) {
            return null;
        }
        String verb = start.group(1) != null ? "INSERT" : start.group(2) != null ? "UPDATE" : "DELETE";
        return new WatchedStatement(
                verb,
                start.group(4),
                start.group(5) == null ? start.group(4) : start.group(5),
                BOOKKEEPING.matcher(statement.head()).matches());
    }

    /** The rows that an UPDATE is about to change, kept from others until it has. */
    Select before(Select statement) {
        return statement
                .withHead("SELECT " + row() + " FROM " + table + " " + alias)
                .then("FOR UPDATE");
    }

    /** The statement itself, answering the rows it wrote. */
    Select returning(Select statement) {
        return statement.then("RETURNING " + row());
    }

    private String row() {
        return "CAST(to_jsonb(" + alias + ") AS text) AS " + ROW;
    }

    /** A row as the database writes it, with the names of the contract. */
    static Map<String, JsonNode> columns(String json, ObjectMapper mapper) {
        try {
            Map<String, JsonNode> columns = new LinkedHashMap<>();
            mapper.readValue(json, COLUMNS).forEach((name, value) -> columns.put(RowChange.camelCase(name), value));
            return columns;
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("A written row cannot be read", fault);
        }
    }

    /** Puts rows beside each other by what they are known by. */
    static Map<String, Map<String, JsonNode>> byKey(Iterable<Map<String, JsonNode>> rows) {
        Map<String, Map<String, JsonNode>> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(String.valueOf(row.get("id")), row));
        return byKey;
    }
}
