package vn.chungtay.publication;

/** Where an article stands on its way to everybody. */
public enum ArticleStatus {
    DRAFT,
    /** Waits for somebody else to approve it. */
    SUBMITTED,
    PUBLISHED,
    /** Taken back, with a reason; it stays where it is and is not published again. */
    WITHDRAWN
}
