package vn.chungtay.apiclient;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new secret, in the only answer that ever holds it. */
record IssuedSecret(
        UUID id,
        @Schema(examples = "holt-system") String clientId,

        @Schema(
                description = "43 letters, figures, '-' and '_'; shown now and never again",
                examples = "kJ3vQx0c1H2mYt8bRz5nWf7uLs9aEd4gPi6oTq2wXyA")
        String secret,

        Instant expiresAt) {
    @Override
    public String toString() {
        return "IssuedSecret";
    }
}
