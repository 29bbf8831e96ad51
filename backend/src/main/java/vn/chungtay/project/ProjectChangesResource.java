package vn.chungtay.project;

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

/** Who changed what in a project, over HTTP. */
@Path("/api/v1/projects/{id}/history")
@Tag(name = "Projects")
class ProjectChangesResource {
    private final HistoryDirectory history;
    private final ProjectDetailQueries details;
    private final CurrentAccess access;
    private final AuditTrail trail;

    ProjectChangesResource(
            HistoryDirectory history, ProjectDetailQueries details, CurrentAccess access, AuditTrail trail) {
        this.history = history;
        this.details = details;
        this.access = access;
        this.trail = trail;
    }

    @GET
    @PermissionsAllowed(
            value = {Permission.PROJECT_READ, Permission.HISTORY_READ},
            inclusive = true)
    @Operation(
            operationId = "listProjectHistory",
            summary = "Who changed what in a project, newest first",
            description =
                    "What each field said before and after; restricted values show only that they changed. Sorts by"
                            + " at; -at when absent.")
    public Page<HistoryEntry> listProjectHistory(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        trail.in(details.find(id, null, access.scope())
                .orElseThrow(Problem::notFound)
                .provinceCode());
        return history.of("projects", id, page, access.scope());
    }
}
