package vn.chungtay.access;

import java.util.UUID;

/** What a valid session says about its account: read with one statement per request. */
record SignedIn(UUID accountId, String username, String displayName, Role role, AccessScope scope) {
    static final String ATTRIBUTE = "signedIn";

    static SignedIn of(
            UUID accountId,
            String username,
            String displayName,
            Role role,
            String provinceCode,
            String communeCode,
            UUID organisationId,
            boolean maySeeRestricted) {
        return new SignedIn(
                accountId,
                username,
                displayName,
                role,
                AccessScope.of(role, accountId, provinceCode, communeCode, organisationId, maySeeRestricted));
    }
}
