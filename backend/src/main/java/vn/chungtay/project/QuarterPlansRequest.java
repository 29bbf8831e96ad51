package vn.chungtay.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole plan of payments by calendar quarter; an empty list goes back to an even spread. */
record QuarterPlansRequest(@NotNull @Size(max = 200) List<@Valid @NotNull Quarter> quarters) {
    /** One calendar quarter. */
    @Schema(name = "QuarterPlanInput")
    record Quarter(
            @NotNull @Min(1990) @Max(2100) @Schema(examples = "2025")
            Short year,

            @NotNull @Min(1) @Max(4) @Schema(examples = "1") Short quarter,

            @NotNull
            @PositiveOrZero
            @Max(100_000_000_000_000_000L)
            @Schema(description = "Minor units of the project's currency", examples = "400000000")
            Long amount) {}
}
