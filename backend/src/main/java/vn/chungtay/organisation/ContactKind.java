package vn.chungtay.organisation;

/** The ways to reach an organisation. */
enum ContactKind {
    PHONE,
    EMAIL,
    WEB,
    FAX,
    ZALO
}
