package vn.chungtay.activity;

/** Where a conclusion stands. */
public enum ConclusionStatus {
    /** To be done. */
    OPEN,
    /** Done. */
    DONE,
    /** No longer wanted. */
    CANCELLED
}
