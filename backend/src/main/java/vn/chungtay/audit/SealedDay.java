package vn.chungtay.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the audit of one province and day is sealed. */
public record SealedDay(
        @Schema(description = "2 digits; 00 for events of no province", examples = "75")
        String provinceCode,

        LocalDate day,

        @Schema(description = "Events in the chain", examples = "1204")
        int events,

        @Schema(description = "Whether the day is over and takes no more events")
        boolean closed,

        Instant sealedAt,

        @Schema(description = "SHA-256 of the chain's end, in hexadecimal")
        String hash) {}
