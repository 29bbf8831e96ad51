package vn.chungtay.reporting;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Of which unit and day the dashboard is. */
public class OverviewFilter implements QueryParameters {
    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{5}")
    @Parameter(description = "Province or commune of today; that of the account when absent", example = "75")
    String adminUnit;

    @RestQuery
    @Parameter(description = "Today when absent", example = "2025-03-21")
    LocalDate asOf;
}
