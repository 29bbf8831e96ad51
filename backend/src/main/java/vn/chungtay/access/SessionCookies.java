package vn.chungtay.access;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** Cookies that only this product reads, and that a browser sends only from its own pages. */
final class SessionCookies {
    private SessionCookies() {}

    static NewCookie cookie(String name, String path, String value, Duration life, HttpServerRequest http) {
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

    /** Where the pages of this product are, as the browser knows it: behind a proxy only the browser does. */
    static String origin(HttpServerRequest http) {
        String origin = http.getHeader("Origin");
        return origin != null ? origin : http.scheme() + "://" + http.authority();
    }
}
