package vn.chungtay.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The second factor of the own account. */
record OwnSecondFactor(
        SecondFactorState state,

        @Schema(description = "Whether the role must have one")
        boolean required,

        @Schema(description = "Recovery codes that are not used up", examples = "10")
        int recoveryCodesLeft) {}
