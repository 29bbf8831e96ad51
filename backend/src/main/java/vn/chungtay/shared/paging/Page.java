package vn.chungtay.shared.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. */
public record Page<T>(List<T> items, Info page) {
    /** Where the page stands in its list. */
    @Schema(name = "PageInfo")
    public record Info(
            @Schema(description = "Rows asked for, 1 to 200", examples = "25")
            int limit,

            @Schema(description = "Whether another page follows")
            boolean hasMore,

            @Schema(description = "Opaque position of the next page, bound to sort, filters and account")
            String nextCursor,

            @Schema(description = "Length of the whole list, only with include=total")
            Long total) {}
}
