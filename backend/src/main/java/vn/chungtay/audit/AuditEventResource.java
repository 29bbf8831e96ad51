package vn.chungtay.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The audit over HTTP, for the data protection officer and the auditor. */
@Path("/api/v1/audit-events")
@Tag(name = "Audit", description = "Nhật ký truy cập — who did what with whose data")
class AuditEventResource {
    private final AuditEventQueries queries;
    private final AuditEventExport export;
    private final CurrentAccess access;

    AuditEventResource(AuditEventQueries queries, AuditEventExport export, CurrentAccess access) {
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(
            operationId = "listAuditEvents",
            summary = "Who did what, when, with which record; newest first",
            description = "Held to a province, an account sees the events of that province. Sorts by at; -at when"
                    + " absent. Looking at the audit is itself audited.")
    public Page<AuditEventSummary> listAuditEvents(
            @Valid @BeanParam AuditEventFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.AUDIT_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportAuditEvents", summary = "The same list as a file")
    public RestResponse<StreamingOutput> exportAuditEvents(
            @Valid @BeanParam AuditEventFilter filter, @Valid @BeanParam ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(
            operationId = "getAuditEvent",
            summary = "Everything about one event",
            description = "What records said before and after is shown to accounts that may read records; the data"
                    + " protection officer sees which fields changed.")
    public AuditEventDetail getAuditEvent(@RestPath UUID id) {
        return queries.find(id, access.may(Permission.BENEFICIARY_READ), access.scope())
                .orElseThrow(Problem::notFound);
    }
}
