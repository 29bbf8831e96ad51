package vn.chungtay.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A one-time link, shown once: only a hash of it is kept.
 *
 * @param path to open in the product; the token stands behind # and so in no log
 */
record SetUpLink(
        @Schema(examples = "/setup#3q2-7wR0dXk5c1l2m3n4o5p6q7r8s9t0u1v2w3x4y5z")
        String path,

        Instant expiresAt) {
    @Override
    public String toString() {
        return "SetUpLink";
    }
}
