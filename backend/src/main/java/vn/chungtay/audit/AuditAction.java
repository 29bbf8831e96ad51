package vn.chungtay.audit;

/** What was done. */
public enum AuditAction {
    /** A record was made. */
    CREATE,
    /** A record was changed. */
    CHANGE,
    /** A record was opened. */
    READ,
    /** A list was looked at. */
    LIST,
    /** People or records were searched for by words. */
    SEARCH,
    /** A list was taken away as a file. */
    EXPORT,
    SIGN_IN,
    SIGN_OUT,
    /** Restricted circumstances of a person were opened, with a reason. */
    OPEN_RESTRICTED,
    /** The audit itself was verified. */
    VERIFY
}
