package vn.chungtay.project;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which permanency plans a list shows. */
public class PermanencyPlanFilter implements QueryParameters {
    @RestQuery
    UUID project;

    @RestQuery
    UUID component;

    @RestQuery
    UUID beneficiary;

    @RestQuery
    @Separator(",")
    @Parameter(description = "States, separated by commas")
    List<PermanencyPlanStatus> status;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Goals, separated by commas")
    List<PermanencyGoal> goal;

    @RestQuery
    @Parameter(description = "Active plans whose review was due before this day", example = "2025-03-21")
    LocalDate overdueOn;

    @RestQuery
    @Parameter(description = "Active plans with a review due from this day on", example = "2025-04-01")
    LocalDate reviewDueFrom;

    @RestQuery
    @Parameter(description = "Active plans with a review due up to this day", example = "2025-04-30")
    LocalDate reviewDueTo;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(description = "Where the person lives now", example = "75")
    String adminUnit;
}
