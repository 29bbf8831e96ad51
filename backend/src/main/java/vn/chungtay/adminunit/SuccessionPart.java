package vn.chungtay.adminunit;

/** How much of a unit went into a successor. */
public enum SuccessionPart {
    /** All of it. */
    FULL,
    /** Its territory was divided: only the hamlet tells where a person now lives. */
    PARTIAL
}
