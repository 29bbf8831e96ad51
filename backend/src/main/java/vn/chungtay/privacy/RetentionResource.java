package vn.chungtay.privacy;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** How long closed records are kept, and their end, over HTTP. */
@Path("/api/v1/retention-cases")
@Tag(name = "Rights of the person")
class RetentionResource {
    private final RetentionQueries queries;
    private final RetentionService service;
    private final RetentionExport export;
    private final CurrentAccess access;

    RetentionResource(
            RetentionQueries queries, RetentionService service, RetentionExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PRIVACY_READ)
    @Operation(
            operationId = "listRetentionCases",
            summary = "Closed records of people and the end of their time, under their codes",
            description = "How long they are kept is a dated parameter (RETENTION). Sorts by endsOn or closedOn.")
    public Page<RetentionCaseSummary> listRetentionCases(
            @Valid @BeanParam RetentionFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PRIVACY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportRetentionCases", summary = "The same list as a file")
    public RestResponse<StreamingOutput> exportRetentionCases(
            @BeanParam @Valid RetentionFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PRIVACY_READ)
    @Operation(
            operationId = "getRetentionCase",
            summary = "What keeps one record from being anonymised, and who asked for it")
    public RetentionCaseDetail getRetentionCase(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @POST
    @Path("/{id}/anonymisation-request")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(
            operationId = "askAnonymisation",
            summary = "Ask that a record be anonymised",
            description =
                    "Refused while anything keeps it. An open request of the person to delete stands against the time"
                            + " of keeping the record, never against that of vouchers.")
    public RetentionCaseDetail askAnonymisation(@RestPath UUID id, @NotNull @Valid RetentionActs.Asking request) {
        return service.ask(id, request, access.scope());
    }

    @POST
    @Path("/{id}/anonymisation")
    @PermissionsAllowed(Permission.PRIVACY_APPROVE)
    @Operation(
            operationId = "confirmAnonymisation",
            summary = "Confirm what somebody else asked for: the record is anonymised, for ever",
            description =
                    "Names, identity number, addresses, notes and what the audit kept of them are gone and cannot be"
                            + " brought back; groups, dates, places and amounts stay, so that every figure stays what it was.")
    public RetentionCaseDetail confirmAnonymisation(
            @RestPath UUID id, @NotNull @Valid RetentionActs.Confirmation request) {
        return service.confirm(id, request, access.scope());
    }

    @POST
    @Path("/{id}/anonymisation-rejection")
    @PermissionsAllowed(Permission.PRIVACY_APPROVE)
    @Operation(operationId = "rejectAnonymisation", summary = "Say no to what somebody asked for, with the reason")
    public RetentionCaseDetail rejectAnonymisation(@RestPath UUID id, @NotNull @Valid RetentionActs.Rejection request) {
        return service.reject(id, request, access.scope());
    }
}
