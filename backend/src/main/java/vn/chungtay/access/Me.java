package vn.chungtay.access;

import java.util.List;
import java.util.UUID;

/** The signed-in account. */
record Me(String username, String displayName, Role role, List<String> permissions, Scope scope) {
    /** The part of the data the account works with, with names to show. */
    record Scope(
            AccessScope.Level level,
            String provinceCode,
            String provinceName,
            String communeCode,
            String communeName,
            UUID organisationId,
            String organisationName,
            boolean restrictedAllowed,
            boolean pseudonymised) {}
}
