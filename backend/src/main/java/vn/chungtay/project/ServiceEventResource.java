package vn.chungtay.project;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Service events over HTTP. */
@Path("/api/v1/service-events")
@Tag(name = "Service events", description = "Lượt dịch vụ — turns of service")
class ServiceEventResource {
    private final ServiceEventService service;
    private final ServiceEventQueries queries;
    private final ServiceEventExport export;
    private final CurrentAccess access;

    ServiceEventResource(
            ServiceEventService service, ServiceEventQueries queries, ServiceEventExport export, CurrentAccess access) {
        this.service = service;
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(
            operationId = "listServiceEvents",
            summary = "Turns of service, newest first",
            description = "Sorts by happenedOn.")
    public Page<ServiceEventSummary> listServiceEvents(
            @BeanParam @Valid ServiceEventFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PROJECT_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportServiceEvents", summary = "The same list as a file")
    public RestResponse<StreamingOutput> exportServiceEvents(
            @BeanParam @Valid ServiceEventFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "createServiceEvent",
            summary = "Record a turn of service",
            description = "The server decides which rule of eligibility the person met on that day, and refuses the"
                    + " event when the component demands one and none is met.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<ServiceEventSummary> createServiceEvent(@Valid @NotNull CreateServiceEventRequest request) {
        UUID id = service.record(request, access.scope());
        return Created.at("/api/v1/service-events/" + id, getServiceEvent(id));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(operationId = "getServiceEvent", summary = "One turn of service")
    public ServiceEventSummary getServiceEvent(@RestPath UUID id) {
        return queries.find(id, access.scope()).orElseThrow(Problem::notFound);
    }
}
