package vn.chungtay.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Accounts, kept by administrators. */
@Path(AccountResource.PATH)
@Tag(name = "Accounts", description = "Tài khoản và vai trò — accounts and roles")
class AccountResource {
    static final String PATH = "/api/v1/accounts";

    private final AccountQueries queries;
    private final AccountService service;
    private final AccountExport export;
    private final CurrentAccess access;

    AccountResource(AccountQueries queries, AccountService service, AccountExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts with their roles and scopes",
            description = "An administrator of a province sees those of the province. Sorts by username, displayName,"
                    + " createdAt.")
    public Page<AccountSummary> listAccounts(
            @BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ACCOUNT_MANAGE, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportAccounts", summary = "The list of accounts as a file")
    public RestResponse<StreamingOutput> exportAccounts(
            @BeanParam @Valid AccountFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "createAccount",
            summary = "Make an account",
            description = "It has no password; a one-time link lets its person choose one. Refused when the person has"
                    + " an account whose duties must stay apart from these.")
    @APIResponse(responseCode = "201", description = "Made")
    public RestResponse<AccountDetail> createAccount(@NotNull @Valid CreateAccountRequest request) {
        AccountDetail made = service.create(request, access.scope());
        return Created.at(PATH + "/" + made.id(), made);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "getAccount", summary = "One account")
    public AccountDetail getAccount(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "replaceAccount",
            summary = "Change the person, the role or the scope of an account",
            description = "Holds from the next request of that account on. Nobody changes the own account (403).")
    public AccountDetail replaceAccount(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateAccountRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/blocking")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "blockAccount",
            summary = "Block an account",
            description = "Its sessions end and its one-time links stop working at once.")
    public AccountDetail blockAccount(@RestPath UUID id, @NotNull @Valid ReasonRequest request) {
        return service.block(id, request, access.scope());
    }

    @POST
    @Path("/{id}/unblocking")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "unblockAccount", summary = "Let a blocked account sign in again")
    public AccountDetail unblockAccount(@RestPath UUID id, @NotNull @Valid ReasonRequest request) {
        return service.unblock(id, request, access.scope());
    }

    @POST
    @Path("/{id}/setup-links")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "createSetUpLink",
            summary = "A one-time link to choose a password, first or again",
            description = "Works once and for a day; earlier links stop working. It is shown this once.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SetUpLink.class)))
    public RestResponse<SetUpLink> createSetUpLink(@RestPath UUID id) {
        return RestResponse.status(RestResponse.Status.CREATED, service.link(id, access.scope()));
    }

    @GET
    @Path("/{id}/sessions")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "listSessions", summary = "Devices of an account that are signed in, the last used first")
    public List<SessionInfo> listSessions(@RestPath UUID id) {
        return service.sessions(id, access.scope());
    }

    @DELETE
    @Path("/{id}/sessions")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "endSessions", summary = "Sign out every device of an account")
    @APIResponse(responseCode = "204", description = "No device is signed in")
    public void endSessions(@RestPath UUID id) {
        service.endSessions(id, access.scope());
    }

    @POST
    @Path("/{id}/second-factor-reset")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(
            operationId = "resetSecondFactor",
            summary = "Take the second factor away from somebody who lost the phone",
            description = "Every device is signed out; a role that must have a second factor sets it up again.")
    public AccountDetail resetSecondFactor(@RestPath UUID id, @NotNull @Valid ReasonRequest request) {
        return service.resetSecondFactor(id, request, access.scope());
    }
}
