package vn.chungtay.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import vn.chungtay.shared.http.Bearer;
import vn.chungtay.shared.http.RequestId;

/** Writes a {@link Problem} as RFC 9457, in the reader's language, with the id of the request to quote. */
@ApplicationScoped
class ProblemRendering implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemRendering.class);
    private static final String TYPE_BASE = "/api/v1/problem-types#";

    static HttpProblem render(Problem problem) {
        Language language = currentLanguage();
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create(TYPE_BASE + problem.code().name()))
                .withTitle(problem.code().title(language))
                .withStatus(problem.code().status())
                .with("code", problem.code().name());
        if (problem.detail(language) != null) {
            builder.withDetail(problem.detail(language));
        }
        if (!problem.errors().isEmpty()) {
            builder.with(
                    "errors",
                    problem.errors().stream()
                            .map(error -> errorBody(error, language))
                            .toList());
        }
        problem.headers().forEach(builder::withHeader);
        return builder.build();
    }

    private static Map<String, String> errorBody(Problem.FieldError error, Language language) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put(error.parameter() ? "parameter" : "pointer", error.where());
        body.put("code", error.code());
        body.put("message", language.choose(error.messageVi(), error.messageEn()));
        return body;
    }

    /** Library mappers (sign-in, for one) build their own problems: give them the product's words and code. */
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem base = problem.getParameters().containsKey("code")
                ? problem
                : withHeaders(problem, render(Problem.of(ProblemCode.ofStatus(problem.getStatusCode()))));
        HttpProblem.Builder builder = HttpProblem.builder(base);
        if (base.getInstance() == null && context.path != null) {
            builder.withInstance(URI.create(context.path));
        }
        writtenAsProblem();
        RoutingContext request = currentRequest();
        if (request != null && !base.getParameters().containsKey("requestId")) {
            builder.with("requestId", RequestId.of(request));
            if (base.getStatusCode() == 401) {
                builder.withHeader("WWW-Authenticate", Bearer.challenge(request));
            }
            // The id that the reader was shown; what was wrong with whose data is nothing for a log.
            LOG.infof(
                    "Request %s answered %d %s",
                    RequestId.of(request),
                    base.getStatusCode(),
                    base.getParameters().get("code"));
        }
        return builder.build();
    }

    /** Where a file had begun to be written, its kind was settled: what comes instead is a problem all the same. */
    private static void writtenAsProblem() {
        ResteasyReactiveRequestContext answering = CurrentRequestManager.get();
        if (answering != null) {
            answering.setResponseContentType(HttpProblem.MEDIA_TYPE);
            answering.setEntityWriter(null);
        }
    }

    private static HttpProblem withHeaders(HttpProblem from, HttpProblem to) {
        HttpProblem.Builder builder = HttpProblem.builder(to);
        from.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }

    private static Language currentLanguage() {
        return Language.current();
    }

    private static RoutingContext currentRequest() {
        return CDI.current().select(CurrentVertxRequest.class).get().getCurrent();
    }
}
