package vn.chungtay.feedback;

/** How far one is with a report. */
public enum ReportStatus {
    NEW,
    /** Became a record of receipt (Mẫu 01). */
    TAKEN_IN,
    CLOSED
}
