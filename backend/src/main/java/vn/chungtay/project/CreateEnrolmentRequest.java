package vn.chungtay.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person or household put on a list of a component. */
record CreateEnrolmentRequest(
        UUID id,
        @NotNull UUID componentId,
        @NotNull EnrolmentKind kind,

        @Schema(description = "For SPONSORSHIP and SCHOLARSHIP")
        UUID beneficiaryId,

        @Schema(description = "For FAMILY_PRESERVATION and FAMILY_RESTORATION")
        UUID householdId,

        @Schema(description = "The scheme of a scholarship") UUID schemeId,

        @Min(1990) @Max(2100) @Schema(description = "Only and always for SCHOLARSHIP", examples = "2024")
        Short awardYear,

        @NotNull @Schema(description = "First day on the list", examples = "2024-09-05")
        LocalDate validFrom,

        @Schema(description = "First day no longer on the list, with endReason; for what is over already")
        LocalDate validTo,

        @Size(max = 60) @Schema(description = "Code of the list ENROLMENT_CLOSING_REASON", examples = "COMPLETED")
        String endReason,

        @Size(max = 2000) String note) {}
