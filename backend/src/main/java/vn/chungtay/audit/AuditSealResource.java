package vn.chungtay.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;

/** Seals of the audit over HTTP. */
@Path("/api/v1/audit-seals")
@Tag(name = "Audit")
class AuditSealResource {
    private final AuditEventQueries queries;
    private final VerificationService service;
    private final CurrentAccess access;

    AuditSealResource(AuditEventQueries queries, VerificationService service, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(
            operationId = "listAuditSeals",
            summary = "How far the audit of each province and day is sealed, newest first",
            description = "Sorts by day; -day when absent.")
    public Page<SealedDay> listAuditSeals(@Valid @BeanParam PageRequest page) {
        return queries.days(page, access.scope());
    }

    @GET
    @Path("/verification")
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(
            operationId = "verifyAudit",
            summary = "Compare the audit with its seals",
            description =
                    "Finds events that were changed, taken away or put in afterwards. The last seven days when none"
                            + " are named, 31 at most; make audit-verify takes all.")
    public VerificationResult verifyAudit(
            @RestQuery @Parameter(description = "First day", example = "2026-11-01") LocalDate from,
            @RestQuery @Parameter(description = "Last day", example = "2026-11-30") LocalDate to) {
        return service.verify(from, to, access.scope());
    }
}
