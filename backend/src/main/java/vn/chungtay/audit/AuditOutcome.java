package vn.chungtay.audit;

/** How it ended. */
public enum AuditOutcome {
    DONE,
    /** Not signed in, not allowed, or outside the scope. */
    REFUSED
}
