package vn.chungtay.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A long-term plan of a person enrolled in a component's project. */
record CreatePermanencyPlanRequest(
        UUID id,
        @NotNull UUID componentId,
        @NotNull UUID beneficiaryId,
        @NotNull PermanencyGoal goal,
        @Size(max = 4000) String summary,
        @NotNull @Schema(examples = "2024-01-16") LocalDate madeOn,

        @NotNull @Schema(description = "Day by which it is looked at again", examples = "2024-07-16")
        LocalDate reviewDueOn) {}
