package vn.chungtay;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The pages at {@code /}. Quarkus serves the files; this adds what a single-page application needs: any address that
 * is neither the API's nor a file's shows the one page, files with a fingerprint in their name stay in the browser's
 * cache, the page itself is asked for anew each time.
 */
@ApplicationScoped
class SinglePageApp {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    void install(@Observes Router router) {
        router.route("/*").order(-1).handler(this::serve);
    }

    private void serve(RoutingContext request) {
        String path = request.normalizedPath();
        boolean reads = request.request().method() == HttpMethod.GET
                || request.request().method() == HttpMethod.HEAD;
        if (!reads || below(path, "/api") || below(path, "/oauth2") || below(path, "/q")) {
            request.next();
            return;
        }
        boolean page = !path.substring(path.lastIndexOf('/')).contains(".");
        request.addHeadersEndHandler(done -> describe(request.response(), path));
        if (page && !path.equals("/")) {
            request.reroute("/");
        } else {
            request.next();
        }
    }

    private static boolean below(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static void describe(HttpServerResponse response, String path) {
        boolean found = response.getStatusCode() < 400;
        response.putHeader(HttpHeaders.CACHE_CONTROL, found && path.startsWith("/assets/") ? FOREVER : "no-cache");
    }
}
