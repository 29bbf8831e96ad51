package vn.chungtay.activity;

/** Who said it. */
public enum WishSpeaker {
    /** The child. */
    CHILD,
    /** Father or mother. */
    PARENT,
    /** Another carer. */
    CARER,
    /** An officer on their behalf. */
    OFFICER
}
