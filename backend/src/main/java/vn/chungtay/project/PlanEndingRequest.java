package vn.chungtay.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a plan and what came of it. */
record PlanEndingRequest(
        @NotNull @Schema(description = "Not before the plan, not later than today", examples = "2025-01-10")
        LocalDate endedOn,

        @NotBlank @Size(max = 4000) @Schema(examples = "Trẻ về sống với ông bà, hoà nhập tốt")
        String outcome) {}
