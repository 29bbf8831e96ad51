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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Projects over HTTP. */
@Path("/api/v1/projects")
@Tag(name = "Projects", description = "Dự án, hợp phần, chỉ số — projects, components, indicators")
class ProjectResource {
    private final ProjectService service;
    private final ProjectQueries queries;
    private final ProjectDetailQueries details;
    private final ProjectFiguresService figures;
    private final ProjectExport export;
    private final CurrentAccess access;

    ProjectResource(
            ProjectService service,
            ProjectQueries queries,
            ProjectDetailQueries details,
            ProjectFiguresService figures,
            ProjectExport export,
            CurrentAccess access) {
        this.service = service;
        this.queries = queries;
        this.details = details;
        this.figures = figures;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(
            operationId = "listProjects",
            summary = "Projects as of a day",
            description = "Sorts by name (Vietnamese order), code or phaseFrom.")
    public Page<ProjectSummary> listProjects(
            @BeanParam @Valid ProjectFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PROJECT_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportProjects", summary = "The list of projects as a file")
    public RestResponse<StreamingOutput> exportProjects(
            @BeanParam @Valid ProjectFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(
            operationId = "createProject",
            summary = "Record a project with its organisations, components, objectives and indicators")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<ProjectDetail> createProject(@Valid @NotNull CreateProjectRequest request) {
        return ProjectAnswers.created(detail(service.create(request, access.scope()), null));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(operationId = "getProject", summary = "One project as of a day")
    public ProjectDetail getProject(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description = "The day of status, owner, names and money; today when absent",
                            example = "2025-03-21")
                    LocalDate asOf) {
        return detail(id, asOf);
    }

    @GET
    @Path("/{id}/figures")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(
            operationId = "getProjectFigures",
            summary = "What a project has reached on a day: money, targets and people",
            description = "Owner, budget version, payments, indicators and lists are all as of that day.")
    public ProjectFigures getProjectFigures(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-01-31") LocalDate asOf) {
        return figures.figures(id, asOf, access.scope());
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "replaceProject", summary = "Replace what is said about a project")
    public ProjectDetail replaceProject(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull UpdateProjectRequest request) {
        service.replace(id, request, ifMatch, access.scope());
        return detail(id, null);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "patchProject", summary = "Change parts of what is said about a project")
    public ProjectDetail patchProject(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        service.patch(id, patch, ifMatch, access.scope());
        return detail(id, null);
    }

    private ProjectDetail detail(UUID id, LocalDate asOf) {
        return details.find(id, asOf, access.scope()).orElseThrow(Problem::notFound);
    }
}
