package vn.chungtay.feedback;

/** The way by which a report came in. */
public enum ReportChannel {
    /** The form of the public page. */
    WEB_FORM,
    /** The national hotline for the protection of children. */
    HOTLINE_111,
    PHONE,
    IN_PERSON,
    OTHER
}
