package vn.chungtay.activity;

/** Where an activity stands. */
public enum ActivityStatus {
    /** Will be held. */
    PLANNED,
    /** Took place. */
    HELD,
    /** Will not be held; the reason is kept. */
    CANCELLED
}
