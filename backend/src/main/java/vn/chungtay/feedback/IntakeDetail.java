package vn.chungtay.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** A record of receipt. */
@Schema(description = "A record of receipt (Mẫu 01) and the report it was made of")
public record IntakeDetail(
        UUID id,

        @Schema(examples = "75") String provinceCode,

        @Schema(examples = "TN-75-2026-0001") String code,

        UUID reportId,
        ReportChannel channel,
        String externalRef,

        @Schema(description = "From when the deadlines of case work run")
        Instant receivedAt,

        @Schema(
                description =
                        "Until when a child in danger must be taken care of: 12 hours (Decree 56/2017, Article 31)")
        Instant emergencyDueAt,

        IntakeForm form,
        Instant createdAt,
        long version)
        implements Versioned {}
