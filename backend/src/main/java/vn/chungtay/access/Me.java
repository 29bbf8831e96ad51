package vn.chungtay.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signed-in account. */
record Me(
        String username,
        String displayName,
        Role role,

        @Schema(description = "Empty while a second factor has to be set up first")
        List<String> permissions,

        Scope scope,
        SecondFactorState secondFactor,

        @Schema(
                description = "Name of the identity provider at which the person signed in; absent for accounts of this"
                        + " product, which have a password here",
                examples = "Sở Y tế Đồng Nai")
        String provider,

        @Schema(description = "When the account was signed in before this time; absent at the first time")
        Instant previousSignInAt) {
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
