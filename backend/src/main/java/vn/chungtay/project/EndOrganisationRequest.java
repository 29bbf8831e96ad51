package vn.chungtay.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an organisation's part in a project. */
record EndOrganisationRequest(
        @NotNull @Schema(description = "First day it no longer holds", examples = "2025-03-01")
        LocalDate validTo) {}
