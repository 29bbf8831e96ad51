package vn.chungtay.privacy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which closed records a list shows. */
public class RetentionFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    @Parameter(description = "Where they stand, separated by commas", example = "DUE,ASKED")
    List<RetentionState> state;

    @RestQuery
    @Parameter(description = "Their time ends on this day or earlier", example = "2026-12-31")
    LocalDate endsTo;
}
