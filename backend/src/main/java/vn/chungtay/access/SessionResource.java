package vn.chungtay.access;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.http.CallerAddress;

/** Signing in and out. */
@Path(SessionResource.PATH)
@Tag(name = "Session", description = "Đăng nhập và đăng xuất — signing in and out")
class SessionResource {
    static final String PATH = "/api/v1/session";
    private static final String DEVICE = "chungtay_device";

    private final SignInService signIns;
    private final SessionRepository sessions;
    private final PasswordService passwords;
    private final CallerAddress addresses;

    SessionResource(
            SignInService signIns, SessionRepository sessions, PasswordService passwords, CallerAddress addresses) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.passwords = passwords;
        this.addresses = addresses;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "createSession",
            summary = "Sign in",
            description = "Sets the session cookie, and one by which this browser is known again. Wrong passwords make"
                    + " the name wait (429). An account with a second factor is asked for its code"
                    + " (401 SECOND_FACTOR_NEEDED).")
    @APIResponse(responseCode = "204", description = "Signed in")
    public RestResponse<Void> createSession(
            @NotNull @Valid SignInRequest request,
            @CookieParam(DEVICE) String device,
            @CookieParam(SessionMechanism.COOKIE) String before,
            @Context HttpServerRequest http) {
        SignInService.Opened opened = signIns.signIn(request, Caller.of(http, addresses.of(http)), device, before);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie(SessionMechanism.COOKIE, "/", opened.session(), sessions.lifetime(), http))
                .cookie(cookie(DEVICE, PATH, opened.device(), KnownDevice.LIFETIME, http))
                .build();
    }

    @DELETE
    @PermitAll
    @Operation(operationId = "deleteSession", summary = "Sign out", description = "Ends the session everywhere.")
    @APIResponse(responseCode = "204", description = "Signed out")
    public RestResponse<Void> deleteSession(
            @CookieParam(SessionMechanism.COOKIE) String token, @Context HttpServerRequest http) {
        if (token != null) {
            signIns.signOut(token);
        }
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie(SessionMechanism.COOKIE, "/", "", Duration.ZERO, http))
                .build();
    }

    @POST
    @Path("/setup")
    @PermitAll
    @Operation(
            operationId = "choosePassword",
            summary = "Choose a password through a one-time link",
            description = "The link works once and for a day. Every device of the account is signed out.")
    @APIResponse(responseCode = "204", description = "The password is set")
    public void choosePassword(@NotNull @Valid SetUpRequest request) {
        passwords.choose(request);
    }

    private static NewCookie cookie(String name, String path, String value, Duration life, HttpServerRequest http) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(!isLoopback(http))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** A browser drops a secure cookie of plain HTTP, which is how a single machine is used on itself. */
    private static boolean isLoopback(HttpServerRequest http) {
        String host = http.authority() == null ? "" : http.authority().host();
        return LaunchMode.current() == LaunchMode.TEST
                || host.equals("localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
    }
}
