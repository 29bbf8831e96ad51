package vn.chungtay.consent;

/** Whether a consent holds today. */
public enum ConsentState {
    LIVE,
    /** Its last day has passed. */
    EXPIRED,
    WITHDRAWN
}
