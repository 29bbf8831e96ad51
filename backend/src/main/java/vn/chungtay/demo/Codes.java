package vn.chungtay.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Human codes such as 75-2023-000001, counted per province and year as the product counts them. */
final class Codes {
    /** What is counted: people or households of a province registered in a year. */
    record Key(String provinceCode, String kind, int year) {}

    private final Map<Key, Integer> last = new HashMap<>();

    String person(String provinceCode, int year) {
        return String.format(Locale.ROOT, "%s-%d-%06d", provinceCode, year, next(provinceCode, "BENEFICIARY", year));
    }

    String household(String provinceCode, int year) {
        return String.format(Locale.ROOT, "%s-H-%d-%06d", provinceCode, year, next(provinceCode, "HOUSEHOLD", year));
    }

    /** Codes of another kind were given out up to this number. */
    void given(String provinceCode, String kind, int year, int upTo) {
        last.put(new Key(provinceCode, kind, year), upTo);
    }

    Map<Key, Integer> last() {
        return last;
    }

    private int next(String provinceCode, String kind, int year) {
        return last.merge(new Key(provinceCode, kind, year), 1, Integer::sum);
    }
}
