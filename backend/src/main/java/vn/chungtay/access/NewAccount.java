package vn.chungtay.access;

import java.util.UUID;

/** An account to be made: who, as what, for which part of the country. */
public record NewAccount(
        String username,
        String displayName,
        Role role,
        String provinceCode,
        String communeCode,
        UUID organisationId,
        boolean maySeeRestricted) {}
