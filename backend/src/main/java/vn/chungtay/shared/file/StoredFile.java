package vn.chungtay.shared.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A file as it is given out.
 *
 * @param mediaType what it is, found when it came in
 * @param content all of it, ten megabytes at most
 */
public record StoredFile(String mediaType, byte[] content) {

    /** The answer that shows it in a page, or saves it under a name: pictures are shown, papers saved. */
    public RestResponse<StreamingOutput> answer(String name) {
        return RestResponse.ResponseBuilder.ok((StreamingOutput) output -> output.write(content))
                .type(MediaType.valueOf(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(mediaType.startsWith("image/"), name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
