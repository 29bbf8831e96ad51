package vn.chungtay.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the family can carry, looked at before support is decided. */
public record AssessmentRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotNull @Schema(description = "Not after today", examples = "2025-06-01")
        LocalDate assessedOn,

        @NotNull
        @Size(min = 1, max = 200)
        @Schema(description = "Who looked", examples = "Cán bộ công tác xã hội phường")
        String assessedBy,

        @Min(0)
        @Max(1_000_000_000_000L)
        @Schema(description = "Income per person and month in đồng", examples = "1200000")
        Long incomePerPerson,

        @Min(0) @Max(12) @Schema(description = "Deprived indicators, of the 12 of Decree 07/2021", examples = "4")
        Integer deprivedIndicators,

        @NotNull @Size(min = 1, max = 4000) @Schema(examples = "Nhà tạm, một lao động chính, hai con đang đi học")
        String summary) {}
