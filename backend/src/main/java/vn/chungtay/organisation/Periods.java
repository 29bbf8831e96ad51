package vn.chungtay.organisation;

import java.time.LocalDate;
import vn.chungtay.shared.problem.Problem;

/** Half-open periods: the end is the first day that no longer counts; null is open. */
final class Periods {
    private Periods() {}

    /** Refuses a period that ends before it begins, or on the day it begins (422 at {@code pointer/validTo}). */
    static void requireOrder(LocalDate from, LocalDate to, String pointer) {
        if (from != null && to != null && !to.isAfter(from)) {
            throw Problem.rule(
                    pointer + "/validTo",
                    "PERIOD_ORDER",
                    "Ngày kết thúc phải sau ngày bắt đầu",
                    "The end must come after the beginning");
        }
    }
}
