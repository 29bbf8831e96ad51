package vn.chungtay.disbursement;

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

/** Disbursements over HTTP. */
@Path("/api/v1/disbursements")
@Tag(name = "Disbursements", description = "Giải ngân — what leaves a component's budget")
class DisbursementResource {
    private final DisbursementService service;
    private final DisbursementQueries queries;
    private final DisbursementExport export;
    private final CurrentAccess access;

    DisbursementResource(
            DisbursementService service, DisbursementQueries queries, DisbursementExport export, CurrentAccess access) {
        this.service = service;
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.DISBURSEMENT_READ)
    @Operation(
            operationId = "listDisbursements",
            summary = "Payments, newest first",
            description = "Sorts by paidOn, amount or voucherNumber.")
    public Page<DisbursementSummary> listDisbursements(
            @BeanParam @Valid DisbursementFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.DISBURSEMENT_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportDisbursements", summary = "The list of payments as a file")
    public RestResponse<StreamingOutput> exportDisbursements(
            @BeanParam @Valid DisbursementFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Permission.DISBURSEMENT_WRITE)
    @Operation(
            operationId = "createDisbursement",
            summary = "Post a payment from a component's budget",
            description = "Never more than the budget holds, also when two are posted at the same moment.")
    @APIResponse(responseCode = "201", description = "Posted")
    public RestResponse<DisbursementDetail> createDisbursement(@Valid @NotNull CreateDisbursementRequest request) {
        UUID id = service.post(request, access.scope());
        return Created.at("/api/v1/disbursements/" + id, detail(id));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.DISBURSEMENT_READ)
    @Operation(operationId = "getDisbursement", summary = "One payment, its amount in words")
    public DisbursementDetail getDisbursement(@RestPath UUID id) {
        return detail(id);
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent(required = true)
    @PermissionsAllowed(Permission.DISBURSEMENT_WRITE)
    @Operation(
            operationId = "reverseDisbursement",
            summary = "Take a payment back",
            description = "The row stays, the money returns to the component.")
    public RestResponse<DisbursementDetail> reverseDisbursement(
            @RestPath UUID id, @Valid @NotNull ReversalRequest request) {
        service.reverse(id, request, access.scope());
        return RestResponse.ok(detail(id));
    }

    private DisbursementDetail detail(UUID id) {
        return queries.find(id, access.scope()).orElseThrow(Problem::notFound);
    }
}
