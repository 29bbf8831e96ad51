package vn.chungtay.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which requests a list shows. */
public class RightsRequestFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    @Parameter(description = "What is asked, separated by commas", example = "ACCESS,DELETE")
    List<RightsRequestKind> kind;

    @RestQuery
    @Separator(",")
    @Parameter(description = "How far they have come, separated by commas", example = "RECEIVED,ANSWERED")
    List<RightsRequestStatus> status;

    @RestQuery
    @Parameter(description = "Only those that are late today: not answered or not done by their day")
    Boolean late;

    @RestQuery
    @Parameter(description = "To be done by this day or earlier", example = "2026-12-01")
    LocalDate dueTo;

    @RestQuery
    @Parameter(description = "Received on this day or later", example = "2026-01-01")
    LocalDate receivedFrom;

    @RestQuery
    @Parameter(description = "Received on this day or earlier", example = "2026-12-31")
    LocalDate receivedTo;

    @RestQuery
    @Parameter(description = "About this person")
    UUID beneficiary;
}
