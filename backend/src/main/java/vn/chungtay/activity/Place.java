package vn.chungtay.activity;

/**
 * Where something happened.
 *
 * @param writtenUnitId the state of the unit it was written with, or null
 * @param communeCode today's commune, or null while it is not known
 */
record Place(Integer writtenUnitId, String communeCode) {
    static final Place NOWHERE = new Place(null, null);
}
