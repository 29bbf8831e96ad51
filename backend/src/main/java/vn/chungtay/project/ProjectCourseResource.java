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

/** The course of a project over HTTP: states, organisations, hand-overs. */
@Path("/api/v1/projects")
@Tag(name = "Projects")
class ProjectCourseResource {
    private final ProjectCourseService service;
    private final ProjectDetailQueries details;
    private final CurrentAccess access;

    ProjectCourseResource(ProjectCourseService service, ProjectDetailQueries details, CurrentAccess access) {
        this.service = service;
        this.details = details;
        this.access = access;
    }

    @POST
    @Path("/{id}/statuses")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "addProjectStatus", summary = "Take an allowed step in the life of a project")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProjectDetail> addProjectStatus(@RestPath UUID id, @Valid @NotNull NewProjectStatus request) {
        service.step(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @POST
    @Path("/{id}/handovers")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "handOverProject",
            summary = "Change the owner from a day on; money, people and plans stay as they are")
    @APIResponse(responseCode = "201", description = "Handed over")
    public RestResponse<ProjectDetail> handOverProject(@RestPath UUID id, @Valid @NotNull HandoverRequest request) {
        service.handOver(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @POST
    @Path("/{id}/organisations")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "addProjectOrganisation", summary = "Give an organisation a part in a project")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProjectDetail> addProjectOrganisation(
            @RestPath UUID id, @Valid @NotNull NewProjectOrganisation request) {
        service.addOrganisation(id, request, access.scope());
        return ProjectAnswers.created(detail(id));
    }

    @PUT
    @Path("/{id}/organisations/{organisation}")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "endProjectOrganisation",
            summary = "End an organisation's part in a project",
            description = "If-Match takes the ETag of the project.")
    public ProjectDetail endProjectOrganisation(
            @RestPath UUID id,
            @RestPath UUID organisation,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EndOrganisationRequest request) {
        service.endOrganisation(id, organisation, request, ifMatch, access.scope());
        return detail(id);
    }

    private ProjectDetail detail(UUID id) {
        return details.find(id, null, access.scope()).orElseThrow(Problem::notFound);
    }
}
