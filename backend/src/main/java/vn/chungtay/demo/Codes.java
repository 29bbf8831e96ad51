package vn.chungtay.demo;

import java.util.HashMap;
import java.util.Map;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.PaperKind;

/** Codes for paper, counted per province and year as the product counts them. */
final class Codes {
    /** What is counted: people or households of a province registered in a year. */
    record Key(String provinceCode, PaperKind kind, int year) {}

    private final Map<Key, Integer> last = new HashMap<>();

    String person(String provinceCode, int year) {
        return next(provinceCode, PaperKind.BENEFICIARY, year);
    }

    String household(String provinceCode, int year) {
        return next(provinceCode, PaperKind.HOUSEHOLD, year);
    }

    /** Codes of another kind were given out up to this number. */
    void given(String provinceCode, PaperKind kind, int year, int upTo) {
        last.put(new Key(provinceCode, kind, year), upTo);
    }

    Map<Key, Integer> last() {
        return last;
    }

    private String next(String provinceCode, PaperKind kind, int year) {
        int number = last.merge(new Key(provinceCode, kind, year), 1, Integer::sum);
        return PaperCodes.of(provinceCode, kind, year, number);
    }
}
