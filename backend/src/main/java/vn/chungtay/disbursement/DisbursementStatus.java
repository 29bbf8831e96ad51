package vn.chungtay.disbursement;

/** A row is posted, and may be reversed once. */
public enum DisbursementStatus {
    POSTED,
    REVERSED
}
