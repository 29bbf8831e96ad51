package vn.chungtay.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an enrolment with its reason. */
record EnrolmentEndingRequest(
        @NotNull @Schema(description = "First day no longer on the list", examples = "2025-03-01")
        LocalDate validTo,

        @NotBlank
        @Size(max = 60)
        @Schema(description = "Code of the list ENROLMENT_CLOSING_REASON", examples = "REINTEGRATED")
        String reason,

        @Size(max = 2000) @Schema(description = "Replaces the note when given")
        String note) {}
