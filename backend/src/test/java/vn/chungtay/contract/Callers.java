package vn.chungtay.contract;

import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.testing.Given;

/** Who may call an operation, so that a test of its input is not answered by his rights. */
final class Callers {
    private Callers() {}

    /**
     * The session of a specialist of Đồng Nai; of an administrator where accounts are managed, of the officer for the
     * protection of data where the audit is read or the rights of people are kept; of a leader where something is
     * approved.
     */
    static String cookie(Operation operation) {
        String permission = operation.permission();
        if (managesAccounts(operation)) {
            return Given.cookie(Given.account(Role.ADMINISTRATOR, null, null, null, false));
        }
        if (permission.contains(":approve")) {
            return Given.cookie(Given.account(Role.PROVINCE_LEADER, "75", null, null, true));
        }
        boolean ofThePerson = permission.matches("privacy:(read|write)(, export:read)?");
        return Given.cookie(
                permission.contains("audit:read") || ofThePerson
                        ? Given.account(Role.DATA_PROTECTION_OFFICER, "75", null, null, false)
                        : Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true));
    }

    /** The demonstration account that reads what an operation lists. */
    static String reader(Operation operation) {
        return managesAccounts(operation) ? "admin" : "auditor";
    }

    static boolean managesAccounts(Operation operation) {
        return operation.permission().contains("account:manage");
    }
}
