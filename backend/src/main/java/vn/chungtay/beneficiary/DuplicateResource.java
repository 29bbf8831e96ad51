package vn.chungtay.beneficiary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;

/** Possible duplicates over HTTP, for people who register. */
@Path("/api/v1/beneficiaries/duplicates")
@Tag(name = "Beneficiaries")
class DuplicateResource {
    private final DuplicateQueries queries;
    private final CurrentAccess access;

    DuplicateResource(DuplicateQueries queries, CurrentAccess access) {
        this.queries = queries;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "listDuplicates",
            summary = "People who may be registered already",
            description = "At most ten within the account's scope, the likeliest first: the same identity number, or a"
                    + " name that is equal or similar without diacritics with a birth year at most one apart.")
    public List<DuplicateCandidate> listDuplicates(@Valid @BeanParam DuplicateFilter filter) {
        return queries.find(filter, access.scope());
    }
}
