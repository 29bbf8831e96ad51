package vn.chungtay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * The contract of the packaged product, as the build wrote it. Read and written anew at every start it took a second of
 * it, so the package leaves out the form that is read (application.properties) and this answers with the other one.
 * Tests and live reload have both, and answer by the library.
 */
@ApplicationScoped
class StoredContract {
    private static final String PATH = "/api/openapi";
    private static final String READ_AT_START = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final String WRITTEN = "/META-INF/quarkus-generated-openapi-doc.YAML";
    private static final int LARGEST = 32 * 1024 * 1024;

    private Future<Buffer> json;

    void install(@Observes Router router) {
        if (Thread.currentThread().getContextClassLoader().getResource(READ_AT_START) == null) {
            router.get(PATH).order(-2).handler(this::answer);
        }
    }

    private void answer(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        boolean asJson = accepted != null && accepted.contains("application/json")
                || "JSON".equalsIgnoreCase(request.request().getParam("format"));
        request.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        (asJson ? "application/json" : "application/yaml") + ";charset=UTF-8");
        (asJson ? json(request) : request.vertx().executeBlocking(() -> Buffer.buffer(read())))
                .onSuccess(request.response()::end)
                .onFailure(request::fail);
    }

    /** Written once, when somebody first asks for it. */
    private synchronized Future<Buffer> json(RoutingContext request) {
        if (json == null) {
            json = request.vertx().executeBlocking(() -> {
                LoaderOptions options = new LoaderOptions();
                options.setCodePointLimit(LARGEST);
                YAMLFactory yaml = YAMLFactory.builder().loaderOptions(options).build();
                return Buffer.buffer(new ObjectMapper().writeValueAsBytes(new ObjectMapper(yaml).readTree(read())));
            });
        }
        return json;
    }

    private static byte[] read() {
        try (InputStream contract = StoredContract.class.getResourceAsStream(WRITTEN)) {
            return contract.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
