package vn.chungtay.reporting;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Which activities a figure counts: held or planned ones that touch the period; a series counts by its parts. */
public class ActivityFilter implements QueryParameters {
    @RestQuery
    @Parameter(description = "kind when absent", example = "audience")
    ActivityGrouping groupBy;

    @RestQuery
    @Parameter(description = "First day of the period; the first of this year when absent", example = "2022-06-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Last day of the period; today when absent", example = "2022-06-30")
    LocalDate to;

    @RestQuery
    @Parameter(description = "Activities of this campaign")
    UUID campaign;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{5}")
    @Parameter(description = "Province or commune of today", example = "15")
    String adminUnit;

    ActivityGrouping grouping() {
        return groupBy == null ? ActivityGrouping.kind : groupBy;
    }
}
