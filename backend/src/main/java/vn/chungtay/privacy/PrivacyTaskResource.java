package vn.chungtay.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;

/** What waits for who protects personal data, over HTTP. */
@Path("/api/v1/privacy-tasks")
@Tag(name = "Rights of the person")
class PrivacyTaskResource {
    private final PrivacyTaskQueries queries;
    private final CurrentAccess access;

    PrivacyTaskResource(PrivacyTaskQueries queries, CurrentAccess access) {
        this.queries = queries;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PRIVACY_READ)
    @Operation(
            operationId = "listPrivacyTasks",
            summary = "What waits for who protects personal data, each with its list")
    public List<PrivacyTask> listPrivacyTasks() {
        return queries.waiting(access.scope());
    }
}
