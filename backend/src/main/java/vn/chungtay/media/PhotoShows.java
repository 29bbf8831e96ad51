package vn.chungtay.media;

/** Whether somebody can be recognised in a photo; nobody may be assumed until somebody has looked and said so. */
public enum PhotoShows {
    /** Looked at: no child and no adult in care can be recognised. */
    NOBODY,
    /** The people named with the photo can be recognised. */
    PEOPLE
}
