package vn.chungtay.project;

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

/** Permanency plans over HTTP. */
@Path("/api/v1/permanency-plans")
@Tag(name = "Permanency plans", description = "Kế hoạch lâu dài — long-term plans of enrolled persons")
class PermanencyPlanResource {
    private final PermanencyPlanService service;
    private final PermanencyPlanQueries queries;
    private final PermanencyPlanExport export;
    private final CurrentAccess access;

    PermanencyPlanResource(
            PermanencyPlanService service,
            PermanencyPlanQueries queries,
            PermanencyPlanExport export,
            CurrentAccess access) {
        this.service = service;
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(
            operationId = "listPermanencyPlans",
            summary = "Long-term plans, the next review first",
            description = "overdueOn lists what should have been reviewed. Sorts by reviewDueOn or madeOn.")
    public Page<PermanencyPlanSummary> listPermanencyPlans(
            @BeanParam @Valid PermanencyPlanFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PROJECT_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportPermanencyPlans", summary = "The list of long-term plans as a file")
    public RestResponse<StreamingOutput> exportPermanencyPlans(
            @BeanParam @Valid PermanencyPlanFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "createPermanencyPlan", summary = "Make a long-term plan for an enrolled person")
    @APIResponse(responseCode = "201", description = "Begun")
    public RestResponse<PermanencyPlanSummary> createPermanencyPlan(
            @Valid @NotNull CreatePermanencyPlanRequest request) {
        UUID id = service.make(request, access.scope());
        return Created.at("/api/v1/permanency-plans/" + id, detail(id));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(operationId = "getPermanencyPlan", summary = "One long-term plan")
    public PermanencyPlanSummary getPermanencyPlan(@RestPath UUID id) {
        return detail(id);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "replacePermanencyPlan", summary = "Write down a review: goal, summary, next review")
    public PermanencyPlanSummary replacePermanencyPlan(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UpdatePermanencyPlanRequest request) {
        service.review(id, request, ifMatch, access.scope());
        return detail(id);
    }

    @POST
    @Path("/{id}/completion")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "completePermanencyPlan", summary = "Complete a long-term plan")
    public RestResponse<PermanencyPlanSummary> completePermanencyPlan(
            @RestPath UUID id, @Valid @NotNull PlanEndingRequest request) {
        service.end(id, PermanencyPlanStatus.COMPLETED, request, access.scope());
        return RestResponse.ok(detail(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "cancelPermanencyPlan", summary = "Cancel a long-term plan")
    public RestResponse<PermanencyPlanSummary> cancelPermanencyPlan(
            @RestPath UUID id, @Valid @NotNull PlanEndingRequest request) {
        service.end(id, PermanencyPlanStatus.CANCELLED, request, access.scope());
        return RestResponse.ok(detail(id));
    }

    private PermanencyPlanSummary detail(UUID id) {
        return queries.find(id, access.scope()).orElseThrow(Problem::notFound);
    }
}
