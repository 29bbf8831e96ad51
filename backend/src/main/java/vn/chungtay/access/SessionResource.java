package vn.chungtay.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.oidc.ProviderDirectory;
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
    private final ProviderDirectory provider;
    private final CallerAddress addresses;

    SessionResource(
            SignInService signIns,
            SessionRepository sessions,
            PasswordService passwords,
            ProviderDirectory provider,
            CallerAddress addresses) {
        this.provider = provider;
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
                    + " (401 SECOND_FACTOR_NEEDED). Where people sign in at an identity provider alone, this"
                    + " is refused (403 LOCAL_SIGN_IN_OFF).")
    @APIResponse(responseCode = "204", description = "Signed in")
    @APIResponse(responseCode = "403", description = "People sign in at the identity provider alone")
    @APIResponse(responseCode = "503", description = "Too many passwords are being compared")
    public RestResponse<Void> createSession(
            @NotNull @Valid SignInRequest request,
            @CookieParam(DEVICE) String device,
            @CookieParam(SessionMechanism.COOKIE) String before,
            @Context HttpServerRequest http) {
        SignInService.Opened opened = signIns.signIn(request, Caller.of(http, addresses.of(http)), device, before);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookies.cookie(
                        SessionMechanism.COOKIE, "/", opened.session(), sessions.lifetime(), http))
                .cookie(SessionCookies.cookie(DEVICE, PATH, opened.device(), KnownDevice.LIFETIME, http))
                .build();
    }

    @DELETE
    @PermitAll
    @Operation(
            operationId = "deleteSession",
            summary = "Sign out",
            description =
                    "Ends the session everywhere. Who signed in at the identity provider is answered (200) where to"
                            + " sign out there too.")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(
            responseCode = "200",
            description = "Signed out here; the page of the provider where one signs out there",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ProviderAddress.class)))
    public RestResponse<ProviderAddress> deleteSession(
            @CookieParam(SessionMechanism.COOKIE) String token, @Context HttpServerRequest http) {
        boolean provided = token != null && signIns.signOut(token);
        Optional<URI> there = provided ? provider.signOut(SessionCookies.origin(http) + "/") : Optional.empty();
        return there.map(address -> RestResponse.ResponseBuilder.ok(new ProviderAddress(address)))
                .orElseGet(RestResponse.ResponseBuilder::noContent)
                .cookie(SessionCookies.cookie(SessionMechanism.COOKIE, "/", "", Duration.ZERO, http))
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
}
