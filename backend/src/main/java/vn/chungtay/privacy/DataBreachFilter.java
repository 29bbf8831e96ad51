package vn.chungtay.privacy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which breaches a list shows. */
public class DataBreachFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    @Parameter(description = "How far they have come, separated by commas", example = "FOUND")
    List<DataBreachStatus> status;

    @RestQuery
    @Parameter(description = "Found on this day or later, by the clock of Viet Nam", example = "2026-01-01")
    LocalDate foundFrom;

    @RestQuery
    @Parameter(description = "Found on this day or earlier, by the clock of Viet Nam", example = "2026-12-31")
    LocalDate foundTo;
}
