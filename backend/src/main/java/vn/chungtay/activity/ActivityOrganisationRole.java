package vn.chungtay.activity;

/** What a registered organisation does in an activity. */
public enum ActivityOrganisationRole {
    /** Holds it. */
    ORGANISER,
    /** Holds it together with the organiser. */
    CO_ORGANISER,
    /** Works along. */
    PARTNER,
    /** Gives the place. */
    HOST,
    /** Is invited. */
    GUEST
}
