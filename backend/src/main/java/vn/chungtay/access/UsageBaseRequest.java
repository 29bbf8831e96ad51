package vn.chungtay.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a former system had counted; it is added to the total. */
record UsageBaseRequest(
        @NotNull @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "804242")
        Long signIns,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Where it comes from", examples = "Bộ đếm của cổng thông tin cũ")
        String note) {}
