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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out. */
@Path("/api/v1/session")
@Tag(name = "Session", description = "Đăng nhập và đăng xuất — signing in and out")
class SessionResource {
    private final SignInService signIns;
    private final SetUpService setUps;

    SessionResource(SignInService signIns, SetUpService setUps) {
        this.signIns = signIns;
        this.setUps = setUps;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "createSession",
            summary = "Sign in",
            description = "Sets the session cookie. Five wrong passwords in a row make the name wait (429).")
    @APIResponse(responseCode = "204", description = "Signed in; the cookie lives for 12 hours")
    public RestResponse<Void> createSession(@NotNull @Valid SignInRequest request, @Context HttpServerRequest http) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie(signIns.signIn(request), (int) SessionRepository.LIFETIME.toSeconds(), http))
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
                .cookie(cookie("", 0, http))
                .build();
    }

    @POST
    @Path("/setup")
    @PermitAll
    @Operation(
            operationId = "choosePassword",
            summary = "Choose the first password through a set-up link",
            description = "The link works once and for a day; afterwards the account signs in as usual.")
    @APIResponse(responseCode = "204", description = "The password is set")
    public void choosePassword(@NotNull @Valid SetUpRequest request) {
        setUps.choosePassword(request);
    }

    private static NewCookie cookie(String value, int seconds, HttpServerRequest http) {
        return new NewCookie.Builder(SessionMechanism.COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
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
