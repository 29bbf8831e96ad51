package vn.chungtay.activity;

/** By what group gift lines are counted. */
public enum RecipientCategory {
    /** A household. */
    FAMILY,
    /** A child. */
    CHILD,
    /** A child that lost both parents (TE01). */
    ORPHAN,
    /** An elderly person. */
    ELDERLY,
    /** A person with a disability. */
    DISABLED,
    /** A person with a mental illness. */
    MENTALLY_ILL,
    /** Anybody else. */
    OTHER
}
