package vn.chungtay.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.audit.HistoryDirectory;
import vn.chungtay.audit.HistoryEntry;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Who changed what in an organisation's record, over HTTP. */
@Path("/api/v1/organisations/{id}/history")
@Tag(name = "Organisations")
class OrganisationChangesResource {
    private final HistoryDirectory history;
    private final OrganisationQueries queries;
    private final CurrentAccess access;
    private final AuditTrail trail;

    OrganisationChangesResource(
            HistoryDirectory history, OrganisationQueries queries, CurrentAccess access, AuditTrail trail) {
        this.history = history;
        this.queries = queries;
        this.access = access;
        this.trail = trail;
    }

    @GET
    @PermissionsAllowed(
            value = {Permission.ORGANISATION_READ, Permission.HISTORY_READ},
            inclusive = true)
    @Operation(
            operationId = "listOrganisationHistory",
            summary = "Who changed what in an organisation's record, newest first",
            description =
                    "What each field said before and after; restricted values show only that they changed. Sorts by"
                            + " at; -at when absent.")
    public Page<HistoryEntry> listOrganisationHistory(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        trail.in(queries.detail(id, null).orElseThrow(Problem::notFound).provinceCode());
        return history.of("organisations", id, page, access.scope());
    }
}
