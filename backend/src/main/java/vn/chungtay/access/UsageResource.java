package vn.chungtay.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** How much the product is used, for administrators. */
@Path("/api/v1/usage")
@Tag(name = "Accounts")
class UsageResource {
    private final UsageRepository usage;
    private final CurrentAccess access;

    UsageResource(UsageRepository usage, CurrentAccess access) {
        this.usage = usage;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "getUsage", summary = "Active sessions and sign-ins of today, of this week and in all")
    public Usage getUsage() {
        return usage.read();
    }

    @POST
    @Path("/base")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "setUsageBase", summary = "What a former system had counted, to be added to the total")
    @APIResponse(responseCode = "200", description = "Usage with the new base")
    public Usage setUsageBase(@NotNull @Valid UsageBaseRequest request) {
        if (access.scope().provinceCode() != null) {
            throw Problem.of(ProblemCode.FORBIDDEN);
        }
        usage.startFrom(request, access.accountId());
        return usage.read();
    }
}
