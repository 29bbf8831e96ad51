package vn.chungtay.publicpage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Withholds small counts, so that nobody can tell who is meant: counts of one to four, and as many others of the same
 * table as it takes that the withheld ones cannot be worked out from the total and those that are shown.
 */
final class SmallCounts {
    static final long SMALLEST_SHOWN = 5;

    private SmallCounts() {}

    /**
     * Tables that part the same people in different ways, each adding up to the same total, so that whatever one of them
     * gives away the others must not.
     *
     * @param total shown as it is; null when it has to be withheld too
     * @param tables null where a count is withheld
     */
    record Safe(Long total, List<Long[]> tables) {}

    /** @param tables each with counts that add up to the total */
    static Safe of(long total, List<long[]> tables) {
        List<Long[]> safe = new ArrayList<>();
        for (long[] table : tables) {
            boolean[] withheld = total >= SMALLEST_SHOWN ? withhold(table) : null;
            if (withheld == null) {
                return nothing(total, tables);
            }
            safe.add(shown(table, withheld));
        }
        return new Safe(total, safe);
    }

    /** A count that is part of no sum. */
    static Long alone(long count) {
        return count == 0 || count >= SMALLEST_SHOWN ? count : null;
    }

    /** Which counts to withhold, or null when the total cannot be shown beside any choice of them. */
    private static boolean[] withhold(long[] counts) {
        boolean[] withheld = new boolean[counts.length];
        int cells = 0;
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && counts[i] < SMALLEST_SHOWN) {
                withheld[i] = true;
                cells++;
                sum += counts[i];
            }
        }
        if (cells == 0) {
            return withheld;
        }
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= SMALLEST_SHOWN) {
                others.add(i);
            }
        }
        others.sort(Comparator.comparingLong(i -> counts[i]));
        for (int i = 0; i <= others.size(); i++) {
            // each withheld count is at least one: what is left for it spans this many values
            if (cells > 1 && sum - cells + 1 >= SMALLEST_SHOWN) {
                return withheld;
            }
            if (i < others.size()) {
                withheld[others.get(i)] = true;
                cells++;
                sum += counts[others.get(i)];
            }
        }
        return null;
    }

    private static Safe nothing(long total, List<long[]> tables) {
        if (total == 0) {
            return new Safe(
                    0L,
                    tables.stream()
                            .map(table -> shown(table, new boolean[table.length]))
                            .toList());
        }
        return new Safe(
                null, tables.stream().map(table -> new Long[table.length]).toList());
    }

    private static Long[] shown(long[] counts, boolean[] withheld) {
        Long[] shown = Arrays.stream(counts).boxed().toArray(Long[]::new);
        for (int i = 0; i < shown.length; i++) {
            if (withheld[i]) {
                shown[i] = null;
            }
        }
        return shown;
    }
}
