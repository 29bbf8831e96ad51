package vn.chungtay.privacy;

/** How far a breach has come. */
public enum DataBreachStatus {
    /** The authority has not been told; the clock runs. */
    FOUND,
    /** The authority has been told. */
    NOTIFIED,
    /** Nothing is left to be done. */
    CLOSED
}
