package vn.chungtay.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of owner. Balance and number of beneficiaries are counted, not sent. */
record HandoverRequest(
        @NotNull @Schema(description = "The new owner") UUID toOrganisationId,

        @NotNull @Schema(description = "First day of the new owner", examples = "2025-03-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 500) @Schema(examples = "Nghị quyết về tổ chức lại các cơ quan chuyên môn cấp tỉnh")
        String legalBasis,

        @Size(max = 100) @Schema(examples = "02/BB-BG") String minutesNumber,

        @Size(max = 4000) @Schema(description = "Papers that were handed over")
        String documents) {}
