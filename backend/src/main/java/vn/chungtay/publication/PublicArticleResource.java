package vn.chungtay.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.chungtay.shared.problem.Problem;

/** Articles for everybody. They may name people, so that nothing between may keep them (the usual no-store). */
@Path("/api/v1/public/articles")
@Tag(name = "Public")
class PublicArticleResource {
    private final PublicArticleQueries queries;

    PublicArticleResource(PublicArticleQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPublicArticles", summary = "Published articles, the latest first")
    public List<PublicArticleSummary> listPublicArticles(@Valid @BeanParam PublicArticleFilter filter) {
        return queries.list(filter);
    }

    @GET
    @PermitAll
    @Path("/{articleId}")
    @Operation(
            operationId = "getPublicArticle",
            summary = "One published article with related ones",
            description = "404 from the moment it is withdrawn, or a child it names takes its consent back.")
    public PublicArticle getPublicArticle(@RestPath UUID articleId) {
        return queries.one(articleId).orElseThrow(Problem::notFound);
    }
}
