package vn.chungtay.publicpage;

/** Whom an announcement is for. */
public enum AnnouncementAudience {
    /** Everybody, on the public page and inside. */
    PUBLIC,
    /** Who is signed in; all of them, or some roles or one commune. */
    STAFF
}
