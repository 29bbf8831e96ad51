package vn.chungtay.project;

/** On what list a person or household is. */
public enum EnrolmentKind {
    /** Danh sách bảo trợ. */
    SPONSORSHIP,
    /** Học bổng, of an award year. */
    SCHOLARSHIP,
    /** Bảo tồn gia đình: of a household. */
    FAMILY_PRESERVATION,
    /** Phục hồi gia đình: of a household. */
    FAMILY_RESTORATION;

    boolean ofHousehold() {
        return this == FAMILY_PRESERVATION || this == FAMILY_RESTORATION;
    }
}
