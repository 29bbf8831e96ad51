package vn.chungtay.adminunit;

/** What a unit is called in law. The kinds of districts, and townships, ended on 30/06/2025. */
public enum AdminUnitKind {
    /** Thành phố trực thuộc trung ương. */
    MUNICIPALITY,
    /** Tỉnh. */
    PROVINCE,
    /** Quận. */
    URBAN_DISTRICT,
    /** Huyện. */
    RURAL_DISTRICT,
    /** Thị xã. */
    TOWN,
    /** Thành phố thuộc tỉnh. */
    PROVINCIAL_CITY,
    /** Thành phố thuộc thành phố trực thuộc trung ương. */
    MUNICIPAL_CITY,
    /** Phường. */
    WARD,
    /** Xã. */
    COMMUNE,
    /** Thị trấn. */
    TOWNSHIP,
    /** Đặc khu. */
    SPECIAL_ZONE
}
