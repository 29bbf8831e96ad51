package vn.chungtay.publication;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which articles a list shows. */
public class ArticleFilter implements QueryParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Part of the title or summary, with or without diacritics", example = "tặng quà")
    String q;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Categories, separated by commas")
    List<ArticleCategory> category;

    @RestQuery
    @Separator(",")
    @Parameter(description = "States, separated by commas")
    List<ArticleStatus> status;
}
