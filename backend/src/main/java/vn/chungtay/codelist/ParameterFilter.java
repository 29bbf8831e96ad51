package vn.chungtay.codelist;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Which parameters a list shows. */
public class ParameterFilter implements QueryParameters {
    @RestQuery
    @Pattern(regexp = "[A-Z_]{1,64}")
    @Parameter(description = "One parameter with all its variants", example = "POVERTY_LINE")
    String name;

    @RestQuery
    @Parameter(description = "The day the values apply; today when absent", example = "2027-01-01")
    LocalDate asOf;
}
