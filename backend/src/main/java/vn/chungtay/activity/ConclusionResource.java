package vn.chungtay.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;

/** Conclusions across meetings, over HTTP: what is open and when it is due. */
@Path("/api/v1/conclusions")
@Tag(name = "Activities")
class ConclusionResource {
    private final ConclusionQueries queries;
    private final CurrentAccess access;

    ConclusionResource(ConclusionQueries queries, CurrentAccess access) {
        this.queries = queries;
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
}
