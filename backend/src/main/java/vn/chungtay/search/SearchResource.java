package vn.chungtay.search;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;

/** The search box over HTTP. */
@Path("/api/v1/search")
@Tag(name = "Search", description = "Tìm kiếm chung — one box for everything")
class SearchResource {
    private final SearchQueries queries;
    private final SecurityIdentity identity;
    private final CurrentAccess access;

    SearchResource(SearchQueries queries, SecurityIdentity identity, CurrentAccess access) {
        this.queries = queries;
        this.identity = identity;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.SEARCH)
    @Operation(
            operationId = "search",
            summary =
                    "People, households, projects, organisations, activities, documents and campaigns by a few letters",
            description = "Only kinds the account may read, only within its scope. Partners find people by code alone.")
    public SearchResult search(@Valid @BeanParam SearchFilter filter) {
        return queries.find(filter.words(), filter.limit, readable(), access.scope());
    }

    private Set<SearchKind> readable() {
        return Arrays.stream(SearchKind.values())
                .filter(kind -> {
                    String[] right = kind.permission().split(":");
                    return identity.checkPermissionBlocking(new StringPermission(right[0], right[1]));
                })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SearchKind.class)));
    }
}
