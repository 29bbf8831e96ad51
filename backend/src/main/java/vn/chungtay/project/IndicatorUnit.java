package vn.chungtay.project;

/** What an indicator counts. Turns, persons and families are never added to each other. */
public enum IndicatorUnit {
    /** Lượt: service events. */
    TURNS,
    /** Distinct persons. */
    PERSONS,
    /** Distinct households. */
    FAMILIES,
    /** Whole percent, rounded down: 100 only when nobody is missing. */
    PERCENT
}
