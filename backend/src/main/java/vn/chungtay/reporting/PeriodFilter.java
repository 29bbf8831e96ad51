package vn.chungtay.reporting;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Which services a figure counts. */
public class PeriodFilter implements QueryParameters {
    @RestQuery
    @Parameter(description = "First day; the first of this year when absent", example = "2025-01-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Last day; today when absent", example = "2025-06-30")
    LocalDate to;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{5}")
    @Parameter(description = "Where the people live: a province or commune of today", example = "22")
    String adminUnit;

    @RestQuery
    @Parameter(description = "Services of this project")
    UUID project;

    @RestQuery
    @Parameter(description = "Services given at this activity")
    UUID activity;
}
