package vn.chungtay.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** A long-term plan. */
@Schema(name = "PermanencyPlan")
record PermanencyPlanSummary(
        UUID id,
        String provinceCode,
        ProjectRef project,
        ComponentRef component,
        PersonRef person,
        PermanencyGoal goal,
        String summary,
        LocalDate madeOn,
        LocalDate reviewDueOn,

        @Schema(description = "Active, and the review was due before today")
        boolean overdue,

        PermanencyPlanStatus status,

        @Schema(description = "Day it was completed or cancelled")
        LocalDate endedOn,

        String outcome,

        @Schema(
                description =
                        "List ENROLMENT_CLOSING_REASON: why it ended of itself, such as a move to another province",
                examples = "MOVED")
        String endReason,

        long version)
        implements Versioned {}
