package vn.chungtay.privacy;

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

/** The register of breaches over HTTP. */
@Path("/api/v1/data-breaches")
@Tag(name = "Rights of the person")
class DataBreachResource {
    private final DataBreachQueries queries;
    private final DataBreachService service;
    private final DataBreachExport export;
    private final CurrentAccess access;

    DataBreachResource(
            DataBreachQueries queries, DataBreachService service, DataBreachExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PRIVACY_READ)
    @Operation(
            operationId = "listDataBreaches",
            summary = "What went wrong with personal data, and whether the authority was told in time",
            description = "Sorts by foundAt (newest first).")
    public Page<DataBreachSummary> listDataBreaches(
            @Valid @BeanParam DataBreachFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PRIVACY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportDataBreaches", summary = "The register of breaches as a file")
    public RestResponse<StreamingOutput> exportDataBreaches(
            @BeanParam @Valid DataBreachFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(
            operationId = "createDataBreach",
            summary = "Write down a breach",
            description = "The authority has to hear of it within 72 hours of the moment it was found.")
    @APIResponse(responseCode = "201", description = "Written down")
    public RestResponse<DataBreachDetail> createDataBreach(@NotNull @Valid DataBreachRequest request) {
        DataBreachDetail made = service.find(request, access.scope());
        return Created.at("/api/v1/data-breaches/" + made.id(), made);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PRIVACY_READ)
    @Operation(operationId = "getDataBreach", summary = "One breach with its clock")
    public DataBreachDetail getDataBreach(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(operationId = "replaceDataBreach", summary = "Write down what is known by now")
    public DataBreachDetail replaceDataBreach(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DataBreachRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/notification")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(operationId = "notifyDataBreach", summary = "Write down that the authority was told, when and which")
    public DataBreachDetail notifyDataBreach(@RestPath UUID id, @NotNull @Valid BreachActs.Notification request) {
        return service.notified(id, request, access.scope());
    }

    @POST
    @Path("/{id}/closing")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(operationId = "closeDataBreach", summary = "Close a breach of which the authority was told")
    public DataBreachDetail closeDataBreach(@RestPath UUID id, @NotNull @Valid BreachActs.Closing request) {
        return service.close(id, request, access.scope());
    }
}
