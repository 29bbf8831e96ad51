package vn.chungtay.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.consent.ConsentPurpose;
import vn.chungtay.shared.http.Versioned;

/** Everything about one request. */
public record RightsRequestDetail(
        UUID id,
        @Schema(examples = "75-2026-000001") String code,
        @Schema(examples = "75") String provinceCode,
        RightsRequestKind kind,

        @Schema(description = "The person's record, once found")
        UUID beneficiaryId,

        @Schema(examples = "75-2026-000123") String beneficiaryCode,
        @Schema(examples = "Nguyễn Thị Bích Ngọc") String subjectName,
        @Schema(examples = "Trần Thị Hoa") String requesterName,
        RequesterRelation requesterRelation,
        @Schema(examples = "0912 345 678") String requesterContact,
        RequestChannel channel,
        @Schema(examples = "2026-11-20") LocalDate receivedOn,

        @Schema(examples = "Xin bản sao toàn bộ thông tin hệ thống lưu về con tôi.")
        String content,

        boolean ofProcessor,

        @Schema(description = "For which purposes consent is taken back; only of WITHDRAW", examples = "[\"WEB\"]")
        List<ConsentPurpose> purposes,

        @Schema(examples = "2026-11-25") LocalDate replyDueOn,
        @Schema(examples = "2026-11-30") LocalDate dueOn,

        @Schema(
                description = "What sets the day by which it has to be done",
                examples = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 5")
        String legalBasis,

        @Schema(description = "The day it had to be done by before it was extended")
        LocalDate extendedFrom,

        String extensionReason,
        RightsRequestStatus status,
        boolean late,
        LocalDate answeredOn,
        String answer,
        LocalDate closedOn,
        String outcome,

        @Schema(description = "Since when the person's record stands still because of this request")
        LocalDate restrictedSince,

        @Schema(description = "Until when it did") LocalDate restrictionLiftedOn,

        String restrictionLiftingReason,
        Instant createdAt,

        @Schema(examples = "Cán bộ bảo vệ dữ liệu Sở Y tế Đồng Nai")
        String createdBy,

        Instant updatedAt,
        long version)
        implements Versioned {}
