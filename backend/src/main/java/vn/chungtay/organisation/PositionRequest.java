package vn.chungtay.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post in an organisation. Somebody may hold several at the same time. */
record PositionRequest(
        @NotNull UUID organisationId,

        @NotBlank @Size(max = 300) @Schema(description = "As it is printed", examples = "Phó Giám đốc Sở Y tế")
        String title,

        @Schema(description = "What the post means", examples = "DEPUTY")
        PositionRole role,

        @Min(1)
        @Max(100)
        @Schema(description = "Place among the titles of the person; the end when absent", examples = "1")
        Integer position,

        @Schema(description = "First day; since ever when absent", examples = "2020-01-01")
        LocalDate validFrom,

        @Schema(description = "First day no longer in the post; absent while it lasts", examples = "2025-07-01")
        LocalDate validTo,

        @Size(max = 500) @Schema(description = "Decision of appointment")
        String legalBasis) {}
