package vn.chungtay.media;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which photos a gallery shows. */
public class PhotoFilter implements QueryParameters {
    @RestQuery
    @Parameter(description = "Of this activity; of a series, also of everything held in it")
    UUID activity;

    @RestQuery
    @Parameter(description = "Of this campaign and of its activities")
    UUID campaign;

    @RestQuery
    @Parameter(description = "In which this person can be recognised")
    UUID person;

    @RestQuery
    @Separator(",")
    @Parameter(description = "States, separated by commas: READY is what waits for approval")
    List<PhotoState> state;
}
