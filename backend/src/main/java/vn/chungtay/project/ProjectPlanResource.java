package vn.chungtay.project;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.problem.Problem;

/** What a project has set out to do, over HTTP: components, objectives, indicators, schemes, plans. */
@Path("/api/v1/projects")
@Tag(name = "Projects")
class ProjectPlanResource {
    private final ProjectPlanService service;
    private final ProjectDetailQueries details;
    private final CurrentAccess access;

    ProjectPlanResource(ProjectPlanService service, ProjectDetailQueries details, CurrentAccess access) {
        this.service = service;
        this.details = details;
        this.access = access;
    }

    @POST
    @Path("/{id}/components")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "addComponent", summary = "Add a component, with its first budget")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProjectDetail> addComponent(@RestPath UUID id, @Valid @NotNull NewComponent request) {
        service.addComponent(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @PUT
    @Path("/{id}/components/{component}")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "replaceComponent",
            summary = "Replace what is said about a component",
            description = "If-Match takes the ETag of the project.")
    public ProjectDetail replaceComponent(
            @RestPath UUID id,
            @RestPath UUID component,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UpdateComponentRequest request) {
        service.replaceComponent(id, component, request, ifMatch, access.scope());
        return detail(id);
    }

    @POST
    @Path("/{id}/objectives")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "addObjective", summary = "Add an objective")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProjectDetail> addObjective(@RestPath UUID id, @Valid @NotNull NewObjective request) {
        service.addObjective(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @PUT
    @Path("/{id}/objectives/{objective}")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "replaceObjective",
            summary = "Reword an objective",
            description = "If-Match takes the ETag of the project.")
    public ProjectDetail replaceObjective(
            @RestPath UUID id,
            @RestPath UUID objective,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewObjective request) {
        service.replaceObjective(id, objective, request, ifMatch, access.scope());
        return detail(id);
    }

    @POST
    @Path("/{id}/indicators")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "addIndicator", summary = "Add an indicator with its target")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProjectDetail> addIndicator(@RestPath UUID id, @Valid @NotNull NewIndicator request) {
        service.addIndicator(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @PUT
    @Path("/{id}/indicators/{indicator}")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "replaceIndicator",
            summary = "Replace an indicator",
            description = "If-Match takes the ETag of the project.")
    public ProjectDetail replaceIndicator(
            @RestPath UUID id,
            @RestPath UUID indicator,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewIndicator request) {
        service.replaceIndicator(id, indicator, request, ifMatch, access.scope());
        return detail(id);
    }

    @POST
    @Path("/{id}/schemes")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "addScheme", summary = "Add a named scheme of awards")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProjectDetail> addScheme(@RestPath UUID id, @Valid @NotNull NewScheme request) {
        service.addScheme(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @POST
    @Path("/{id}/legacy-aggregates")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "addLegacyAggregate", summary = "Add a count of earlier years without names")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProjectDetail> addLegacyAggregate(
            @RestPath UUID id, @Valid @NotNull NewLegacyAggregate request) {
        service.addLegacyAggregate(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @PUT
    @Path("/{id}/quarter-plans")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "replaceQuarterPlans",
            summary = "Replace the plan of payments by quarter",
            description = "If-Match takes the ETag of the project.")
    public ProjectDetail replaceQuarterPlans(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull QuarterPlansRequest request) {
        service.replaceQuarterPlans(id, request, ifMatch, access.scope());
        return detail(id);
    }

    private ProjectDetail detail(UUID id) {
        return details.find(id, null, access.scope()).orElseThrow(Problem::notFound);
    }
}
