package vn.chungtay.reporting;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Notices every request that may have written something; by then its transaction has ended. */
@Provider
class FreshnessFilter implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Freshness freshness;

    FreshnessFilter(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean session = request.getUriInfo().getPath().contains("/v1/session");
        if (!READING.contains(request.getMethod()) && !session) {
            freshness.changed();
        }
    }
}
