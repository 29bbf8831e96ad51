package vn.chungtay.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** A device that is signed in. */
@Schema(name = "SignedInDevice")
record SessionInfo(
        UUID id,

        @Schema(description = "Absent when the program did not say", examples = "Chrome")
        String browser,

        @Schema(examples = "Android") String system,

        @Schema(description = "Address in the network it signed in from", examples = "203.0.113.7")
        String address,

        Instant startedAt,

        @Schema(description = "Exact to the minute") Instant lastUsedAt,

        @Schema(description = "When it ends however much it is used")
        Instant expiresAt,

        @Schema(description = "Whether it is the one that asks")
        boolean current) {
    static SessionInfo of(Row row, UUID asking) {
        UUID id = row.uuid("id");
        return new SessionInfo(
                id,
                row.text("browser"),
                row.text("system"),
                row.text("address"),
                row.instant("created_at"),
                row.instant("last_used_at"),
                row.instant("expires_at"),
                id.equals(asking));
    }
}
