package vn.chungtay.apiclient;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.chungtay.shared.http.CallerAddress;

/** Where partners' systems get their tokens and give them back. */
@Path("/oauth2")
@Tag(name = "Partner systems")
class TokenResource {
    private final TokenService tokens;
    private final CallerAddress addresses;

    TokenResource(TokenService tokens, CallerAddress addresses) {
        this.tokens = tokens;
        this.addresses = addresses;
    }

    @POST
    @Path("/token")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "issueToken",
            summary = "Get an access token",
            description = "OAuth2 client credentials (RFC 6749, 4.4). The client id and secret go into HTTP Basic"
                    + " (recommended) or into the form. A token lives ten minutes and is not renewed: ask again.")
    @APIResponse(
            responseCode = "200",
            description = "A token",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(
            responseCode = "400",
            description = "The request, its grant type or its scope cannot be served, or the client may not now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    @APIResponse(
            responseCode = "401",
            description = "The client or its secret is not known",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    public RestResponse<TokenResponse> issueToken(
            @HeaderParam("Authorization") String authorization,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            schema = @Schema(implementation = TokenRequest.class)))
                    MultivaluedMap<String, String> form,
            @Context HttpServerRequest http) {
        ClientCredentials credentials = credentials(authorization, form);
        String grant = form.getFirst("grant_type");
        if (grant == null) {
            throw TokenRefusal.invalidRequest("grant_type is missing");
        }
        if (!grant.equals("client_credentials")) {
            throw TokenRefusal.unsupportedGrantType();
        }
        TokenResponse token = tokens.issue(credentials, form.getFirst("scope"), addresses.of(http));
        return unstored(RestResponse.ResponseBuilder.ok(token)).build();
    }

    @POST
    @Path("/revoke")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "revokeToken",
            summary = "End an access token before its time",
            description = "RFC 7009. The client proves itself as at the token endpoint. From the next request on the"
                    + " token opens nothing; other tokens of the client stay good. A token that is over, unknown or"
                    + " malformed is answered 200 too: nothing is left to be done.")
    @APIResponse(responseCode = "200", description = "The token opens nothing")
    @APIResponse(
            responseCode = "400",
            description = "The token is missing, was given to another client or by the identity provider, or the client"
                    + " may not call from here",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    @APIResponse(
            responseCode = "401",
            description = "The client or its secret is not known",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    @APIResponse(
            responseCode = "503",
            description =
                    "The token is none of this product, and the identity provider does not answer whether it is its")
    public RestResponse<Void> revokeToken(
            @HeaderParam("Authorization") String authorization,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            schema = @Schema(implementation = RevocationRequest.class)))
                    MultivaluedMap<String, String> form,
            @Context HttpServerRequest http) {
        ClientCredentials credentials = credentials(authorization, form);
        String token = form.getFirst("token");
        if (token == null || token.isBlank()) {
            throw TokenRefusal.invalidRequest("token is missing");
        }
        tokens.revoke(credentials, token, addresses.of(http));
        return unstored(RestResponse.ResponseBuilder.<Void>ok()).build();
    }

    /** Who asks, of a form that says everything once (RFC 6749, 3.2). */
    private static ClientCredentials credentials(String authorization, MultivaluedMap<String, String> form) {
        if (form.values().stream().anyMatch(values -> values.size() > 1)) {
            throw TokenRefusal.invalidRequest("A parameter was sent twice");
        }
        return ClientCredentials.of(authorization, form);
    }

    /** Answers about tokens are kept by nobody on the way (RFC 6749, 5.1). */
    private static <T> RestResponse.ResponseBuilder<T> unstored(RestResponse.ResponseBuilder<T> answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header("Pragma", "no-cache");
    }

    @ServerExceptionMapper
    RestResponse<TokenError> refuse(TokenRefusal refusal) {
        RestResponse.ResponseBuilder<TokenError> answer = unstored(RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(refusal.status()), refusal.body())
                .type(MediaType.APPLICATION_JSON_TYPE));
        if (refusal.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"chungtay\", charset=\"UTF-8\"");
        }
        return answer.build();
    }
}
