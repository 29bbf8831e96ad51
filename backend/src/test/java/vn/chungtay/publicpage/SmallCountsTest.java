package vn.chungtay.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plays the curious reader: what is shown, and all that follows from it, gives no small count away. */
class SmallCountsTest {
    private static final long SEED = 20_250_321L;

    @Test
    void noWithheldCountCanBeWorkedOutFromTotalsAndTheCountsThatAreShown() {
        Random dice = new Random(SEED);
        int withheld = 0;
        for (int round = 0; round < 20_000; round++) {
            long[] ages = table(dice, 2 + dice.nextInt(4));
            long total = Arrays.stream(ages).sum();
            long[] sexes = parted(dice, total, 2 + dice.nextInt(2));
            SmallCounts.Safe safe = SmallCounts.of(total, List.of(ages, sexes));
            for (int t = 0; t < 2; t++) {
                withheld += attack(safe, t, List.of(ages, sexes).get(t));
            }
        }
        assertThat(withheld).as("withheld counts that were attacked").isGreaterThan(5_000);
    }

    @Test
    void onlyWhatMustBeWithheldIs() {
        assertThat(shown(100, new long[] {40, 50, 10})).containsExactly(40L, 50L, 10L);
        assertThat(shown(100, new long[] {3, 57, 40})).containsExactly(null, 57L, null);
        assertThat(shown(100, new long[] {4, 4, 92})).containsExactly(null, null, 92L);
        assertThat(shown(102, new long[] {1, 1, 100})).containsExactly(null, null, null);
        assertThat(shown(40, new long[] {0, 40, 0})).containsExactly(0L, 40L, 0L);
        assertThat(SmallCounts.of(4, List.of(new long[] {4, 0})).total()).isNull();
        assertThat(SmallCounts.of(5, List.of(new long[] {5, 0}, new long[] {2, 3})))
                .satisfies(safe -> assertThat(safe.total()).isNull())
                .satisfies(safe -> assertThat(safe.tables().get(0)).containsOnlyNulls());
        assertThat(SmallCounts.alone(4)).isNull();
        assertThat(SmallCounts.alone(5)).isEqualTo(5);
        assertThat(SmallCounts.alone(0)).isZero();
    }

    private static Long[] shown(long total, long[] table) {
        return SmallCounts.of(total, List.of(table)).tables().get(0);
    }

    /** The least and the most a withheld count can be lie five apart at least, as far as the reader can tell. */
    private static int attack(SmallCounts.Safe safe, int which, long[] truth) {
        Long[] shown = safe.tables().get(which);
        Long total = safe.total();
        for (int other = 0; total == null && other < safe.tables().size(); other++) {
            Long[] table = safe.tables().get(other);
            if (Arrays.stream(table).allMatch(count -> count != null)) {
                total = Arrays.stream(table).mapToLong(Long::longValue).sum();
            }
        }
        List<Integer> hidden = new ArrayList<>();
        long rest = total == null ? Long.MAX_VALUE : total;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] == null) {
                hidden.add(i);
            } else {
                assertThat(shown[i]).isEqualTo(truth[i]).matches(count -> count == 0 || count >= 5);
                rest -= shown[i];
            }
        }
        if (hidden.isEmpty()) {
            return 0;
        }
        if (total != null) {
            long least = hidden.size() == 1 ? rest : 1;
            long most = rest - (hidden.size() - 1);
            assertThat(most - least)
                    .as("%s of %s, total %s", Arrays.toString(shown), Arrays.toString(truth), total)
                    .isGreaterThanOrEqualTo(4);
        }
        return hidden.size();
    }

    private static long[] table(Random dice, int cells) {
        long[] counts = new long[cells];
        for (int i = 0; i < cells; i++) {
            counts[i] = dice.nextInt(3) == 0 ? dice.nextInt(7) : dice.nextInt(60);
        }
        return counts;
    }

    private static long[] parted(Random dice, long total, int cells) {
        long[] counts = new long[cells];
        long left = total;
        for (int i = 0; i < cells - 1; i++) {
            counts[i] = dice.nextInt(3) == 0 ? Math.min(left, dice.nextInt(6)) : dice.nextInt((int) left + 1);
            left -= counts[i];
        }
        counts[cells - 1] = left;
        return counts;
    }
}
