package vn.chungtay.reporting;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Of which unit and day support is counted. */
public class SupportFilter implements QueryParameters {
    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(description = "As for figures about people", example = "30")
    String adminUnit;

    @RestQuery
    @Parameter(description = "Today when absent", example = "2022-05-17")
    LocalDate asOf;

    @RestQuery
    @Parameter(description = "TODAY when absent", example = "AS_THEN")
    Areas areas;
}
