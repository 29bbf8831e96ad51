package vn.chungtay.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conclusion as it stands now. */
@Schema(description = "A conclusion as it stands now")
public record UpdateConclusionRequest(
        @NotNull @Size(max = 4000) @Schema(examples = "Tiếp tục hợp tác, chuẩn bị dự án giai đoạn tiếp theo")
        String description,

        UUID ownerOrganisationId,

        @Size(max = 300) @Schema(description = "The owner, when it is no registered organisation")
        String ownerText,

        @Schema(examples = "2025-12-31") LocalDate dueOn,

        @NotNull ConclusionStatus status,

        @Schema(description = "Only when done; today when absent", examples = "2025-11-20")
        LocalDate doneOn) {}
