package vn.chungtay.disbursement;

/** How something is handed over. */
public enum DisbursementMethod {
    CASH,
    BANK,
    /** Goods, with an item, a value and a quantity. */
    IN_KIND
}
