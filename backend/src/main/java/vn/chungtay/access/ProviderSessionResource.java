package vn.chungtay.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.oidc.Arrival;
import vn.chungtay.oidc.Departure;
import vn.chungtay.oidc.ProviderDirectory;
import vn.chungtay.shared.http.CallerAddress;
import vn.chungtay.shared.problem.Problem;

/**
 * Signing in at the identity provider. The provider sends the browser back to a page of the app, which hands the code in
 * from there: cookies stay SameSite=Strict, and a fault is told on a page of the product.
 */
@Path(ProviderSessionResource.PATH)
@Tag(name = "Session")
class ProviderSessionResource {
    static final String PATH = "/api/v1/session/provider";
    private static final String JOURNEY = "chungtay_journey";

    /** The page of the app that people come back to; registered at the provider. */
    private static final String PAGE = "/sign-in/provider";

    private final ProviderDirectory provider;
    private final ProviderSignInService signIns;
    private final SessionRepository sessions;
    private final CallerAddress addresses;

    ProviderSessionResource(
            ProviderDirectory provider,
            ProviderSignInService signIns,
            SessionRepository sessions,
            CallerAddress addresses) {
        this.provider = provider;
        this.signIns = signIns;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getSignInWays", summary = "How people may sign in here")
    public SignInWays getSignInWays() {
        return new SignInWays(provider.localAccountsAllowed(), provider.isConfigured() ? provider.name() : null);
    }

    @POST
    @Path("/departures")
    @PermitAll
    @Operation(
            operationId = "beginProviderSignIn",
            summary = "Where the browser goes to sign in at the identity provider",
            description = "Sets a cookie for ten minutes, without which nobody comes back (createProviderSession)."
                    + " 404 when no provider is configured, 503 when it does not answer.")
    @APIResponse(
            responseCode = "200",
            description = "The page of the provider",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ProviderAddress.class)))
    @APIResponse(responseCode = "404", description = "No provider is configured")
    @APIResponse(responseCode = "503", description = "The provider does not answer")
    public RestResponse<ProviderAddress> beginProviderSignIn(@Context HttpServerRequest http) {
        requireProvider();
        Departure departure = provider.depart(SessionCookies.origin(http) + PAGE);
        return RestResponse.ResponseBuilder.ok(new ProviderAddress(departure.address()))
                .cookie(SessionCookies.cookie(JOURNEY, PATH, departure.secret(), departure.life(), http))
                .build();
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "createProviderSession",
            summary = "Sign in with what the identity provider answered",
            description = "Sets the session cookie. The role follows from the groups of the person at the provider, at"
                    + " every sign-in. 401 PROVIDER_SIGN_IN_FAILED: begin again. 403 NOT_ADMITTED: the person is known"
                    + " there and may not work here; the detail says why.")
    @APIResponse(responseCode = "204", description = "Signed in")
    @APIResponse(responseCode = "403", description = "The person may not work here")
    @APIResponse(responseCode = "404", description = "No provider is configured")
    @APIResponse(responseCode = "503", description = "The provider does not answer")
    public RestResponse<Void> createProviderSession(
            @NotNull @Valid ProviderSessionRequest request,
            @CookieParam(JOURNEY) String journey,
            @CookieParam(SessionMechanism.COOKIE) String before,
            @Context HttpServerRequest http) {
        requireProvider();
        Arrival arrival = new Arrival(request.code(), request.state(), journey, SessionCookies.origin(http) + PAGE);
        String session = signIns.signIn(arrival, Caller.of(http, addresses.of(http)), before);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookies.cookie(SessionMechanism.COOKIE, "/", session, sessions.lifetime(), http))
                .cookie(SessionCookies.cookie(JOURNEY, PATH, "", Duration.ZERO, http))
                .build();
    }

    private void requireProvider() {
        if (!provider.isConfigured()) {
            throw Problem.notFound();
        }
    }
}
