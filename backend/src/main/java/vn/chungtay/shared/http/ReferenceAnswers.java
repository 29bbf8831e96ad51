package vn.chungtay.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.type.Secrets;

/**
 * Answers that are the same for every signed-in person and hold nothing personal: a browser may keep them for five
 * minutes, and then asks with {@code If-None-Match} whether they changed (304).
 */
@ApplicationScoped
public class ReferenceAnswers {
    private static final int SECONDS = 300;
    private static final int TAG_BYTES = 18;

    private final ObjectMapper mapper;

    ReferenceAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public <T> RestResponse<T> one(T body, Request request) {
        return answer(body, body, request, ofOneReader());
    }

    /** What everybody may read: whatever stands between may keep it too, for a minute. */
    public <T> RestResponse<T> open(T body, Request request) {
        return answer(body, body, request, "public, max-age=60");
    }

    /** The cursor is left out of the tag: each is sealed anew, and an old one still opens the same list. */
    public <T> RestResponse<Page<T>> page(Page<T> page, Request request) {
        Page.Info info = page.page();
        return answer(
                page,
                new Page<>(page.items(), new Page.Info(info.limit(), info.hasMore(), null, info.total())),
                request,
                ofOneReader());
    }

    private static CacheControl ofOneReader() {
        CacheControl caching = new CacheControl();
        caching.setPrivate(true);
        caching.setMaxAge(SECONDS);
        return caching;
    }

    private <T> RestResponse<T> answer(T body, Object content, Request request, Object caching) {
        EntityTag tag = new EntityTag(digest(content));
        boolean unchanged = request.evaluatePreconditions(tag) != null;
        RestResponse.ResponseBuilder<T> answer =
                unchanged ? RestResponse.ResponseBuilder.notModified() : RestResponse.ResponseBuilder.ok(body);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, caching).build();
    }

    private String digest(Object content) {
        try {
            return Secrets.text(Arrays.copyOf(Secrets.hash(mapper.writeValueAsBytes(content)), TAG_BYTES));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("The answer has no digest", fault);
        }
    }
}
