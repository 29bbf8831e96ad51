package vn.chungtay.apiclient;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which partners' systems a list shows. */
public class ApiClientFilter implements QueryParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Part of the name or of the client id, with or without diacritics", example = "holt")
    String q;

    @RestQuery
    @Parameter(description = "Of this organisation")
    UUID organisation;

    @RestQuery
    @Separator(",")
    @Parameter(description = "What they can do today, separated by commas")
    List<ApiClientStatus> status;
}
