package vn.chungtay.feedback;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which reports a list shows. What they say cannot be searched: it is sealed. */
public class ReportFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    @Parameter(description = "States, separated by commas")
    List<ReportStatus> status;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds, separated by commas")
    List<ReportKind> kind;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Ways, separated by commas")
    List<ReportChannel> channel;

    @RestQuery
    @Parameter(description = "Received on this day or later", example = "2026-01-01")
    LocalDate receivedFrom;

    @RestQuery
    @Parameter(description = "Received on this day or earlier", example = "2026-12-31")
    LocalDate receivedTo;
}
