package vn.chungtay.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a meeting decided, who does it and until when. */
@Schema(description = "What a meeting decided, who does it and until when.")
public record ConclusionRequest(
        @NotNull @Size(max = 4000) @Schema(examples = "Tiếp tục hợp tác, chuẩn bị dự án giai đoạn tiếp theo")
        String description,

        UUID ownerOrganisationId,

        @Size(max = 300) @Schema(description = "The owner, when it is no registered organisation")
        String ownerText,

        @Schema(examples = "2025-12-31") LocalDate dueOn) {}
