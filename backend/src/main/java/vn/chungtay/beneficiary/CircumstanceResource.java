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

/** Groups a person belongs to, over HTTP. */
@Path("/api/v1/beneficiaries/{id}")
@Tag(name = "Beneficiaries")
class CircumstanceResource {
    private final CircumstanceService service;
    private final CurrentAccess access;

    CircumstanceResource(CircumstanceService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @POST
    @Path("/circumstances")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "addCircumstance",
            summary = "Put a person into a group",
            description =
                    "TE04 needs a disability certificate, TE13 a paper and a poor or near-poor household. Restricted groups need the right to see them.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<CircumstanceDetail> addCircumstance(
            @RestPath UUID id, @NotNull @Valid CircumstanceRequest request) {
        CircumstanceDetail added = service.add(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/circumstances/" + added.id(), added);
    }

    @PUT
    @Path("/circumstances/{circumstanceId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceCircumstance", summary = "Correct a membership")
    public CircumstanceDetail replaceCircumstance(
            @RestPath UUID id,
            @RestPath UUID circumstanceId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CircumstanceRequest request) {
        return service.correct(id, circumstanceId, request, ifMatch, access.scope());
    }

    @POST
    @Path("/circumstances/{circumstanceId}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "closeCircumstance", summary = "Take a person out of a group, with date and reason")
    public RestResponse<CircumstanceDetail> closeCircumstance(
            @RestPath UUID id, @RestPath UUID circumstanceId, @NotNull @Valid CloseCircumstanceRequest request) {
        return RestResponse.ok(service.close(id, circumstanceId, request, access.scope()));
    }
}
