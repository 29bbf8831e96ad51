package vn.chungtay.privacy;

/** Who asks, seen from the person it is about; a child's rights are exercised by its representative (Article 24). */
public enum RequesterRelation {
    SELF,
    PARENT,
    GUARDIAN,
    /** Somebody else who was given the power to ask. */
    REPRESENTATIVE
}
