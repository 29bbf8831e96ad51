package vn.chungtay.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be known before a record is anonymised. */
public record RetentionCaseDetail(
        @Schema(description = "Of the person's record") UUID id,
        @Schema(examples = "75-2001-000001") String code,
        @Schema(examples = "75") String provinceCode,

        @Schema(description = "Absent while the record is open")
        LocalDate closedOn,

        String closingReason,
        LocalDate endsOn,

        @Schema(description = "Years for which records of people are kept", examples = "20")
        Integer years,

        @Schema(examples = "Đề xuất: 20 năm kể từ ngày đóng hồ sơ")
        String legalBasis,

        @Schema(description = "Whether those years were checked against a published text")
        boolean verified,

        RetentionState state,

        @Schema(description = "What keeps it from being anonymised; empty when nothing does")
        List<RetentionBlocker> blockers,

        @Schema(description = "An open request to delete, which stands against the time of keeping")
        UUID deletionRequestId,

        @Schema(examples = "75-2026-000004") String deletionRequestCode,
        LocalDate anonymisedOn,

        @Schema(description = "Newest first") List<Asking> askings) {

    /** Somebody asked that it be anonymised. */
    @Schema(name = "AnonymisationAsking")
    public record Asking(
            UUID id,

            @Schema(description = "RETENTION or REQUEST", examples = "RETENTION")
            String ground,

            @Schema(examples = "Hết thời hạn lưu; không còn chứng từ phải giữ.")
            String reason,

            @Schema(description = "ASKED, DONE or REJECTED", examples = "ASKED")
            String status,

            @Schema(examples = "Cán bộ bảo vệ dữ liệu Sở Y tế Đồng Nai")
            String askedBy,

            Instant askedAt,

            @Schema(description = "Whether the reader asked and so cannot confirm")
            boolean own,

            @Schema(examples = "Lãnh đạo Sở Y tế Đồng Nai") String decidedBy,
            Instant decidedAt,
            String decisionReason) {}
}
