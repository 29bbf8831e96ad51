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
import vn.chungtay.shared.problem.Problem;

/** The hand-over of people to another province, over HTTP. */
@Path("/api/v1/beneficiaries/{id}/handover")
@Tag(name = "Beneficiaries")
class HandoverResource {
    private final HandoverService service;
    private final BeneficiaryDetailQueries details;
    private final CurrentAccess access;

    HandoverResource(HandoverService service, BeneficiaryDetailQueries details, CurrentAccess access) {
        this.service = service;
        this.details = details;
        this.access = access;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "handOverBeneficiary",
            summary = "Hand a person over to another province",
            description = "The other province gets a record of its own with what holds on that day; this one closes and"
                    + " keeps what happened until then. Household, enrolments and permanency plans here end the same day; a resident must"
                    + " be discharged first. A record that was handed over is not reopened.")
    public RestResponse<BeneficiaryDetail> handOverBeneficiary(
            @RestPath UUID id, @NotNull @Valid BeneficiaryHandoverRequest request) {
        service.handOver(id, request, access.scope());
        return RestResponse.ok(details.find(id, access.scope()).orElseThrow(Problem::notFound));
    }
}
