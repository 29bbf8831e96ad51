package vn.chungtay.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's part in a project between two dates. */
record NewProjectOrganisation(
        @NotNull UUID organisationId,
        @NotNull ProjectRole role,

        @Schema(description = "First day; the first day of the phase when absent", examples = "2023-01-01")
        LocalDate validFrom,

        @Schema(description = "First day it no longer holds", examples = "2025-03-01")
        LocalDate validTo,

        @Size(max = 500) String legalBasis) {}
