package vn.chungtay.access;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The second factor of the own account. */
@Path("/api/v1/me/second-factor")
@Tag(name = "Session")
class SecondFactorResource {
    private final CurrentAccess access;
    private final SecondFactorService factors;

    SecondFactorResource(CurrentAccess access, SecondFactorService factors) {
        this.access = access;
        this.factors = factors;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getSecondFactor", summary = "Whether signing in asks for a code")
    public OwnSecondFactor getSecondFactor() {
        return factors.describe(access.person());
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "proposeSecondFactor",
            summary = "A secret for an authenticator app",
            description = "Shown this once; it asks for nothing until its first code is given (confirmSecondFactor).")
    @APIResponse(responseCode = "200", description = "The secret and its QR code")
    public SecondFactorProposal proposeSecondFactor() {
        return factors.propose(access.person());
    }

    @POST
    @Path("/confirmation")
    @Authenticated
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "The first code of the app: from now on signing in asks for one",
            description = "Answers the recovery codes, shown this once.")
    @APIResponse(responseCode = "200", description = "Set up")
    public RecoveryCodes confirmSecondFactor(@NotNull @Valid CodeRequest request) {
        return factors.confirm(request.code(), access.person());
    }

    @POST
    @Path("/recovery-codes")
    @Authenticated
    @Operation(operationId = "renewRecoveryCodes", summary = "New recovery codes; the old ones stop working")
    @APIResponse(responseCode = "200", description = "Renewed; the codes are shown this once")
    public RecoveryCodes renewRecoveryCodes(@NotNull @Valid PasswordRequest request) {
        return factors.renewCodes(request.password(), access.person());
    }

    @POST
    @Path("/removal")
    @Authenticated
    @Operation(
            operationId = "removeSecondFactor",
            summary = "Take the second factor away",
            description = "Refused (409) for roles that must have one; an administrator may reset it.")
    @APIResponse(responseCode = "204", description = "Signing in asks for the password alone")
    public void removeSecondFactor(@NotNull @Valid PasswordRequest request) {
        factors.remove(request.password(), access.person());
    }
}
