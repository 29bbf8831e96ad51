package vn.chungtay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which events a list shows. */
public class OrganisationEventFilter implements QueryParameters {
    @RestQuery
    @Parameter(description = "Events this organisation is a party of")
    UUID organisation;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds, separated by commas", example = "MERGE,TRANSFER")
    List<OrganisationEventKind> kind;

    @RestQuery
    @Parameter(description = "Happened on this day or later", example = "2025-01-01")
    LocalDate happenedFrom;

    @RestQuery
    @Parameter(description = "Happened on this day or earlier", example = "2025-12-31")
    LocalDate happenedTo;
}
