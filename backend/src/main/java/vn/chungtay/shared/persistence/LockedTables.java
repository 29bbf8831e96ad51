package vn.chungtay.shared.persistence;

/**
 * Which statements touch tables that the database locks by row (ADR 18). Only they say whose rows they may touch; one
 * that were forgotten here would get no row, never one too many.
 */
final class LockedTables {
    /** {@code photo} stands for its people too. */
    private static final String[] NAMES = {
        "circumstance",
        "beneficiary_confidential",
        "photo",
        "stored_file",
        "service_event",
        "activity_recipient",
        "permanency_plan",
        "household_assessment",
        "household_note",
        "need",
        "carer"
    };

    private LockedTables() {}

    /** Whether a statement names such a table, also by the name of a column. */
    static boolean named(String statement) {
        for (String name : NAMES) {
            if (statement.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
