package vn.chungtay.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.problem.Problem;

/** What belongs to an organisation for a time: names, parents, contacts, members of a committee. */
@Path(OrganisationResource.PATH + "/{id}")
@Tag(name = "Organisations")
class OrganisationHistoryResource {
    private final OrganisationHistoryService history;
    private final OrganisationPartsService parts;
    private final OrganisationQueries queries;
    private final CurrentAccess access;

    OrganisationHistoryResource(
            OrganisationHistoryService history,
            OrganisationPartsService parts,
            OrganisationQueries queries,
            CurrentAccess access) {
        this.history = history;
        this.parts = parts;
        this.queries = queries;
        this.access = access;
    }

    @POST
    @Path("/names")
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "renameOrganisation",
            summary = "Rename from a day on",
            description = "The name in force ends that day and stays in the history. 409 when a later name exists.")
    @APIResponse(responseCode = "201", description = "Renamed")
    public RestResponse<OrganisationDetail> renameOrganisation(@RestPath UUID id, @NotNull @Valid NameRequest request) {
        return OrganisationResource.created(history.rename(id, request, access.scope()));
    }

    @PUT
    @Path("/names/{nameId}")
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "correctOrganisationName",
            summary = "Correct a name that was written wrongly",
            description = "Moving its first day moves the end of the name before. If-Match is the organisation's ETag.")
    public OrganisationDetail correctOrganisationName(
            @RestPath UUID id,
            @RestPath UUID nameId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NameRequest request) {
        return history.correctName(id, nameId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/parents")
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "moveOrganisation",
            summary = "Put an organisation under another one from a day on",
            description = "The parent in force ends that day. 422 when the parent stands below the organisation.")
    @APIResponse(responseCode = "201", description = "Moved")
    public RestResponse<OrganisationDetail> moveOrganisation(@RestPath UUID id, @NotNull @Valid ParentRequest request) {
        return OrganisationResource.created(history.move(id, request, access.scope()));
    }

    @PUT
    @Path("/parents/{parentRowId}")
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "correctOrganisationParent",
            summary = "Correct a parent or its days",
            description = "If-Match is the organisation's ETag.")
    public OrganisationDetail correctOrganisationParent(
            @RestPath UUID id,
            @RestPath @Parameter(description = "Id of the entry in the history of parents") UUID parentRowId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ParentRequest request) {
        return history.correctParent(id, parentRowId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/contacts")
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "addOrganisationContact", summary = "Add a telephone number or an address")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<OrganisationDetail> addOrganisationContact(
            @RestPath UUID id, @NotNull @Valid ContactRequest request) {
        return OrganisationResource.created(parts.addContact(id, request, access.scope()));
    }

    @PUT
    @Path("/contacts/{contactId}")
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "replaceOrganisationContact",
            summary = "Correct a contact, or end it with validTo",
            description = "If-Match is the organisation's ETag.")
    public OrganisationDetail replaceOrganisationContact(
            @RestPath UUID id,
            @RestPath UUID contactId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContactRequest request) {
        return parts.replaceContact(id, contactId, request, ifMatch, access.scope());
    }

    @GET
    @Path("/committee-members")
    @PermissionsAllowed(Permission.ORGANISATION_READ)
    @Operation(operationId = "listCommitteeMembers", summary = "The organisations in a committee on a day")
    public List<OrganisationDetail.Member> listCommitteeMembers(
            @RestPath UUID id, @RestQuery @Parameter(description = "Today when absent") LocalDate asOf) {
        return queries.detail(id, asOf).orElseThrow(Problem::notFound).committeeMembers();
    }

    @POST
    @Path("/committee-members")
    @Idempotent
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(operationId = "addCommitteeMember", summary = "Make an organisation standing agency or member")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<OrganisationDetail> addCommitteeMember(
            @RestPath UUID id, @NotNull @Valid CommitteeMemberRequest request) {
        return OrganisationResource.created(parts.addMember(id, request, access.scope()));
    }

    @PUT
    @Path("/committee-members/{memberId}")
    @PermissionsAllowed(Permission.ORGANISATION_WRITE)
    @Operation(
            operationId = "replaceCommitteeMember",
            summary = "Correct a membership, or end it with validTo",
            description = "If-Match is the committee's ETag.")
    public OrganisationDetail replaceCommitteeMember(
            @RestPath UUID id,
            @RestPath UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CommitteeMemberRequest request) {
        return parts.replaceMember(id, memberId, request, ifMatch, access.scope());
    }
}
