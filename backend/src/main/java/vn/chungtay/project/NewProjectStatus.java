package vn.chungtay.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in a project's life. */
record NewProjectStatus(
        @NotNull ProjectStatus status,

        @NotNull @Schema(description = "First day of the new state", examples = "2023-01-15")
        LocalDate validFrom,

        @Size(max = 1000) String reason) {}
