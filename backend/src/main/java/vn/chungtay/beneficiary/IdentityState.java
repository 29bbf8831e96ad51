package vn.chungtay.beneficiary;

/** How far an identity number is known. */
public enum IdentityState {
    /** There is no number. */
    NONE,
    /** The police were asked for one. */
    REQUESTED,
    /** The family or a paper says so. */
    DECLARED,
    /** Checked against the population database. */
    VERIFIED_POLICE
}
