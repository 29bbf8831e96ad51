package vn.chungtay.shared.persistence;

/**
 * Which statements touch tables that the database locks by row (ADR 18). Only they say whose rows they may touch; one
 * that were forgotten here would get no row, never one too many.
 */
final class LockedTables {
    private LockedTables() {}

    /** Whether a statement names such a table, also by the name of a column. */
    static boolean named(String statement) {
        return statement.contains("circumstance");
    }
}
