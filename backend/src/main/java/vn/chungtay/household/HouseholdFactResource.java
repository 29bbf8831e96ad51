package vn.chungtay.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;

/** Members, poverty statuses and assessments of households, over HTTP. */
@Path("/api/v1/households/{id}")
@Tag(name = "Households")
class HouseholdFactResource {
    private final HouseholdFactService service;
    private final CurrentAccess access;

    HouseholdFactResource(HouseholdFactService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @POST
    @Path("/members")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "addMember",
            summary = "Add a member to a household",
            description = "A person lives in one household at a time: 409 otherwise.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<MemberDetail> addMember(@RestPath UUID id, @NotNull @Valid MemberRequest request) {
        MemberDetail added = service.addMember(id, request, access.scope());
        return Created.at("/api/v1/households/" + id + "/members/" + added.id(), added);
    }

    @PUT
    @Path("/members/{memberId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceMember", summary = "Correct a membership")
    public MemberDetail replaceMember(
            @RestPath UUID id,
            @RestPath UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MemberRequest request) {
        return service.correctMember(id, memberId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/members/{memberId}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "closeMember", summary = "A member leaves the household")
    public RestResponse<MemberDetail> closeMember(
            @RestPath UUID id, @RestPath UUID memberId, @NotNull @Valid LeaveHouseholdRequest request) {
        return RestResponse.ok(service.leave(id, memberId, request, access.scope()));
    }

    @POST
    @Path("/poverty-statuses")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "addPovertyStatus",
            summary = "Record a decision on poverty",
            description = "Ends the status that was open. Any other overlap is refused.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<PovertyDetail> addPovertyStatus(@RestPath UUID id, @NotNull @Valid PovertyRequest request) {
        PovertyDetail added = service.addPoverty(id, request, access.scope());
        return Created.at("/api/v1/households/" + id + "/poverty-statuses/" + added.id(), added);
    }

    @PUT
    @Path("/poverty-statuses/{povertyStatusId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replacePovertyStatus", summary = "Correct a decision on poverty")
    public PovertyDetail replacePovertyStatus(
            @RestPath UUID id,
            @RestPath UUID povertyStatusId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PovertyRequest request) {
        return service.correctPoverty(id, povertyStatusId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/assessments")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "addAssessment", summary = "Record an assessment of the household's economy")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<AssessmentDetail> addAssessment(@RestPath UUID id, @NotNull @Valid AssessmentRequest request) {
        AssessmentDetail added = service.addAssessment(id, request, access.scope());
        return Created.at("/api/v1/households/" + id + "/assessments/" + added.id(), added);
    }

    @PUT
    @Path("/assessments/{assessmentId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceAssessment", summary = "Correct an assessment")
    public AssessmentDetail replaceAssessment(
            @RestPath UUID id,
            @RestPath UUID assessmentId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssessmentRequest request) {
        return service.correctAssessment(id, assessmentId, request, ifMatch, access.scope());
    }
}
