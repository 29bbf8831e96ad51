package vn.chungtay.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** Everything about one breach. */
public record DataBreachDetail(
        UUID id,
        @Schema(examples = "75-2026-000001") String code,
        @Schema(examples = "75") String provinceCode,
        Instant foundAt,
        String description,
        String subjects,
        @Schema(examples = "Họ tên, ngày sinh, tên trường") String dataKinds,
        @Schema(examples = "42") Integer people,
        String consequences,
        String measures,
        @Schema(description = "72 hours after it was found") Instant notifyDueAt,

        @Schema(
                description = "What sets the 72 hours",
                examples = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP")
        String legalBasis,

        @Schema(
                description = "Minutes left to tell the authority, negative when late; absent once it was told",
                examples = "2310")
        Long minutesLeft,

        Instant notifiedAt,
        String notifiedTo,
        String lateReason,
        LocalDate closedOn,
        String conclusion,
        DataBreachStatus status,
        boolean late,
        Instant createdAt,

        @Schema(examples = "Cán bộ bảo vệ dữ liệu Sở Y tế Đồng Nai")
        String createdBy,

        Instant updatedAt,
        long version)
        implements Versioned {}
