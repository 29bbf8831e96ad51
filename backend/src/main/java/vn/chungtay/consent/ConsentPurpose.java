package vn.chungtay.consent;

/** What a consent is for; each purpose is agreed to by itself. */
public enum ConsentPurpose {
    /** The person's name is shown to partners whose projects help the person. */
    PROFILE,
    /** Pictures of the person are taken, kept and shown to partners. */
    PHOTO,
    /** Something about the person is published where anybody can read it. */
    WEB,
    /** The person's profile goes to sponsors abroad. */
    SPONSOR_ABROAD
}
