package vn.chungtay.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the signed-in person is told about the own account. */
@Path("/api/v1/me")
@Tag(name = "Session")
class MeResource {
    private final CurrentAccess access;
    private final MeQueries queries;

    MeResource(CurrentAccess access, MeQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "The signed-in account, its permissions and its scope")
    public Me getMe() {
        return queries.describe(access.signedIn());
    }
}
