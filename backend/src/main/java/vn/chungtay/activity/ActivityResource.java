package vn.chungtay.activity;

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

/** Activities over HTTP. */
@Path("/api/v1/activities")
@Tag(name = "Activities", description = "Hoạt động: thăm hỏi, trao quà, họp, truyền thông — visits, meetings, series")
class ActivityResource {
    private final ActivityQueries queries;
    private final ActivityDetailQueries details;
    private final ActivityService service;
    private final ActivityExport export;
    private final CurrentAccess access;

    ActivityResource(
            ActivityQueries queries,
            ActivityDetailQueries details,
            ActivityService service,
            ActivityExport export,
            CurrentAccess access) {
        this.queries = queries;
        this.details = details;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(
            operationId = "listActivities",
            summary = "Activities, newest first",
            description = "Sorts by startsOn or name.")
    public Page<ActivitySummary> listActivities(
            @Valid @BeanParam ActivityFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ACTIVITY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportActivities", summary = "The list of activities as a file")
    public RestResponse<StreamingOutput> exportActivities(
            @Valid @BeanParam ActivityFilter filter, @Valid @BeanParam ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(
            operationId = "createActivity",
            summary = "Plan or record an activity with everything that belongs to it",
            description = "Warnings in the answer name what is allowed but looks wrong, such as a family without a"
                    + " child in special circumstances.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<ActivityDetail> createActivity(@NotNull @Valid CreateActivityRequest request) {
        ActivityDetail activity = service.create(request, access.scope());
        return Created.at("/api/v1/activities/" + activity.id(), activity);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "getActivity", summary = "One activity with everything in it")
    public ActivityDetail getActivity(@RestPath UUID id) {
        return details.find(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(
            operationId = "replaceActivity",
            summary = "Replace an activity with its stops, people and gifts",
            description = "Parts keep their ids when the request repeats them. Wishes and conclusions stay.")
    public ActivityDetail replaceActivity(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateActivityRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(
            operationId = "updateActivity",
            summary = "Change single fields of an activity; lists are replaced whole")
    public ActivityDetail updateActivity(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return service.patch(id, patch, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "cancelActivity", summary = "Call off a planned activity, with the reason")
    public RestResponse<ActivityDetail> cancelActivity(@RestPath UUID id, @NotNull @Valid CancellationRequest request) {
        return RestResponse.ok(service.cancel(id, request, access.scope()));
    }
}
