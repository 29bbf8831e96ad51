package vn.chungtay.shared.ratelimit;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chungtay.shared.http.CallerAddress;
import vn.chungtay.shared.http.CallerQuota;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Counts requests where it becomes known who asks, and refuses those above the limit with 429. */
final class RateLimits {
    private RateLimits() {}

    /** Of accounts and systems: as soon as one is recognised, so that refusals for want of a permission count too. */
    @ApplicationScoped
    static class OfCallers implements SecurityIdentityAugmentor {
        private static final String COUNTED = "rateLimit";

        private final CallerLimits limits;
        private final int usual;

        OfCallers(
                CallerLimits limits,
                @ConfigProperty(name = "chungtay.rate-limit.account", defaultValue = "6000") int usual) {
            this.limits = limits;
            this.usual = usual;
        }

        @Override
        public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
            return Uni.createFrom().item(identity);
        }

        @Override
        public Uni<SecurityIdentity> augment(
                SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
            RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
            UUID caller = identity.getAttribute("accountId");
            if (request == null || caller == null || request.get(COUNTED) != null) {
                return Uni.createFrom().item(identity);
            }
            request.put(COUNTED, true);
            Integer own = identity.getAttribute(CallerQuota.REQUESTS_PER_MINUTE);
            int limit = own == null ? usual : own;
            Optional<Verdict> here = limits.askHere(caller, limit);
            if (here.isPresent()) {
                return Uni.createFrom().item(() -> passed(here.get(), request, identity));
            }
            return context.runBlocking(() -> passed(limits.ask(caller, limit), request, identity));
        }

        private static SecurityIdentity passed(Verdict verdict, RoutingContext request, SecurityIdentity identity) {
            answer(verdict, request);
            return identity;
        }
    }

    /** Of operations that need no signing in, whoever asks. */
    @Provider
    static class OfAddresses implements ContainerRequestFilter {
        private final AddressLimits limits;
        private final CallerAddress addresses;
        private final CurrentVertxRequest current;
        private final int usual;

        @Context
        ResourceInfo resource;

        OfAddresses(
                AddressLimits limits,
                CallerAddress addresses,
                CurrentVertxRequest current,
                @ConfigProperty(name = "chungtay.rate-limit.address", defaultValue = "300") int usual) {
            this.limits = limits;
            this.addresses = addresses;
            this.current = current;
            this.usual = usual;
        }

        @Override
        public void filter(ContainerRequestContext call) {
            if (resource.getResourceMethod() != null
                    && resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
                RoutingContext request = current.getCurrent();
                answer(limits.ask(addresses.of(request.request()), usual), request);
            }
        }
    }

    private static void answer(Verdict verdict, RoutingContext request) {
        verdict.tell(request.response().headers());
        if (!verdict.passes()) {
            throw refused(verdict.retryAfter());
        }
    }

    /** What somebody is told who asks too often: when to ask again, in seconds. */
    static Problem refused(long wait) {
        return Problem.of(ProblemCode.RATE_LIMITED)
                .detail("Hãy thử lại sau " + wait + " giây.", "Try again in " + wait + " seconds.")
                .header("Retry-After", Long.toString(wait));
    }
}
