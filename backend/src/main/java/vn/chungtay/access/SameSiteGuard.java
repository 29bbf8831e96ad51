package vn.chungtay.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import vn.chungtay.shared.http.Bearer;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Refuses changes that a browser sends on behalf of another site. The cookie is SameSite=Strict already; this is the
 * second lock, by the headers that no page can forge. A bearer token is nothing that a browser sends by itself, and its
 * request is judged without cookies.
 */
@Provider
@PreMatching
class SameSiteGuard implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())
                || Bearer.tokenOf(request.getHeaderString(HttpHeaders.AUTHORIZATION)) != null) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean crossSite = site != null && !site.equals("same-origin") && !site.equals("none");
        if (crossSite || (origin != null && !sameHost(origin, request.getHeaderString("Host")))) {
            throw Problem.of(ProblemCode.CROSS_SITE_REQUEST);
        }
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
