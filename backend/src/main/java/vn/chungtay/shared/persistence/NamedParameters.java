package vn.chungtay.shared.persistence;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A statement with {@code :named} parameters as JDBC wants it: a {@code ?} for each value, a list as so many of them
 * (an empty one as NULL, which nothing equals).
 *
 * @param text the statement with question marks
 * @param values what stands for them, in order
 */
record NamedParameters(String text, List<Object> values) {
    static NamedParameters of(String text, Map<String, Object> parameters) {
        StringBuilder positional = new StringBuilder(text.length());
        List<Object> values = new ArrayList<>();
        int copied = 0;
        int literal = text.indexOf('\'');
        int colon = text.indexOf(':');
        while (colon >= 0) {
            boolean literalFirst = literal >= 0 && literal < colon;
            int end = literalFirst ? endOfLiteral(text, literal) : endOfName(text, colon);
            if (literalFirst) {
                literal = text.indexOf('\'', end);
            } else if (end > colon + 1 && text.charAt(colon + 1) != ':') {
                positional.append(text, copied, colon);
                positional.append(marks(value(text.substring(colon + 1, end), parameters), values));
                copied = end;
            }
            colon = colon < end ? text.indexOf(':', end) : colon;
        }
        return new NamedParameters(
                positional.append(text, copied, text.length()).toString(), values);
    }

    private static int endOfLiteral(String text, int start) {
        return text.indexOf('\'', start + 1) + 1;
    }

    /** Behind the name that follows a colon; a double colon is a cast and no name. */
    private static int endOfName(String text, int colon) {
        int end = colon + 1;
        if (end < text.length() && text.charAt(end) == ':') {
            return end + 1;
        }
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Object value(String name, Map<String, Object> parameters) {
        if (!parameters.containsKey(name)) {
            throw new IllegalArgumentException("Nothing is bound to :" + name);
        }
        return parameters.get(name);
    }

    private static String marks(Object value, List<Object> values) {
        if (!(value instanceof Collection<?> several)) {
            values.add(value);
            return "?";
        }
        values.addAll(several);
        return several.isEmpty() ? "NULL" : String.join(", ", Collections.nCopies(several.size(), "?"));
    }

    /** The same behind another statement with its own question marks, sent together. */
    NamedParameters behind(String first, Object... itsValues) {
        List<Object> both = new ArrayList<>(values.size() + itsValues.length);
        both.addAll(Arrays.asList(itsValues));
        both.addAll(values);
        return new NamedParameters(first + text, both);
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof String[] texts) {
            Array array = statement.getConnection().createArrayOf("text", texts);
            statement.setArray(position, array);
        } else {
            statement.setObject(position, value);
        }
    }
}
