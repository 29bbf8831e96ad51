package vn.chungtay.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;

/** Conclusions across meetings, over HTTP: what is open and when it is due. */
@Path("/api/v1/conclusions")
@Tag(name = "Activities")
class ConclusionResource {
    private final ConclusionQueries queries;
    private final ConclusionExport export;
    private final CurrentAccess access;

    ConclusionResource(ConclusionQueries queries, ConclusionExport export, CurrentAccess access) {
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(
            operationId = "listConclusions",
            summary = "Conclusions across all meetings, the earliest due first",
            description = "Sorts by dueOn or position.")
    public Page<ConclusionDetail> listConclusions(
            @Valid @BeanParam ConclusionFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ACTIVITY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportConclusions", summary = "The list of conclusions as a file")
    public RestResponse<StreamingOutput> exportConclusions(
            @BeanParam @Valid ConclusionFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }
}
