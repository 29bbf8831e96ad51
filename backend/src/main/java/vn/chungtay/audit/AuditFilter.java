package vn.chungtay.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.problem.Language;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Leaves an event of every request that has to have one and has none yet, before the answer leaves. An answer whose
 * event cannot be written is not given.
 */
class AuditFilter {
    private static final String API = "/api/v1/";
    private static final String TOKENS = "/oauth2/";
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final long PATIENCE_SECONDS = 20;

    private final AuditTrail trail;
    private final Witness witness;
    private final EventWriter writer;
    private final SealedValues seals;
    private final ObjectMapper mapper;

    AuditFilter(AuditTrail trail, Witness witness, EventWriter writer, SealedValues seals, ObjectMapper mapper) {
        this.trail = trail;
        this.witness = witness;
        this.writer = writer;
        this.seals = seals;
        this.mapper = mapper;
    }

    /** Notes what is called, before anything can fail or be written. */
    @ServerRequestFilter(priority = 100)
    public void note(ContainerRequestContext request, ResourceInfo called) {
        note(
                request,
                called.getResourceMethod() == null
                        ? null
                        : called.getResourceMethod().getName());
    }

    private void note(ContainerRequestContext request, String operation) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith(API)) {
            MultivaluedMap<String, String> ids = request.getUriInfo().getPathParameters();
            String first = path.substring(API.length()).split("/", 2)[0];
            List<String> id = ids.getOrDefault("id", List.of());
            trail.called(operation, request.getMethod(), first, id.isEmpty() ? null : readable(id.get(0)));
        } else if (path.startsWith(TOKENS)) {
            trail.called(operation, request.getMethod(), "session", null);
        }
    }

    /** An id as it came, unless it is none: what somebody wrote into a path is nothing to keep. */
    private static String readable(String id) {
        return ID.matcher(id).matches() ? id : "?";
    }

    /** Writes the event of the request, if it has to have one. */
    @ServerResponseFilter
    public Uni<Void> witness(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo called) {
        if (trail.resource() == null) {
            note(
                    request,
                    called.getResourceMethod() == null
                            ? null
                            : called.getResourceMethod().getName());
        }
        AuditEvent event = trail.resource() == null ? null : eventOf(request, answer);
        if (event == null) {
            return Uni.createFrom().voidItem();
        }
        trail.markWritten();
        CompletableFuture<Void> written = writer.write(event).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!BlockingOperationControl.isBlockingAllowed()) {
            // Only refusals end here, and they tell nothing: one that cannot be written is given all the same.
            return Uni.createFrom().completionStage(written).onFailure().recoverWithNull();
        }
        try {
            written.join();
        } catch (CompletionException fault) {
            withhold(answer);
        }
        return Uni.createFrom().voidItem();
    }

    /** Takes the answer back: what cannot be audited is not told. */
    private static void withhold(ContainerResponseContext answer) {
        if (answer.getStatus() >= 400) {
            return;
        }
        ProblemCode code = ProblemCode.UNAVAILABLE;
        answer.getHeaders().clear();
        answer.getHeaders().putSingle("Retry-After", "5");
        answer.getHeaders().putSingle("Content-Type", "application/problem+json");
        answer.setStatus(code.status());
        answer.setEntity(Map.of("status", code.status(), "code", code.name(), "title", code.title(Language.VI)));
    }

    private AuditEvent eventOf(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean refused = AuditedRequests.isRefusal(trail, answer.getStatus());
        AuditAction action = AuditedRequests.action(trail, answer.getStatus());
        // that somebody came in is told also when something of the account was written on the way
        boolean told = trail.isWritten() && action != AuditAction.SIGN_IN;
        if (told || answer.getStatus() >= 400 && !refused) {
            return null;
        }
        if (action == null && !refused) {
            return null;
        }
        ObjectNode detail = mapper.createObjectNode();
        if (refused) {
            detail.put("status", answer.getStatus());
            if (answer.getEntity() instanceof HttpProblem problem) {
                detail.put("code", String.valueOf(problem.getParameters().get("code")));
            }
        } else {
            filters(request.getUriInfo().getQueryParameters(), detail);
            rows(answer.getEntity(), detail);
        }
        String province = trail.provinceCode() != null ? trail.provinceCode() : ProvinceOf.answer(answer.getEntity());
        return witness.event(
                action == null ? AuditAction.READ : action,
                refused ? AuditOutcome.REFUSED : AuditOutcome.DONE,
                new RecordOfRow(trail.resource(), trail.recordId()),
                province,
                false,
                detail);
    }

    /** Which filters were used; what was asked for only where it names no person. */
    private void filters(MultivaluedMap<String, String> query, ObjectNode detail) {
        Set<String> names = new TreeSet<>(query.keySet());
        names.removeAll(AuditedRequests.POSITION);
        if (names.isEmpty()) {
            return;
        }
        ObjectNode filters = detail.putObject("filters");
        for (String name : names) {
            if (AuditedRequests.SHOWN.contains(name)) {
                filters.put(name, query.getFirst(name));
            } else if (name.equals("q")) {
                filters.putObject(name).put(SealedValues.SEALED, seals.words(query.getFirst(name)));
            } else {
                filters.putNull(name);
            }
        }
    }

    private static void rows(Object entity, ObjectNode detail) {
        if (entity instanceof Page<?> page) {
            detail.put("rows", page.items().size());
            detail.put("more", page.page().hasMore());
        } else if (entity instanceof Collection<?> list) {
            detail.put("rows", list.size());
        }
    }
}
