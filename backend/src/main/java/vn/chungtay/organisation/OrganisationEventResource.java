package vn.chungtay.organisation;

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

/** What happened to organisations, over HTTP. */
@Path(OrganisationEventResource.PATH)
@Tag(name = "Organisation events", description = "Sáp nhập, chia tách, chuyển giao — what happened to organisations")
class OrganisationEventResource {
    static final String PATH = "/api/v1/organisation-events";

    private final OrganisationEventQueries queries;
    private final OrganisationEventService service;
    private final OrganisationEventExport export;
    private final CurrentAccess access;

    OrganisationEventResource(
            OrganisationEventQueries queries,
            OrganisationEventService service,
            OrganisationEventExport export,
            CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(
            operationId = "listOrganisationEvents",
            summary = "What happened to organisations, newest first",
            description = "Parties bear the names they had that day. Sorts by happenedOn or kind.")
    public Page<OrganisationDetail.Event> listOrganisationEvents(
            @BeanParam @Valid OrganisationEventFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ORGANISATION_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(
            operationId = "exportOrganisationEvents",
            summary = "The list of what happened to organisations as a file")
    public RestResponse<StreamingOutput> exportOrganisationEvents(
            @BeanParam @Valid OrganisationEventFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "createOrganisationEvent",
            summary = "Write down a merger, split, transfer, renaming or reorganisation",
            description = "A merger, a split and a transfer need a party FROM and a party TO. A province specialist"
                    + " writes down what happened among organisations of the own province.")
    @APIResponse(responseCode = "201", description = "Written down")
    public RestResponse<OrganisationDetail.Event> createOrganisationEvent(
            @NotNull @Valid OrganisationEventRequest request) {
        OrganisationDetail.Event event = service.record(request, access.scope());
        return Created.at(PATH + "/" + event.id(), event);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(operationId = "getOrganisationEvent", summary = "One event with its parties")
    public OrganisationDetail.Event getOrganisationEvent(@RestPath UUID id) {
        return queries.detail(id).orElseThrow(Problem::notFound);
    }
}
