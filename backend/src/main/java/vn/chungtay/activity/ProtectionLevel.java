package vn.chungtay.activity;

/** The three levels of child protection (Law on Children 2016, Articles 47 to 50). */
public enum ProtectionLevel {
    /** Phòng ngừa. */
    PREVENTION,
    /** Hỗ trợ. */
    SUPPORT,
    /** Can thiệp. */
    INTERVENTION
}
