package vn.chungtay.beneficiary;

/** What the commune decided about a household for a year, by the poverty line of Decree 07/2021. */
public enum PovertyStatus {
    POOR,
    NEAR_POOR,
    NOT_POOR
}
