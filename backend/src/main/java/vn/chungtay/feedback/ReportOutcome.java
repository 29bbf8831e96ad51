package vn.chungtay.feedback;

/** What became of a report that is no matter for a record of receipt. */
public enum ReportOutcome {
    ANSWERED,
    FORWARDED,
    NOT_RELEVANT,
    SPAM
}
