package vn.chungtay.publicpage;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Whose page is read. */
public class PublicFilter implements QueryParameters {
    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(
            description = "A province of today (2 digits); without it, only what is told in the whole country",
            example = "75")
    String province;
}
