package vn.chungtay.activity;

/** What became of a wish. */
public enum WishStatus {
    /** Nothing yet. */
    OPEN,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** Fulfilled. */
    MET,
    /** Closed without being fulfilled. */
    CLOSED
}
