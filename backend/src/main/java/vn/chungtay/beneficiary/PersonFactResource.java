package vn.chungtay.beneficiary;

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

/** Disabilities, school attendance, carers and needs, over HTTP. */
@Path("/api/v1/beneficiaries/{id}")
@Tag(name = "Beneficiaries")
class PersonFactResource {
    private final PersonFactService service;
    private final CurrentAccess access;

    PersonFactResource(PersonFactService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @POST
    @Path("/disabilities")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "addDisability", summary = "Record a disability certificate")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<DisabilityDetail> addDisability(@RestPath UUID id, @NotNull @Valid DisabilityRequest request) {
        DisabilityDetail added = service.addDisability(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/disabilities/" + added.id(), added);
    }

    @PUT
    @Path("/disabilities/{disabilityId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceDisability", summary = "Correct a disability")
    public DisabilityDetail replaceDisability(
            @RestPath UUID id,
            @RestPath UUID disabilityId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DisabilityRequest request) {
        return service.correctDisability(id, disabilityId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/disabilities/{disabilityId}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "closeDisability", summary = "End a determination of disability")
    public RestResponse<DisabilityDetail> closeDisability(
            @RestPath UUID id, @RestPath UUID disabilityId, @NotNull @Valid EndRequest request) {
        return RestResponse.ok(service.endDisability(id, disabilityId, request, access.scope()));
    }

    @POST
    @Path("/school-statuses")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "addSchoolStatus",
            summary = "Record whether a child goes to school",
            description = "Without an end it ends the open status that began before it, on the same day.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<SchoolStatusDetail> addSchoolStatus(
            @RestPath UUID id, @NotNull @Valid SchoolStatusRequest request) {
        SchoolStatusDetail added = service.addSchoolStatus(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/school-statuses/" + added.id(), added);
    }

    @PUT
    @Path("/school-statuses/{schoolStatusId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceSchoolStatus", summary = "Correct a school status")
    public SchoolStatusDetail replaceSchoolStatus(
            @RestPath UUID id,
            @RestPath UUID schoolStatusId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SchoolStatusRequest request) {
        return service.correctSchoolStatus(id, schoolStatusId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/school-statuses/{schoolStatusId}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "closeSchoolStatus", summary = "End a school status")
    public RestResponse<SchoolStatusDetail> closeSchoolStatus(
            @RestPath UUID id, @RestPath UUID schoolStatusId, @NotNull @Valid EndRequest request) {
        return RestResponse.ok(service.endSchoolStatus(id, schoolStatusId, request, access.scope()));
    }

    @POST
    @Path("/carers")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "addCarer", summary = "Record who cares for a person")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<CarerDetail> addCarer(@RestPath UUID id, @NotNull @Valid CarerRequest request) {
        CarerDetail added = service.addCarer(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/carers/" + added.id(), added);
    }

    @PUT
    @Path("/carers/{carerId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceCarer", summary = "Correct a carer")
    public CarerDetail replaceCarer(
            @RestPath UUID id,
            @RestPath UUID carerId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CarerRequest request) {
        return service.correctCarer(id, carerId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/carers/{carerId}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "closeCarer", summary = "End the care of a carer")
    public RestResponse<CarerDetail> closeCarer(
            @RestPath UUID id, @RestPath UUID carerId, @NotNull @Valid EndRequest request) {
        return RestResponse.ok(service.endCarer(id, carerId, request, access.scope()));
    }

    @POST
    @Path("/needs")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "addNeed", summary = "Record a need or a wish")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<NeedDetail> addNeed(@RestPath UUID id, @NotNull @Valid NeedRequest request) {
        NeedDetail added = service.addNeed(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/needs/" + added.id(), added);
    }

    @PUT
    @Path("/needs/{needId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceNeed", summary = "Correct or answer a need or wish")
    public NeedDetail replaceNeed(
            @RestPath UUID id,
            @RestPath UUID needId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NeedRequest request) {
        return service.correctNeed(id, needId, request, ifMatch, access.scope());
    }
}
