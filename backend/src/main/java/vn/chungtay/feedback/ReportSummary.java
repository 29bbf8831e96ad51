package vn.chungtay.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** A report in the queue: when, by which way, how far; nothing of what it says. */
@Schema(description = "A report in the queue, without what it says")
public record ReportSummary(
        UUID id,

        @Schema(examples = "75") String provinceCode,

        @Schema(examples = "BT-7KQ4-M9XW") String code,

        ReportKind kind,
        ReportChannel channel,

        @Schema(examples = "111-2026-004512") String externalRef,

        @Schema(description = "Whether who reports gave neither name nor contact")
        boolean anonymous,

        @Schema(description = "Looks like the doing of a program")
        boolean suspicious,

        ReportStatus status,
        ReportOutcome outcome,
        Instant receivedAt) {
    static ReportSummary of(Row row) {
        return new ReportSummary(
                row.uuid("id"),
                row.text("province_code"),
                row.text("code"),
                row.constant("kind", ReportKind.class),
                row.constant("channel", ReportChannel.class),
                row.text("external_ref"),
                row.bool("anonymous"),
                row.bool("suspicious"),
                row.constant("status", ReportStatus.class),
                row.constant("outcome", ReportOutcome.class),
                row.instant("received_at"));
    }
}
