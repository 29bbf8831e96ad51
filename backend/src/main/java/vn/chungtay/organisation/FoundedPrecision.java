package vn.chungtay.organisation;

/** How exactly the day of founding is known: of {@code 1995-01-01} with YEAR, only the year counts. */
enum FoundedPrecision {
    DAY,
    MONTH,
    YEAR
}
