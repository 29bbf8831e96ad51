package vn.chungtay.shared.persistence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paging by position instead of offset: the 200th page costs what the first costs. */
final class Keyset {
    private static final String TOP_LEVEL_FROM = "\nFROM ";

    private Keyset() {}

    /** Where the list's own FROM starts; lists write it at the beginning of a line, sub-selects do not. */
    static int fromClause(String head) {
        int lineEnd = head.indexOf(TOP_LEVEL_FROM);
        if (lineEnd < 0) {
            throw new IllegalArgumentException("A list needs its FROM at the beginning of a line");
        }
        return lineEnd + 1;
    }

    static Select restrict(Select select, List<SortKeys.Key> keys, List<String> after, int limit) {
        int from = fromClause(select.head());
        String positions = IntStream.range(0, keys.size())
                .mapToObj(i -> ", CAST(" + keys.get(i).expression() + " AS text) AS sort_" + i)
                .collect(Collectors.joining());
        Select page = select.withLongerHead(select.head().substring(0, from).stripTrailing() + positions + "\n"
                + select.head().substring(from));
        if (after != null) {
            page.where(sameDirection(keys) ? rowComparison(keys) : stepwise(keys));
            for (int i = 0; i < keys.size(); i++) {
                page.bind("after_" + i, after.get(i));
            }
        }
        return page.then("ORDER BY "
                        + keys.stream()
                                .map(key -> key.expression() + (key.descending() ? " DESC" : ""))
                                .collect(Collectors.joining(", ")))
                .then("LIMIT " + limit);
    }

    private static boolean sameDirection(List<SortKeys.Key> keys) {
        return keys.stream().map(SortKeys.Key::descending).distinct().count() == 1;
    }

    /** {@code (a, b, id) > (…)}: the form that an index answers with one descent. */
    private static String rowComparison(List<SortKeys.Key> keys) {
        String left = keys.stream().map(SortKeys.Key::expression).collect(Collectors.joining(", "));
        String right = IntStream.range(0, keys.size())
                .mapToObj(i -> value(keys.get(i), i))
                .collect(Collectors.joining(", "));
        return "(" + left + ") " + (keys.get(0).descending() ? "<" : ">") + " (" + right + ")";
    }

    /** Mixed directions: after the first key, or equal in it and after the second, and so on. */
    private static String stepwise(List<SortKeys.Key> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> {
                    String equal = IntStream.range(0, i)
                            .mapToObj(j -> keys.get(j).expression() + " = " + value(keys.get(j), j) + " AND ")
                            .collect(Collectors.joining());
                    String compare = keys.get(i).descending() ? " < " : " > ";
                    return "(" + equal + keys.get(i).expression() + compare + value(keys.get(i), i) + ")";
                })
                .collect(Collectors.joining(" OR "));
    }

    private static String value(SortKeys.Key key, int index) {
        return "CAST(:after_" + index + " AS " + key.type() + ")";
    }
}
