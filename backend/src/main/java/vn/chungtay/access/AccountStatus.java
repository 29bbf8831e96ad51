package vn.chungtay.access;

/** Whether an account can be used. */
enum AccountStatus {
    /** Made, and its person has not chosen a password yet. */
    INVITED,
    /** Signs in. */
    ACTIVE,
    /** Does not sign in any more; its sessions have ended. */
    BLOCKED
}
