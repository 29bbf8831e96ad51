package vn.chungtay.access;

import java.util.UUID;

/**
 * An account to be made: who, as what, for which part of the country.
 *
 * @param email whose account it is, in small letters; null for the computer of a partner and in demonstrations
 */
public record NewAccount(
        String username,
        String displayName,
        String email,
        Role role,
        String provinceCode,
        String communeCode,
        UUID organisationId,
        boolean maySeeRestricted) {
    /** An account of nobody in particular. */
    public NewAccount(
            String username,
            String displayName,
            Role role,
            String provinceCode,
            String communeCode,
            UUID organisationId,
            boolean maySeeRestricted) {
        this(username, displayName, null, role, provinceCode, communeCode, organisationId, maySeeRestricted);
    }
}
