package vn.chungtay.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Refuses bodies above one megabyte before anything reads them, forms with a file above eleven. What is still arriving is thrown away, so that the
 * sender gets to read the answer instead of a broken connection.
 */
@ApplicationScoped
class BodyLimit {
    static final long MOST_BYTES = 1_048_576;

    /** A file of ten megabytes (FileIntake) and the form around it. Operations that take no form refuse it by its type. */
    private static final long MOST_FORM_BYTES = 11_534_336;

    private static final String FORM = "multipart/form-data";
    private static final int AFTER_REQUEST_ID = 9_000;

    void install(@Observes Filters filters) {
        filters.register(BodyLimit::check, AFTER_REQUEST_ID);
    }

    private static void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 7 || Long.parseLong(length) <= mostBytes(request)) {
            request.next();
            return;
        }
        request.request()
                .handler(chunk -> {})
                .endHandler(end -> refuse(request))
                .resume();
    }

    private static long mostBytes(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length()) ? MOST_FORM_BYTES : MOST_BYTES;
    }

    private static void refuse(RoutingContext request) {
        ProblemCode code = ProblemCode.PAYLOAD_TOO_LARGE;
        request.response()
                .setStatusCode(code.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", "/api/v1/problem-types#" + code.name())
                        .put("title", code.title(vn.chungtay.shared.problem.Language.VI))
                        .put("status", code.status())
                        .put("instance", request.request().path())
                        .put("code", code.name())
                        .put("requestId", RequestId.of(request))
                        .encode());
    }
}
