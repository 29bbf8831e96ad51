package vn.chungtay.publication;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Articles over HTTP, for those who write and approve them. */
@Path("/api/v1/articles")
@Tag(name = "Publication")
class ArticleResource {
    private final ArticleQueries queries;
    private final ArticleService service;
    private final ArticleExport export;
    private final CurrentAccess access;

    ArticleResource(ArticleQueries queries, ArticleService service, ArticleExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PUBLICATION_READ)
    @Operation(
            operationId = "listArticles",
            summary = "Articles, whatever their state",
            description = "Sorts by updatedAt (the latest first) or title.")
    public Page<ArticleSummary> listArticles(
            @Valid @BeanParam ArticleFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PUBLICATION_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportArticles", summary = "The list of articles as a file")
    public RestResponse<StreamingOutput> exportArticles(
            @BeanParam @Valid ArticleFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "createArticle", summary = "Write an article; nobody outside sees it yet")
    @APIResponse(responseCode = "201", description = "Written")
    public RestResponse<ArticleDetail> createArticle(@NotNull @Valid ArticleRequest request) {
        ArticleDetail made = service.draft(request, access.scope());
        return Created.at("/api/v1/articles/" + made.id(), made);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PUBLICATION_READ)
    @Operation(operationId = "getArticle", summary = "One article with where it stands")
    public ArticleDetail getArticle(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "replaceArticle", summary = "Change a draft")
    public ArticleDetail replaceArticle(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ArticleRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/submission")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "submitArticle", summary = "Submit a draft for approval")
    public ArticleDetail submitArticle(@RestPath UUID id) {
        return service.submit(id, access.scope());
    }

    @GET
    @Path("/{id}/people")
    @PermissionsAllowed(
            value = {Permission.PUBLICATION_READ, Permission.BENEFICIARY_READ},
            inclusive = true)
    @Operation(
            operationId = "listPeopleOfArticle",
            summary = "Registered children whom an article names, and whether they consented",
            description = "Those its writer declared, and those whose full name stands in it, with or without"
                    + " diacritics. For who writes or approves and may read children.")
    public List<NamedPerson> listPeopleOfArticle(@RestPath UUID id) {
        return service.namedIn(id, access.scope());
    }

    @POST
    @Path("/{id}/publication")
    @PermissionsAllowed(
            value = {Permission.PUBLICATION_APPROVE, Permission.BENEFICIARY_READ},
            inclusive = true)
    @Operation(
            operationId = "publishArticle",
            summary = "Approve an article and show it to everybody",
            description = "By another one than who wrote it, and not while it names a registered child without a live"
                    + " consent for the web (422).")
    public ArticleDetail publishArticle(@RestPath UUID id, @NotNull @Valid PublishRequest request) {
        return service.publish(id, request, access.scope());
    }

    @POST
    @Path("/{id}/rejection")
    @PermissionsAllowed(Permission.PUBLICATION_APPROVE)
    @Operation(
            operationId = "rejectArticle",
            summary = "Send an article back to its writer, with a reason",
            description = "One that waits, or one that is published: then nobody outside sees it from this moment.")
    public ArticleDetail rejectArticle(@RestPath UUID id, @NotNull @Valid ReasonRequest request) {
        return service.sendBack(id, request, access.scope());
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "withdrawArticle", summary = "Take a published article down for good, with a reason")
    public ArticleDetail withdrawArticle(@RestPath UUID id, @NotNull @Valid ReasonRequest request) {
        return service.withdraw(id, request, access.scope());
    }
}
