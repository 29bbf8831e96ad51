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
        AccessScope.Level level =
                switch (role) {
                    case ADMINISTRATOR, AUDITOR ->
                        provinceCode == null ? AccessScope.Level.COUNTRY : AccessScope.Level.PROVINCE;
                    case PROVINCE_SPECIALIST, PROVINCE_LEADER -> AccessScope.Level.PROVINCE;
                    case COMMUNE_OFFICER -> AccessScope.Level.COMMUNE;
                    case CENTRE_STAFF -> AccessScope.Level.FACILITY;
                    case NGO_USER -> AccessScope.Level.ORGANISATION;
                };
        return new SignedIn(
                accountId,
                username,
                displayName,
                role,
                new AccessScope(
                        accountId,
                        level,
                        provinceCode,
                        communeCode,
                        organisationId,
                        maySeeRestricted && level != AccessScope.Level.ORGANISATION));
    }
}
