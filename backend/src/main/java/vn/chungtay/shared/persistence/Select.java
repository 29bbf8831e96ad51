package vn.chungtay.shared.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement in the making: plain SQL, conditions that are added only when a filter asks for them, and named
 * parameters. Values are always bound, never written into the text.
 *
 * <pre>Select.of("SELECT h.id FROM household h").where("h.province_code IN (:provinces)").bind("provinces", codes)</pre>
 */
public final class Select {
    private final String head;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int conditionCount;
    private String tail = "";
    private boolean plannedOnce;

    private Select(String head) {
        this.head = head;
    }

    /** Starts from the text up to, and without, {@code WHERE}. */
    public static Select of(String head) {
        return new Select(head);
    }

    public Select where(String condition) {
        conditions
                .append(conditionCount++ == 0 ? "\nWHERE (" : "\n  AND (")
                .append(condition)
                .append(')');
        return this;
    }

    /** Adds the condition with its one parameter, only when there is a value. */
    public Select whereGiven(String condition, String parameter, Object value) {
        return value == null ? this : where(condition).bind(parameter, value);
    }

    public Select bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** What follows the conditions: {@code GROUP BY}, {@code ORDER BY}. */
    public Select then(String text) {
        tail = tail + "\n" + text;
        return this;
    }

    /**
     * Says that one plan fits whatever values are bound, as for one record by its id: the database then makes it once per
     * connection. Planning the many columns of a record costs more than reading them.
     */
    public Select plannedOnce() {
        plannedOnce = true;
        return this;
    }

    /** How many conditions there are by now. */
    public int conditions() {
        return conditionCount;
    }

    boolean isPlannedOnce() {
        return plannedOnce;
    }

    String text() {
        return head + conditions + tail;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The same rows with more columns. */
    Select withLongerHead(String newHead) {
        Select other = new Select(newHead);
        other.conditions.append(conditions);
        other.parameters.putAll(parameters);
        other.tail = tail;
        other.conditionCount = conditionCount;
        other.plannedOnce = plannedOnce;
        return other;
    }

    /** The same rows with other columns: the conditions stay, the head goes with the parameters only it named. */
    Select withHead(String newHead) {
        Select other = withLongerHead(newHead);
        String text = other.text();
        other.parameters.keySet().removeIf(name -> !Pattern.compile("(?<!:):" + name + "\\b")
                .matcher(text)
                .find());
        return other;
    }

    String head() {
        return head;
    }
}
