package vn.chungtay.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import vn.chungtay.shared.paging.Page;

/** Headers that follow from what is answered: the ETag of a version, the link to the next page, no caching. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Versioned versioned
                && !answer.getHeaders().containsKey(HttpHeaders.ETAG)) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, ETags.of(versioned.version()));
        }
        if (answer.getEntity() instanceof Page<?> page && page.page().nextCursor() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.page().nextCursor())
                    .build()
                    .toString();
            answer.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
