package vn.chungtay.activity;

/** Whether a published amount stands for all gifts together or for each family. */
public enum GiftValueBasis {
    /** The amount is for all. */
    TOTAL,
    /** Each family or person got this amount. */
    EACH
}
