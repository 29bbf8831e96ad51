package vn.chungtay.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** A request that carries a bearer token (RFC 6750) speaks for a system: its cookies, if any, are not looked at. */
public final class Bearer {
    private static final String SCHEME = "Bearer";

    private Bearer() {}

    /** The token of an {@code Authorization} header; null when there is none of this kind. */
    public static String tokenOf(String authorization) {
        boolean bearer = authorization != null
                && (authorization.equalsIgnoreCase(SCHEME)
                        || authorization.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1));
        return bearer ? authorization.substring(SCHEME.length()).strip() : null;
    }

    /** The token of a request; null when it carries none. */
    public static String tokenOf(RoutingContext request) {
        return tokenOf(request.request().getHeader(HttpHeaders.AUTHORIZATION));
    }

    /** What a refusal tells about tokens in {@code WWW-Authenticate}. */
    public static String challenge(RoutingContext request) {
        return tokenOf(request) == null
                ? "Bearer realm=\"chungtay\""
                : "Bearer realm=\"chungtay\", error=\"invalid_token\"";
    }
}
