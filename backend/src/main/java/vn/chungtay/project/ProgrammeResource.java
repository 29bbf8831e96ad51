package vn.chungtay.project;

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
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Programmes over HTTP. */
@Path("/api/v1/programmes")
@Tag(name = "Programmes", description = "Chương trình — programmes above projects and campaigns")
class ProgrammeResource {
    private final ProgrammeService service;
    private final ProgrammeQueries queries;
    private final ProgrammeExport export;
    private final CurrentAccess access;

    ProgrammeResource(
            ProgrammeService service, ProgrammeQueries queries, ProgrammeExport export, CurrentAccess access) {
        this.service = service;
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(
            operationId = "listProgrammes",
            summary = "Programmes",
            description = "Sorts by name (Vietnamese order), code or periodFrom.")
    public Page<ProgrammeSummary> listProgrammes(
            @BeanParam @Valid ProgrammeFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PROJECT_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportProgrammes", summary = "The list of programmes as a file")
    public RestResponse<StreamingOutput> exportProgrammes(
            @BeanParam @Valid ProgrammeFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "createProgramme", summary = "Record a programme")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<ProgrammeDetail> createProgramme(@Valid @NotNull ProgrammeRequest request) {
        UUID id = service.create(request, access.scope());
        return Created.at("/api/v1/programmes/" + id, detail(id));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(operationId = "getProgramme", summary = "One programme with its projects and campaigns")
    public ProgrammeDetail getProgramme(@RestPath UUID id) {
        return detail(id);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "replaceProgramme", summary = "Replace what is said about a programme")
    public ProgrammeDetail replaceProgramme(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ProgrammeRequest request) {
        service.replace(id, request, ifMatch, access.scope());
        return detail(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "patchProgramme", summary = "Change parts of what is said about a programme")
    public ProgrammeDetail patchProgramme(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        service.patch(id, patch, ifMatch, access.scope());
        return detail(id);
    }

    private ProgrammeDetail detail(UUID id) {
        return queries.find(id, access.scope()).orElseThrow(Problem::notFound);
    }
}
