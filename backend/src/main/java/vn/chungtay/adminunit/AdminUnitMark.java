package vn.chungtay.adminunit;

/** A dated mark of a commune that changes what its people are entitled to. */
public enum AdminUnitMark {
    /** Vùng sâu, vùng xa. */
    REMOTE,
    REGION_I,
    REGION_II,
    /** Xã khu vực III: specially difficult. */
    REGION_III,
    ISLAND,
    BORDER
}
