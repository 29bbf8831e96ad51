package vn.chungtay.activity;

/** Part of the day; a published text says "sáng 21/3" and no hour. */
public enum PartOfDay {
    /** Sáng. */
    MORNING,
    /** Chiều. */
    AFTERNOON,
    /** Tối. */
    EVENING,
    /** Cả ngày. */
    ALL_DAY
}
