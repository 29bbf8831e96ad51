package vn.chungtay.feedback;

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
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Reports over HTTP, for the offices that settle them. */
@Path("/api/v1")
@Tag(name = "Reports", description = "Tin báo, góp ý và phiếu tiếp nhận thông tin — what people outside report")
class ReportResource {
    private final ReportQueries queries;
    private final ReportService service;
    private final ReportExport export;
    private final CurrentAccess access;

    ReportResource(ReportQueries queries, ReportService service, ReportExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @Path("/reports")
    @PermissionsAllowed(Permission.FEEDBACK_READ)
    @Operation(
            operationId = "listReports",
            summary = "The queue of reports, without what they say",
            description = "Sorts by receivedAt, the latest first.")
    public Page<ReportSummary> listReports(@Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/reports/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.FEEDBACK_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportReports", summary = "The queue of reports as a file, without what they say")
    public RestResponse<StreamingOutput> exportReports(
            @BeanParam @Valid ReportFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Path("/reports")
    @PermissionsAllowed(Permission.FEEDBACK_WRITE)
    @Operation(
            operationId = "createReport",
            summary = "Take down a report that came by another way, such as a call of 111")
    @APIResponse(responseCode = "201", description = "Taken down")
    public RestResponse<ReportDetail> createReport(@NotNull @Valid ReportRequest request) {
        ReportDetail made = service.record(request, access.scope());
        return Created.at("/api/v1/reports/" + made.id(), made);
    }

    @GET
    @Path("/reports/{id}")
    @PermissionsAllowed(Permission.FEEDBACK_READ)
    @Operation(
            operationId = "getReport",
            summary = "One report",
            description = "What it says is withheld from accounts that may not see what is restricted.")
    public ReportDetail getReport(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @POST
    @Path("/reports/{id}/closing")
    @PermissionsAllowed(Permission.FEEDBACK_WRITE)
    @Operation(
            operationId = "closeReport",
            summary = "Say what became of a report that is no matter for a record of receipt")
    public ReportDetail closeReport(@RestPath UUID id, @NotNull @Valid ClosingRequest request) {
        return service.close(id, request, access.scope());
    }

    @POST
    @Path("/reports/{id}/intake")
    @PermissionsAllowed(Permission.FEEDBACK_WRITE)
    @Operation(
            operationId = "createIntake",
            summary = "Make a record of receipt (Mẫu 01) of a report",
            description = "Once for each report; deadlines run from when the report came in.")
    @APIResponse(responseCode = "201", description = "Made")
    public RestResponse<IntakeDetail> createIntake(@RestPath UUID id, @NotNull @Valid IntakeForm form) {
        IntakeDetail made = service.takeIn(id, form, access.scope());
        return Created.at("/api/v1/intakes/" + made.id(), made);
    }

    @GET
    @Path("/intakes/{id}")
    @PermissionsAllowed(Permission.FEEDBACK_READ)
    @Operation(
            operationId = "getIntake",
            summary = "One record of receipt",
            description = "403 for accounts that may not see what is restricted.")
    public IntakeDetail getIntake(@RestPath UUID id) {
        return service.intake(id, access.scope());
    }
}
