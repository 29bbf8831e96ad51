package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person leaves a group: adopted, turned 16, cured, moved … */
public record CloseCircumstanceRequest(
        @NotNull @Schema(description = "First day no longer in the group; at most tomorrow", examples = "2025-06-01")
        LocalDate validTo,

        @NotNull @Size(max = 40) @Schema(description = "List CIRCUMSTANCE_CLOSING_REASON", examples = "FAMILY_FOUND")
        String reason) {}
