package vn.chungtay.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is wrong with the audit of one province and day.
 *
 * @param sequence the place in the chain; null for what has none
 * @param eventId the event, where it is known
 */
public record Finding(
        @Schema(description = "2 digits; 00 for events of no province", examples = "75")
        String provinceCode,

        LocalDate day,
        Kind kind,
        @Schema(examples = "12") Integer sequence,
        UUID eventId) {

    /** What was done to it. */
    public enum Kind {
        /** The event does not say what it said when it was sealed, or its seal was changed. */
        CHANGED,
        /** There is a seal, but its event is gone. */
        MISSING,
        /** The event was put in after its time had been sealed. */
        INSERTED,
        /** Seals are gone from the middle or from the end of the day. */
        SEALS_MISSING,
        /** The day does not start where the province's day before ended. */
        BROKEN_SEED
    }
}
