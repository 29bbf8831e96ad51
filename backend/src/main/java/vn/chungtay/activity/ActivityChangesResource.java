package vn.chungtay.activity;

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

/** Who changed what in an activity, over HTTP. */
@Path("/api/v1/activities/{id}/history")
@Tag(name = "Activities")
class ActivityChangesResource {
    private final HistoryDirectory history;
    private final ActivityDetailQueries details;
    private final CurrentAccess access;
    private final AuditTrail trail;

    ActivityChangesResource(
            HistoryDirectory history, ActivityDetailQueries details, CurrentAccess access, AuditTrail trail) {
        this.history = history;
        this.details = details;
        this.access = access;
        this.trail = trail;
    }

    @GET
    @PermissionsAllowed(
            value = {Permission.ACTIVITY_READ, Permission.HISTORY_READ},
            inclusive = true)
    @Operation(
            operationId = "listActivityHistory",
            summary = "Who changed what in an activity, newest first",
            description =
                    "What each field said before and after; restricted values show only that they changed. Sorts by"
                            + " at; -at when absent.")
    public Page<HistoryEntry> listActivityHistory(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        trail.in(details.find(id, access.scope()).orElseThrow(Problem::notFound).provinceCode());
        return history.of("activities", id, page, access.scope());
    }
}
