package vn.chungtay.media;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Whose galleries the public looks at. */
public class PublicGalleryFilter implements QueryParameters {
    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "Province of today, two digits", example = "75")
    String province;
}
