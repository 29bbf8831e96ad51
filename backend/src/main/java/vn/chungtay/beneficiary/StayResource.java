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

/** Days in facilities, over HTTP. */
@Path("/api/v1/beneficiaries/{id}")
@Tag(name = "Beneficiaries")
class StayResource {
    private final StayService service;
    private final CurrentAccess access;

    StayResource(StayService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @POST
    @Path("/stays")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "addStay", summary = "Admit a person to a facility")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<StayDetail> addStay(@RestPath UUID id, @NotNull @Valid StayRequest request) {
        StayDetail added = service.admit(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/stays/" + added.id(), added);
    }

    @PUT
    @Path("/stays/{stayId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceStay", summary = "Correct a stay")
    public StayDetail replaceStay(
            @RestPath UUID id,
            @RestPath UUID stayId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StayRequest request) {
        return service.correct(id, stayId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/stays/{stayId}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "closeStay", summary = "Discharge a resident")
    public RestResponse<StayDetail> closeStay(
            @RestPath UUID id, @RestPath UUID stayId, @NotNull @Valid DischargeRequest request) {
        return RestResponse.ok(service.discharge(id, stayId, request, access.scope()));
    }
}
