package vn.chungtay.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.Money;

/** A project in a list, as of a day. */
@Schema(description = "A project as of a day")
record ProjectSummary(
        UUID id,
        String provinceCode,
        @Schema(examples = "HOLT-DN-2023") String code,
        String name,
        LocalDate phaseFrom,
        LocalDate phaseTo,

        @Schema(description = "State of that day; absent before the first")
        ProjectStatus status,

        @Schema(description = "Owner of that day") OrganisationRef owner,

        List<OrganisationRef> donors,

        @Schema(description = "Number of components", examples = "2")
        int components,

        @Schema(description = "Sum of the budget versions of that day")
        Money approvedBudget,

        @Schema(description = "Posted, and not reversed, up to that day")
        Money disbursed) {}
