package vn.chungtay.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Language;
import vn.chungtay.shared.problem.Problem;

/** Organisations over HTTP. */
@Path(OrganisationResource.PATH)
@Tag(name = "Organisations", description = "Tổ chức, cơ quan, cơ sở — departments, centres, NGOs, committees")
class OrganisationResource {
    static final String PATH = "/api/v1/organisations";

    private final OrganisationQueries queries;
    private final OrganisationTreeQueries trees;
    private final OrganisationExport export;
    private final OrganisationService service;
    private final CurrentAccess access;

    OrganisationResource(
            OrganisationQueries queries,
            OrganisationTreeQueries trees,
            OrganisationExport export,
            OrganisationService service,
            CurrentAccess access) {
        this.queries = queries;
        this.trees = trees;
        this.export = export;
        this.service = service;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(
            operationId = "listOrganisations",
            summary = "Organisations with the name and the parent of a day",
            description = "Sorts by name (Vietnamese order), kind or createdAt.")
    public Page<OrganisationSummary> listOrganisations(
            @BeanParam @Valid OrganisationFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "createOrganisation",
            summary = "Register an organisation",
            description = "A province specialist registers organisations of the own province. An organisation of the"
                    + " same kind and name in the province is a warning, not a refusal.")
    @APIResponse(responseCode = "201", description = "Registered")
    public RestResponse<OrganisationDetail> createOrganisation(
            @NotNull @Valid CreateOrganisationRequest request, @Context HttpHeaders headers) {
        return created(service.register(request, access.scope(), Language.of(headers)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(operationId = "getOrganisation", summary = "One organisation as it was on a day, with its history")
    public OrganisationDetail getOrganisation(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-03-21") LocalDate asOf) {
        return queries.detail(id, asOf).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "replaceOrganisation",
            summary = "Replace what describes an organisation and carries no dates",
            description = "Names, parents, contacts and members are changed by operations of their own.")
    public OrganisationDetail replaceOrganisation(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid UpdateOrganisationRequest request,
            @Context HttpHeaders headers) {
        return service.replace(id, request, ifMatch, access.scope(), Language.of(headers));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "patchOrganisation", summary = "Change some of what describes an organisation")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = UpdateOrganisationRequest.class)))
    public OrganisationDetail patchOrganisation(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch, @Context HttpHeaders headers) {
        return service.patch(id, patch, ifMatch, access.scope(), Language.of(headers));
    }

    @POST
    @Path("/{id}/dissolution")
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "dissolveOrganisation",
            summary = "End an organisation",
            description = "Its history gets an event; lists hide it from that day on unless asked.")
    @APIResponse(responseCode = "201", description = "Dissolved")
    public RestResponse<OrganisationDetail> dissolveOrganisation(
            @RestPath UUID id, @NotNull @Valid DissolutionRequest request) {
        return created(service.dissolve(id, request, access.scope()));
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ORGANISATION_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportOrganisations", summary = "The list as CSV or XLSX, with the same filters and sort")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = TableExport.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableExport.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> exportOrganisations(
            @BeanParam @Valid OrganisationFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request);
    }

    @GET
    @Path("/tree")
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(
            operationId = "getOrganisationTree",
            summary = "What stood under what on a day",
            description = "From one organisation, or from all that stood under none. At most 2,000 organisations;"
                    + " truncated says when there are more.")
    @APIResponse(responseCode = "200", description = "The tree of that day")
    @APIResponse(responseCode = "404", description = "There is no such root")
    public OrganisationTree getOrganisationTree(
            @RestQuery @Parameter(description = "Where the tree begins") UUID root,
            @RestQuery
                    @Pattern(regexp = "[0-9]{2}")
                    @Parameter(description = "Without a root: only trees of this province", example = "75")
                    String province,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-02-28") LocalDate asOf) {
        return trees.tree(root, province, asOf);
    }

    static RestResponse<OrganisationDetail> created(OrganisationDetail organisation) {
        return Created.at(PATH + "/" + organisation.id(), organisation);
    }
}
