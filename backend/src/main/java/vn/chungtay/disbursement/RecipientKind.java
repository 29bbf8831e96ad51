package vn.chungtay.disbursement;

/** To whom something is handed over. */
public enum RecipientKind {
    PERSON,
    HOUSEHOLD,
    ORGANISATION
}
