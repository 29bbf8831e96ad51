package vn.chungtay.activity;

/** What somebody does in a delegation or a meeting. */
public enum ParticipantRole {
    /** Leads the delegation. */
    HEAD,
    /** Belongs to the delegation. */
    MEMBER,
    /** Chairs the meeting. */
    CHAIR,
    /** Presents a report. */
    PRESENTER,
    /** Speaks. */
    SPEAKER,
    /** Is invited. */
    GUEST
}
