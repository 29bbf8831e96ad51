package vn.chungtay.beneficiary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Idempotent;

/** Opening restricted circumstances over HTTP. */
@Path("/api/v1/beneficiaries/{id}/restricted-access")
@Tag(name = "Beneficiaries")
class RestrictedAccessResource {
    private final RestrictedAccessService service;
    private final CurrentAccess access;

    RestrictedAccessResource(RestrictedAccessService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.RESTRICTED_READ)
    @Operation(
            operationId = "openRestricted",
            summary = "Open a person's restricted circumstances, with a reason",
            description =
                    "Until then the record leaves them out and says so by restrictedHidden. They stay open to this"
                            + " session for 30 minutes; the reason goes to the data protection officer. The account needs the"
                            + " right to restricted circumstances besides.")
    public RestResponse<RestrictedAccess> openRestricted(
            @RestPath UUID id, @NotNull @Valid RestrictedAccessRequest request) {
        return RestResponse.ok(service.open(id, request, access.session(), access.scope()));
    }
}
