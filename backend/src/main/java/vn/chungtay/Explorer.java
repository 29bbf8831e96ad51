package vn.chungtay;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page of the API's explorer. The one that comes with the explorer starts itself by a script written into the page,
 * which no page of the product may have; this one starts it by a file.
 */
@ApplicationScoped
class Explorer {
    private static final String ROOT = "/api/docs";

    void install(@Observes Router router) {
        String page = read("index.html");
        String script = read("explorer.js");
        for (String path : new String[] {ROOT, ROOT + "/", ROOT + "/index.html"}) {
            router.get(path).order(-2).handler(request -> answer(request, "text/html;charset=UTF-8", page));
        }
        router.get(ROOT + "/explorer.js")
                .order(-2)
                .handler(request -> answer(request, "text/javascript;charset=UTF-8", script));
        String style = read("explorer.css");
        router.get(ROOT + "/explorer.css")
                .order(-2)
                .handler(request -> answer(request, "text/css;charset=UTF-8", style));
    }

    private static void answer(RoutingContext request, String type, String text) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(text);
    }

    private static String read(String file) {
        try (InputStream stream = Explorer.class.getResourceAsStream("/explorer/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
