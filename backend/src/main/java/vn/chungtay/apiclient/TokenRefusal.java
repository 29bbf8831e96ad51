package vn.chungtay.apiclient;

/** No token given or revoked, and why, in the words of RFC 6749, 5.2 and RFC 7009, 2.2.1. */
final class TokenRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;
    private final String description;

    private TokenRefusal(int status, String error, String description) {
        super(error, null, false, false);
        this.status = status;
        this.error = error;
        this.description = description;
    }

    static TokenRefusal invalidRequest(String description) {
        return new TokenRefusal(400, "invalid_request", description);
    }

    /** The same words whether the client or its secret is wrong. */
    static TokenRefusal invalidClient() {
        return new TokenRefusal(401, "invalid_client", "The client or its secret is not known");
    }

    /** Told only to who has shown a good secret. */
    static TokenRefusal unauthorizedClient(String description) {
        return new TokenRefusal(400, "unauthorized_client", description);
    }

    static TokenRefusal unsupportedGrantType() {
        return new TokenRefusal(400, "unsupported_grant_type", "Only client_credentials");
    }

    static TokenRefusal invalidScope() {
        return new TokenRefusal(400, "invalid_scope", "The client was not registered with this scope");
    }

    static TokenRefusal tokenOfAnother() {
        return new TokenRefusal(400, "invalid_grant", "The token was given to another client");
    }

    static TokenRefusal tokenOfProvider() {
        return new TokenRefusal(
                400, "unsupported_token_type", "The token is one of the identity provider, which alone can revoke it");
    }

    int status() {
        return status;
    }

    TokenError body() {
        return new TokenError(error, description);
    }
}
