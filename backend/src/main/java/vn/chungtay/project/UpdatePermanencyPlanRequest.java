package vn.chungtay.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of what a review may change about an active plan. */
record UpdatePermanencyPlanRequest(
        @NotNull PermanencyGoal goal,
        @Size(max = 4000) String summary,

        @NotNull @Schema(description = "Day by which it is looked at again", examples = "2025-01-16")
        LocalDate reviewDueOn) {}
