package vn.chungtay.beneficiary;

import java.time.LocalDate;

/** How exactly a birth date is known; what is not known is stored as the first day of the month or year. */
public enum BirthDatePrecision {
    DAY,
    MONTH,
    YEAR,
    ESTIMATED;

    /** The date as it is stored. */
    LocalDate round(LocalDate date) {
        return switch (this) {
            case DAY, ESTIMATED -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }
}
