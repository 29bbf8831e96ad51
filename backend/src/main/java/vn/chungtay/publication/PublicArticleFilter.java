package vn.chungtay.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Which articles everybody sees. */
public class PublicArticleFilter implements QueryParameters {
    static final int USUAL = 20;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "A province of today (2 digits); all when absent", example = "75")
    String province;

    @RestQuery
    @Parameter(description = "One category")
    ArticleCategory category;

    @RestQuery
    @Parameter(description = "Published on this day or earlier, to read on behind the last one", example = "2025-06-30")
    LocalDate publishedTo;

    @RestQuery
    @Min(1)
    @Max(50)
    @Parameter(description = "At most so many, the latest first; 20 when absent")
    Integer limit;
}
