package vn.chungtay.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What every answer tells the browser not to do, whether page, file, record or error. Nothing is written into a page's
 * scripts and nothing comes from another host, so a text that somebody managed to put into a page runs as nothing. No
 * other site may frame, open or read the product: there is no CORS header anywhere.
 */
@ApplicationScoped
public class SecurityHeaders {
    /** After the request's id, before everything else, so that refusals carry them too. */
    private static final int FIRST = 9_000;

    /** Answers of the API are no documents: shown as a page they may do nothing at all. */
    private static final String OF_DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Styles are set from scripts by the components of the pages; scripts are files of this host alone. */
    private static final String OF_PAGES = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self';"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    void install(@Observes Filters filters) {
        filters.register(
                request -> {
                    describe(
                            request.response().headers(),
                            request.normalizedPath(),
                            request.request().isSSL());
                    request.next();
                },
                FIRST);
    }

    /**
     * Writes the headers of an answer.
     *
     * @param path of the request, normalised
     * @param encrypted whether it came over TLS; on plain HTTP a browser must not be told to ask for TLS alone
     */
    static void describe(MultiMap headers, String path, boolean encrypted) {
        boolean data = below(path, "/api") && !below(path, "/api/docs") || below(path, "/q") || below(path, "/oauth2");
        headers.set("Content-Security-Policy", data ? OF_DATA : OF_PAGES);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (encrypted) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
    }

    private static boolean below(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
