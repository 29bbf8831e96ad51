package vn.chungtay.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Gives every request an id that its answer, its problem and its log lines carry, so that a person can quote it. */
@ApplicationScoped
public class RequestId {
    private static final String KEY = "requestId";
    private static final String HEADER = "X-Request-Id";
    private static final int BEFORE_EVERYTHING = 10_000;

    void install(@Observes Filters filters) {
        filters.register(
                request -> {
                    String id = UUID.randomUUID().toString();
                    request.put(KEY, id);
                    request.response().putHeader(HEADER, id);
                    MDC.put(KEY, id);
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    public static String of(RoutingContext request) {
        return request.get(KEY);
    }
}
