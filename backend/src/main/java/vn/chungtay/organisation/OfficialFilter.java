package vn.chungtay.organisation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which people a list shows. */
public class OfficialFilter implements QueryParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the name, without diacritics too", example = "nam thang")
    String q;

    @RestQuery
    @Parameter(description = "People in a post of this organisation on that day")
    UUID organisation;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Roles of a post held on that day, separated by commas", example = "HEAD,DEPUTY")
    List<PositionRole> role;

    @RestQuery
    @Parameter(description = "The day that posts are of; today when absent", example = "2025-06-12")
    LocalDate asOf;
}
