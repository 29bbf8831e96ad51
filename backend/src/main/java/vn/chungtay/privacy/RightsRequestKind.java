package vn.chungtay.privacy;

/** What a person may ask (Law on the Protection of Personal Data 91/2025/QH15). */
public enum RightsRequestKind {
    /** To see what is held. */
    ACCESS,
    /** To have it corrected. */
    RECTIFY,
    /** To have it stand still. */
    RESTRICT,
    /** To have it deleted. */
    DELETE,
    /** To take back a consent. */
    WITHDRAW,
    /** To object to what is done with it. */
    OBJECT;

    /** Whether granting it means that the record is not changed and not shown to partners. */
    boolean restricts() {
        return this == RESTRICT || this == OBJECT;
    }
}
