package vn.chungtay.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** A body says that it is JSON, or a merge patch where the operation takes one: plain text never becomes a request. */
@Provider
class JsonOnly implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!StreamLimit.WITH_BODY.contains(request.getMethod())
                || resource.getResourceMethod() == null
                || isEmpty(request)) {
            return;
        }
        Consumes other = resource.getResourceMethod().getAnnotation(Consumes.class);
        String expected = other == null ? MediaType.APPLICATION_JSON : other.value()[0];
        MediaType type = request.getMediaType();
        if (type == null || !expected.equalsIgnoreCase(type.getType() + "/" + type.getSubtype())) {
            throw Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.getMediaType() == null && request.getHeaderString("Transfer-Encoding") == null
                : length.equals("0");
    }
}
