package vn.chungtay.privacy;

/** Where a closed record stands between its closing and its end. */
public enum RetentionState {
    /** Its time has not come. */
    RUNNING,
    /** Its time is over: somebody may ask that it be anonymised. */
    DUE,
    /** Somebody asked; somebody else has to confirm. */
    ASKED,
    /** Nobody can tell any more whose it was. */
    ANONYMISED
}
