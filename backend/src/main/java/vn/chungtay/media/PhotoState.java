package vn.chungtay.media;

/** How far a photo is from the public. */
public enum PhotoState {
    /** Caption, alternative text or who is shown is missing. */
    INCOMPLETE,
    /** Somebody shown has no live consent for PHOTO or WEB. */
    CONSENT_MISSING,
    /** Waits for the approval of a leader. */
    READY,
    /** Seen by the public. */
    PUBLISHED
}
