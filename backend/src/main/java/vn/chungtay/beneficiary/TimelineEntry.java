package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.Money;

/**
 * One thing that happened to a person. Something that lasts has two entries: STARTED on its first day, and ENDED on the
 * first day it was no longer so.
 */
public record TimelineEntry(
        @Schema(description = "Id of the row behind the entry")
        UUID id,

        TimelineKind kind,
        Event event,
        @Schema(examples = "2025-06-12") LocalDate date,

        @Schema(
                description = "What it was, as a code: group, school status, resident category, service, purpose …",
                examples = "TE01")
        String code,

        @Schema(description = "Sub-group, school level, closing or discharge reason, status …", examples = "TE0103")
        String subcode,

        @Schema(description = "Words, where there are any", examples = "Bà nội chăm sóc")
        String text,

        @Schema(description = "What a disbursement or gift was worth")
        Money amount,

        @Schema(description = "Facility, project, household or activity behind it")
        UUID relatedId,

        @Schema(examples = "Trung tâm Công tác xã hội tỉnh Đồng Nai")
        String relatedName)
        implements TimelineLine {

    /** Whether something began, ended, or happened on one day. */
    @Schema(name = "TimelineEvent")
    public enum Event {
        STARTED,
        ENDED,
        HAPPENED
    }
}
