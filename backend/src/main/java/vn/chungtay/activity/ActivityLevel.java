package vn.chungtay.activity;

/** The level of government or community that holds the activity. */
public enum ActivityLevel {
    /** Trung ương. */
    NATIONAL,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp huyện, đến 30/06/2025. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE,
    /** Thôn, bản, tổ dân phố. */
    VILLAGE
}
