package vn.chungtay.demo;

/**
 * A commune where people of the reference data live.
 *
 * @param writtenUnitId the unit as an address of that time names it
 * @param code the unit's code at that time
 * @param name the unit's full name at that time
 * @param districtCode its district then; null for a commune of today
 * @param districtName its district's full name then; null for a commune of today
 * @param communeCode the commune of today; null while a divided commune has not been resolved
 */
record Place(
        int writtenUnitId, String code, String name, String districtCode, String districtName, String communeCode) {}
