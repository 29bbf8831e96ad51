package vn.chungtay.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.PositiveMoney;

/** A named scheme of awards within a component. */
record NewScheme(
        UUID id,
        @NotNull UUID componentId,

        @NotBlank @Size(max = 200) @Schema(examples = "Học bổng tiếp sức đến trường")
        String name,

        @NotNull @Valid @Schema(description = "One award of one year")
        PositiveMoney amount,

        @Min(1) @Max(12) @Schema(description = "In how many parts it is paid; 1 when absent", examples = "2")
        Short instalments,

        @Size(max = 2000) String conditions) {}
