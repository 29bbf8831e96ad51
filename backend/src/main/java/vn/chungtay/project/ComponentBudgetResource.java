package vn.chungtay.project;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.problem.Problem;

/** Versions of components' budgets over HTTP. */
@Path("/api/v1/component-budgets")
@Tag(name = "Projects")
class ComponentBudgetResource {
    private final ProjectPlanService service;
    private final ProjectDetailQueries details;
    private final CurrentAccess access;

    ComponentBudgetResource(ProjectPlanService service, ProjectDetailQueries details, CurrentAccess access) {
        this.service = service;
        this.details = details;
        this.access = access;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "addComponentBudget",
            summary = "Put a new version of a component's budget in force",
            description = "Refused when more has been disbursed than the new version allows. Answers the project.")
    @APIResponse(responseCode = "201", description = "In force from its day on")
    public RestResponse<ProjectDetail> addComponentBudget(@Valid @NotNull NewComponentBudget request) {
        UUID project = service.addBudget(request, access.scope());
        return ProjectAnswers.created(
                details.find(project, null, access.scope()).orElseThrow(Problem::notFound));
    }
}
