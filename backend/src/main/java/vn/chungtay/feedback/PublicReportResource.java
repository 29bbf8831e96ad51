package vn.chungtay.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.ratelimit.AddressQuota;

/** The form by which everybody may report, over HTTP, without signing in and without a name. */
@Path("/api/v1/public/reports")
@Tag(name = "Public")
class PublicReportResource {
    private static final int POSTS_IN_A_MINUTE = 5;

    private final ReportService service;
    private final AddressQuota quota;

    PublicReportResource(ReportService service, AddressQuota quota) {
        this.service = service;
        this.quota = quota;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "createPublicReport",
            summary = "Report a child in danger, give feedback, ask",
            description =
                    "Name and contact may be left out. Five in a minute from one address, then 429. In danger, call"
                            + " 111: this form is not read at night.")
    @APIResponse(responseCode = "201", description = "Received; the answer holds the code to ask again by")
    public RestResponse<ReportReceipt> createPublicReport(@NotNull @Valid PublicReportRequest request) {
        quota.spend("report", POSTS_IN_A_MINUTE);
        return RestResponse.status(RestResponse.Status.CREATED, service.receive(request));
    }
}
