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

/** Where people live, over HTTP. */
@Path("/api/v1/beneficiaries/{id}")
@Tag(name = "Beneficiaries")
class ResidenceResource {
    private final ResidenceService service;
    private final CurrentAccess access;

    ResidenceResource(ResidenceService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @POST
    @Path("/residences")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "addResidence",
            summary = "Move a person within the province",
            description = "Ends the former residence and becomes the address of the person.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<ResidenceDetail> addResidence(@RestPath UUID id, @NotNull @Valid ResidenceRequest request) {
        ResidenceDetail added = service.move(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/residences/" + added.id(), added);
    }

    @PUT
    @Path("/residences/{residenceId}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "replaceResidence", summary = "Correct a residence")
    public ResidenceDetail replaceResidence(
            @RestPath UUID id,
            @RestPath UUID residenceId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ResidenceRequest request) {
        return service.correct(id, residenceId, request, ifMatch, access.scope());
    }
}
