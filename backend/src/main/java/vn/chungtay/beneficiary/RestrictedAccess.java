package vn.chungtay.beneficiary;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Restricted circumstances of a person that are open to a session. */
record RestrictedAccess(
        @Schema(description = "When they close again by themselves")
        Instant openUntil) {}
