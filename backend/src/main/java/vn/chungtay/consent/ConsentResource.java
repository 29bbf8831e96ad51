package vn.chungtay.consent;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
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

/** Consents of a person over HTTP. */
@Path("/api/v1/beneficiaries/{id}/consents")
@Tag(
        name = "Consents",
        description = "Sự đồng ý của trẻ và người đại diện, theo từng mục đích — what people agreed to, by purpose")
class ConsentResource {
    private final ConsentService service;
    private final CurrentAccess access;

    ConsentResource(ConsentService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.CONSENT_READ)
    @Operation(
            operationId = "listConsents",
            summary = "What a person agreed to, newest first",
            description = "Also what has expired or was withdrawn: nothing is deleted.")
    public List<ConsentDetail> listConsents(@RestPath UUID id) {
        return service.list(id, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.CONSENT_WRITE)
    @Operation(
            operationId = "giveConsent",
            summary = "Write down a consent for one purpose",
            description =
                    "A person under age needs a representative, a child from 7 years on agrees itself (dated parameters"
                            + " LEGAL_AGE and CONSENT_AGE). A second one for the same purpose, basis and time is refused.")
    @APIResponse(responseCode = "201", description = "Written down")
    public RestResponse<ConsentDetail> giveConsent(@RestPath UUID id, @NotNull @Valid ConsentRequest request) {
        ConsentDetail given = service.give(id, request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id + "/consents/" + given.id(), given);
    }

    @POST
    @Path("/{consentId}/withdrawal")
    @Idempotent
    @PermissionsAllowed(Permission.CONSENT_WRITE)
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw a consent, with immediate effect",
            description = "What was published or shown on its ground is taken down in the same instant. It cannot be"
                    + " undone: a new consent is given instead.")
    public RestResponse<ConsentDetail> withdrawConsent(
            @RestPath UUID id, @RestPath UUID consentId, @NotNull @Valid WithdrawalRequest request) {
        return RestResponse.ok(service.withdraw(id, consentId, request, access.scope()));
    }
}
