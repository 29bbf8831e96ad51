package vn.chungtay.privacy;

/** How far a request has come. */
public enum RightsRequestStatus {
    /** Written down; the person waits for a first answer. */
    RECEIVED,
    /** The person knows what will be done and by when. */
    ANSWERED,
    /** Done as asked. */
    DONE,
    /** Not done, for a reason that was told. */
    REFUSED
}
