package vn.chungtay.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise with a target. The measure names the rule that computes the actual. */
record NewIndicator(
        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
        @Schema(description = "Unique in the project", examples = "TURNS")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Lượt trẻ được hưởng dịch vụ")
        String name,

        @NotNull IndicatorUnit unit,
        @NotNull IndicatorMeasure measure,

        @Schema(description = "AT_LEAST when absent") TargetComparator comparator,

        @NotNull @PositiveOrZero @Max(1_000_000_000_000L) @Schema(examples = "555")
        Long target,

        @Size(max = 40)
        @Schema(
                description = "Code of the component it belongs to; the whole project when absent",
                examples = "COMMUNITY")
        String componentCode,

        @Min(1) @Schema(description = "Number of the objective it serves", examples = "1")
        Short objective,

        @Schema(description = "First day counted; the first day of the phase when absent")
        LocalDate periodFrom,

        @Schema(description = "Last day counted; the last day of the phase when absent")
        LocalDate periodTo,

        @PositiveOrZero
        @Max(1_000_000_000_000L)
        @Schema(description = "Only with measure MANUAL; an actual is never typed in where rows exist")
        Long manualActual) {}
