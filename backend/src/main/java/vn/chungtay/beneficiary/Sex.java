package vn.chungtay.beneficiary;

/** Sex as registered; not always known when a child is found (Decree 56/2017, Form 01). */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
