package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which entries of a timeline are shown. */
public class TimelineFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds, separated by commas; all when absent")
    List<TimelineKind> kind;

    @RestQuery
    @Parameter(description = "First day")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Last day")
    LocalDate to;
}
