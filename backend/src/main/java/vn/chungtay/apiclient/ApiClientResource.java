package vn.chungtay.apiclient;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Partners' systems over HTTP, for administrators. */
@Path("/api/v1/api-clients")
@Tag(
        name = "Partner systems",
        description = "Hệ thống của đối tác: đăng ký, mã bí mật, mã truy cập — systems of partners and their tokens")
class ApiClientResource {
    private final ApiClientQueries queries;
    private final ApiClientService service;
    private final ApiClientExport export;
    private final CurrentAccess access;

    ApiClientResource(
            ApiClientQueries queries, ApiClientService service, ApiClientExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "listApiClients",
            summary = "Partners' systems that may call the API",
            description = "Sorts by name, clientId or createdAt.")
    public Page<ApiClientSummary> listApiClients(
            @Valid @BeanParam ApiClientFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ACCOUNT_MANAGE, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportApiClients", summary = "The list of partners' systems as a file")
    public RestResponse<StreamingOutput> exportApiClients(
            @BeanParam @Valid ApiClientFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "createApiClient",
            summary = "Register a partner's system",
            description = "It can call nothing until it gets a secret.")
    @APIResponse(responseCode = "201", description = "Registered")
    public RestResponse<ApiClientDetail> createApiClient(@NotNull @Valid CreateApiClientRequest request) {
        ApiClientDetail client = service.register(request, access.scope());
        return Created.at("/api/v1/api-clients/" + client.id(), client);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "getApiClient", summary = "One system with its secrets, which are known by their end only")
    public ApiClientDetail getApiClient(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "replaceApiClient",
            summary = "Change what a system may do, from where and how often",
            description = "Holds at once, also for tokens that are in use.")
    public ApiClientDetail replaceApiClient(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid UpdateApiClientRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/blocking")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "blockApiClient",
            summary = "Block a system",
            description = "From this moment it gets no token, and those it has are worth nothing.")
    public ApiClientDetail blockApiClient(@RestPath UUID id, @NotNull @Valid BlockRequest request) {
        return service.block(id, request, access.scope());
    }

    @POST
    @Path("/{id}/unblocking")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "unblockApiClient",
            summary = "Let a blocked system call again",
            description = "It needs a new token; those from before it was blocked stay worthless.")
    public ApiClientDetail unblockApiClient(@RestPath UUID id) {
        return service.unblock(id, access.scope());
    }

    @POST
    @Path("/{id}/token-revocation")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "revokeApiClientTokens",
            summary = "End every token that a system has",
            description = "Its secrets stay good: it can get a new token at once.")
    public ApiClientDetail revokeApiClientTokens(@RestPath UUID id) {
        return service.endTokens(id, access.scope());
    }

    @POST
    @Path("/{id}/secrets")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "createApiClientSecret",
            summary = "Give a system a new secret, shown in this answer only",
            description =
                    "At most two are live, so that one can be replaced without a pause. The answer is kept nowhere,"
                            + " so the request cannot be repeated by a key.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssuedSecret.class)))
    public RestResponse<IssuedSecret> createApiClientSecret(@RestPath UUID id, @NotNull @Valid SecretRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, service.addSecret(id, request, access.scope()));
    }

    @POST
    @Path("/{id}/secrets/{secretId}/ending")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "endApiClientSecret",
            summary = "End a secret and the tokens it bought",
            description = "The other secret and its tokens go on.")
    public ApiClientDetail endApiClientSecret(@RestPath UUID id, @RestPath UUID secretId) {
        return service.endSecret(id, secretId, access.scope());
    }
}
