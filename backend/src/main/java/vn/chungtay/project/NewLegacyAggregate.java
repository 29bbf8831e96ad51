package vn.chungtay.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Persons of earlier years who were counted without names. */
record NewLegacyAggregate(
        @NotNull @Min(1945) @Max(2100) @Schema(examples = "1995")
        Short periodFrom,

        @NotNull @Min(1945) @Max(2100) @Schema(description = "Last year", examples = "2022")
        Short periodTo,

        @NotNull @PositiveOrZero @Max(1_000_000_000L) @Schema(description = "Persons", examples = "3142")
        Long amount,

        @NotBlank @Size(max = 500) @Schema(examples = "Báo cáo tổng kết giai đoạn 1995-2022")
        String source) {}
