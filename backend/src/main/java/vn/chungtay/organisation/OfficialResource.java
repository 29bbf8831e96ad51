package vn.chungtay.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.chungtay.shared.problem.Problem;

/** People who act for organisations, and their posts, over HTTP. */
@Path(OfficialResource.PATH)
@Tag(name = "Officials", description = "Cán bộ, người đại diện và chức vụ — people who act for organisations")
class OfficialResource {
    static final String PATH = "/api/v1/officials";

    private final OfficialQueries queries;
    private final OfficialService service;
    private final OfficialExport export;
    private final CurrentAccess access;

    OfficialResource(OfficialQueries queries, OfficialService service, OfficialExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(
            operationId = "listOfficials",
            summary = "People with their posts of a day",
            description = "Sorts by fullName: given name, then family name, then what lies between.")
    public Page<OfficialSummary> listOfficials(
            @BeanParam @Valid OfficialFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ORGANISATION_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportOfficials", summary = "The list of people with their posts as a file")
    public RestResponse<StreamingOutput> exportOfficials(
            @BeanParam @Valid OfficialFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "createOfficial", summary = "Register a person who acts for organisations")
    @APIResponse(responseCode = "201", description = "Registered")
    public RestResponse<OfficialDetail> createOfficial(@NotNull @Valid CreateOfficialRequest request) {
        return created(service.register(request, access.scope()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(operationId = "getOfficial", summary = "One person with the titles of a day and every post")
    public OfficialDetail getOfficial(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-06-12") LocalDate asOf) {
        return queries.detail(id, asOf).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "replaceOfficial", summary = "Replace name, academic title and contacts")
    public OfficialDetail replaceOfficial(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateOfficialRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "patchOfficial", summary = "Change name, academic title or contacts")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = UpdateOfficialRequest.class)))
    public OfficialDetail patchOfficial(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return service.patch(id, patch, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/positions")
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "addOfficialPosition",
            summary = "Give a post",
            description = "Posts may run at the same time; a former one is ended by its own operation.")
    @APIResponse(responseCode = "201", description = "Given")
    public RestResponse<OfficialDetail> addOfficialPosition(
            @RestPath UUID id, @NotNull @Valid PositionRequest request) {
        return created(service.appoint(id, request, access.scope()));
    }

    @PUT
    @Path("/{id}/positions/{positionId}")
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "replaceOfficialPosition",
            summary = "Correct a post, or end it with validTo",
            description = "If-Match is the person's ETag.")
    public OfficialDetail replaceOfficialPosition(
            @RestPath UUID id,
            @RestPath UUID positionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PositionRequest request) {
        return service.replacePosition(id, positionId, request, ifMatch, access.scope());
    }

    private static RestResponse<OfficialDetail> created(OfficialDetail official) {
        return Created.at(PATH + "/" + official.id(), official);
    }
}
