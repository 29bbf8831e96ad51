package vn.chungtay.shared.time;

import java.time.LocalDate;
import vn.chungtay.shared.problem.Problem;

/** Rules that hold for every dated fact: {@code validTo} is the first day no longer valid. */
public final class Periods {
    private Periods() {}

    /** @throws Problem 422 at {@code /validTo} when a period would have no day */
    public static void requireOrder(LocalDate validFrom, LocalDate validTo) {
        requireOrder(validFrom, validTo, "");
    }

    /**
     * Null is open at either end.
     *
     * @param pointer to what holds the period, empty for the body itself
     * @throws Problem 422 at its {@code validTo} when the period would have no day
     */
    public static void requireOrder(LocalDate validFrom, LocalDate validTo, String pointer) {
        if (validFrom != null && validTo != null && !validTo.isAfter(validFrom)) {
            throw Problem.rule(
                    pointer + "/validTo",
                    "NOT_AFTER_START",
                    "Ngày hết hiệu lực phải sau ngày bắt đầu",
                    "The first day no longer valid must come after the start");
        }
    }

    /** @throws Problem 422 when something that is said to have happened lies after today */
    public static void requireNotFuture(LocalDate date, LocalDate today, String pointer) {
        if (date != null && date.isAfter(today)) {
            throw Problem.rule(
                    pointer, "IN_FUTURE", "Ngày không được ở tương lai", "The date must not be in the future");
        }
    }

    /** Whether a half-open period holds a day. */
    public static boolean holds(LocalDate validFrom, LocalDate validTo, LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
