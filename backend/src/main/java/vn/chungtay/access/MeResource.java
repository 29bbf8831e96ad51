package vn.chungtay.access;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The own account: who one is, the own password, the own devices. */
@Path("/api/v1/me")
@Tag(name = "Session")
class MeResource {
    private final CurrentAccess access;
    private final MeQueries queries;
    private final SessionRepository sessions;
    private final PasswordService passwords;

    MeResource(CurrentAccess access, MeQueries queries, SessionRepository sessions, PasswordService passwords) {
        this.access = access;
        this.queries = queries;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "The signed-in account, its permissions and its scope")
    public Me getMe() {
        return queries.describe(access.signedIn());
    }

    @POST
    @Path("/password")
    @Authenticated
    @Operation(
            operationId = "changePassword",
            summary = "Choose another password",
            description = "Asks for the present one. Every other device is signed out.")
    @APIResponse(responseCode = "204", description = "Changed")
    public void changePassword(@NotNull @Valid ChangePasswordRequest request) {
        passwords.change(request, access.person());
    }

    @GET
    @Path("/sessions")
    @Authenticated
    @Operation(operationId = "listOwnSessions", summary = "Devices that are signed in, the last used first")
    public List<SessionInfo> listOwnSessions() {
        return sessions.of(access.accountId(), access.person().session().id());
    }

    @DELETE
    @Path("/sessions")
    @Authenticated
    @Operation(operationId = "endOtherSessions", summary = "Sign out every other device")
    @APIResponse(responseCode = "204", description = "Only this device is signed in")
    public void endOtherSessions() {
        sessions.closeOthers(access.accountId(), access.person().session().id());
    }

    @DELETE
    @Path("/sessions/{sessionId}")
    @Authenticated
    @Operation(
            operationId = "endOwnSession",
            summary = "Sign out one device",
            description = "Answers the same when that device is not signed in, or is somebody else's.")
    @APIResponse(responseCode = "204", description = "The device is not signed in")
    public void endOwnSession(@RestPath UUID sessionId) {
        sessions.close(access.accountId(), sessionId);
    }
}
