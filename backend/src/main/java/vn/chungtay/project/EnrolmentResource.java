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

/** Enrolments over HTTP. */
@Path("/api/v1/enrolments")
@Tag(name = "Enrolments", description = "Danh sách bảo trợ, học bổng, gia đình — who is on which list")
class EnrolmentResource {
    private final EnrolmentService service;
    private final EnrolmentQueries queries;
    private final EnrolmentExport export;
    private final CurrentAccess access;

    EnrolmentResource(
            EnrolmentService service, EnrolmentQueries queries, EnrolmentExport export, CurrentAccess access) {
        this.service = service;
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(
            operationId = "listEnrolments",
            summary = "Who is on which list",
            description = "Sorts by validFrom, awardYear or, where names may be seen, name (Vietnamese order).")
    public Page<EnrolmentSummary> listEnrolments(
            @BeanParam @Valid EnrolmentFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PROJECT_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportEnrolments", summary = "The same list as a file, such as the sponsorship list")
    public RestResponse<StreamingOutput> exportEnrolments(
            @BeanParam @Valid EnrolmentFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "createEnrolment", summary = "Put a person or household on a list")
    @APIResponse(responseCode = "201", description = "Enrolled")
    public RestResponse<EnrolmentSummary> createEnrolment(@Valid @NotNull CreateEnrolmentRequest request) {
        UUID id = service.begin(request, access.scope());
        return Created.at("/api/v1/enrolments/" + id, detail(id));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PROJECT_READ)
    @Operation(operationId = "getEnrolment", summary = "One enrolment")
    public EnrolmentSummary getEnrolment(@RestPath UUID id) {
        return detail(id);
    }

    @POST
    @Path("/{id}/ending")
    @Idempotent
    @PermissionsAllowed(Permission.PROJECT_WRITE)
    @Operation(operationId = "endEnrolment", summary = "Take a person or household off a list, with a reason")
    public RestResponse<EnrolmentSummary> endEnrolment(
            @RestPath UUID id, @Valid @NotNull EnrolmentEndingRequest request) {
        service.end(id, request, access.scope());
        return RestResponse.ok(detail(id));
    }

    private EnrolmentSummary detail(UUID id) {
        return queries.find(id, access.scope()).orElseThrow(Problem::notFound);
    }
}
