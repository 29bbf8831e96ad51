package vn.chungtay.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** One report; what it says is there only for accounts that may see what is restricted. */
@Schema(description = "One report, with what it says for accounts that may see what is restricted")
public record ReportDetail(
        UUID id,

        @Schema(examples = "75") String provinceCode,

        @Schema(examples = "BT-7KQ4-M9XW") String code,

        ReportKind kind,
        ReportChannel channel,
        String externalRef,
        boolean anonymous,
        boolean suspicious,
        ReportStatus status,
        ReportOutcome outcome,
        Instant receivedAt,

        @Schema(description = "What it says is there, and is not shown to this account")
        boolean withheld,

        String title,
        String content,
        String name,
        String contact,

        @Schema(description = "The record of receipt it became")
        UUID intakeId,

        @Schema(examples = "TN-75-2026-0001") String intakeCode,

        long version)
        implements Versioned {}
