package vn.chungtay.feedback;

/** What somebody outside wants to say. */
public enum ReportKind {
    /** A child that is, or may be, in danger. */
    CHILD_IN_DANGER,
    FEEDBACK,
    QUESTION
}
