package vn.chungtay.privacy;

/** How a request came in. */
public enum RequestChannel {
    IN_PERSON,
    LETTER,
    EMAIL,
    PHONE,
    /** The national or provincial portal of public services. */
    PORTAL
}
