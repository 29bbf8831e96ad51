package vn.chungtay.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** What every list understands: {@code limit}, {@code cursor}, {@code sort} and {@code include=total}. */
public class PageRequest implements QueryParameters {
    private static final Set<String> POSITION = Set.of("cursor", "limit", "include");

    @RestQuery
    @DefaultValue("25")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows on a page, 1 to 200")
    Integer limit;

    @RestQuery
    @Parameter(description = "Position from nextCursor of the page before; filters and sort must be the same")
    String cursor;

    @RestQuery
    @Parameter(description = "Fields to sort by, separated by commas, '-' before a field for descending")
    String sort;

    @RestQuery
    @Pattern(regexp = "total")
    @Parameter(description = "'total' counts the whole list")
    String include;

    @Context
    UriInfo uri;

    public int limit() {
        return limit;
    }

    public String cursor() {
        return cursor;
    }

    public String sort() {
        return sort;
    }

    public boolean wantsTotal() {
        return include != null;
    }

    /** Path, filters and sort: a cursor opens only for the list it was made for. */
    public String fingerprint() {
        TreeMap<String, Object> filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(POSITION);
        return uri.getPath() + filters;
    }
}
