package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.Money;

/** What partners see of something that happened to a person: what it was by its codes, and when; no words. */
public record PartnerTimelineEntry(
        @Schema(description = "Id of the row behind the entry")
        UUID id,

        TimelineKind kind,
        TimelineEntry.Event event,
        @Schema(examples = "2025-06-12") LocalDate date,

        @Schema(
                description = "What it was, as a code: group, school status, resident category, service, purpose …",
                examples = "TE01")
        String code,

        @Schema(description = "Sub-group, school level, closing or discharge reason, status …", examples = "TE0103")
        String subcode,

        @Schema(description = "What a disbursement or gift was worth")
        Money amount,

        @Schema(description = "The own project or activity behind it")
        UUID relatedId,

        @Schema(examples = "Dự án Holt giai đoạn 2023–2025") String relatedName)
        implements TimelineLine {

    /** Nothing passes but what stands here. Where a person stays or lived is as good as an address. */
    static PartnerTimelineEntry of(TimelineEntry entry) {
        boolean place = entry.kind() == TimelineKind.STAY || entry.kind() == TimelineKind.HOUSEHOLD;
        return new PartnerTimelineEntry(
                entry.id(),
                entry.kind(),
                entry.event(),
                entry.date(),
                entry.code(),
                entry.subcode(),
                entry.amount(),
                place ? null : entry.relatedId(),
                place ? null : entry.relatedName());
    }
}
