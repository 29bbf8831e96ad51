package vn.chungtay.shared.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that made something: 201 with its address and how it looks now. */
public final class Created {
    private Created() {}

    /** @param path where it is from now on, below the host */
    public static <T> RestResponse<T> at(String path, T made) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(path))
                .entity(made)
                .build();
    }
}
