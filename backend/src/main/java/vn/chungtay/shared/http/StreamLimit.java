package vn.chungtay.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Refuses bodies that turn out to be above one megabyte: {@link BodyLimit} only knows those that tell their length. */
@Provider
class StreamLimit implements ContainerRequestFilter {
    static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Override
    public void filter(ContainerRequestContext request) {
        if (WITH_BODY.contains(request.getMethod()) && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        /** What is still arriving is thrown away first, so that the sender gets to read the answer. */
        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > BodyLimit.MOST_BYTES) {
                in.transferTo(OutputStream.nullOutputStream());
                throw Problem.of(ProblemCode.PAYLOAD_TOO_LARGE);
            }
        }
    }
}
