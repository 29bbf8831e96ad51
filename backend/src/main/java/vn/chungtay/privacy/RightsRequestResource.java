package vn.chungtay.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** The register of requests over HTTP. */
@Path("/api/v1/rights-requests")
@Tag(
        name = "Rights of the person",
        description =
                "Quyền của chủ thể dữ liệu: yêu cầu, bản sao dữ liệu, vi phạm, thời hạn lưu — rights of the person")
class RightsRequestResource {
    private final RightsRequestQueries queries;
    private final RightsRequestService service;
    private final RightsRequestExport export;
    private final CurrentAccess access;

    RightsRequestResource(
            RightsRequestQueries queries,
            RightsRequestService service,
            RightsRequestExport export,
            CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.PRIVACY_READ)
    @Operation(
            operationId = "listRightsRequests",
            summary = "What people ask about their data, with the days by which it has to be answered and done",
            description = "Sorts by receivedOn (newest first) or dueOn.")
    public Page<RightsRequestSummary> listRightsRequests(
            @Valid @BeanParam RightsRequestFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.PRIVACY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportRightsRequests", summary = "The register of requests as a file")
    public RestResponse<StreamingOutput> exportRightsRequests(
            @BeanParam @Valid RightsRequestFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(
            operationId = "createRightsRequest",
            summary = "Write down a request",
            description =
                    "Due days are counted at once, from the dated time limits and the calendar of offices, and stay.")
    @APIResponse(responseCode = "201", description = "Written down")
    public RestResponse<RightsRequestDetail> createRightsRequest(@NotNull @Valid CreateRightsRequest request) {
        RightsRequestDetail made = service.receive(request, access.scope());
        return Created.at("/api/v1/rights-requests/" + made.id(), made);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PRIVACY_READ)
    @Operation(operationId = "getRightsRequest", summary = "One request from its receipt to its end")
    public RightsRequestDetail getRightsRequest(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @POST
    @Path("/{id}/identification")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(operationId = "identifySubject", summary = "Say whose record the request is about")
    public RightsRequestDetail identifySubject(@RestPath UUID id, @NotNull @Valid RequestActs.Identification request) {
        return service.identify(id, request, access.scope());
    }

    @POST
    @Path("/{id}/answer")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(
            operationId = "answerRightsRequest",
            summary = "Write down the first answer",
            description = "Within two working days of receipt the person learns what will be done and by when.")
    public RightsRequestDetail answerRightsRequest(@RestPath UUID id, @NotNull @Valid RequestActs.Answer request) {
        return service.answer(id, request, access.scope());
    }

    @POST
    @Path("/{id}/extension")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(operationId = "extendRightsRequest", summary = "Take more time, once and with a reason")
    public RightsRequestDetail extendRightsRequest(@RestPath UUID id, @NotNull @Valid RequestActs.Extension request) {
        return service.extend(id, request, access.scope());
    }

    @POST
    @Path("/{id}/completion")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(
            operationId = "completeRightsRequest",
            summary = "Close a request as done",
            description =
                    "RESTRICT and OBJECT make the person's record stand still: nobody changes it and partners do not"
                            + " see the person. DELETE needs a record that has been anonymised. WITHDRAW ends the person's"
                            + " consents for the purposes that it names, and takes down what was shown on their ground.")
    public RightsRequestDetail completeRightsRequest(@RestPath UUID id, @NotNull @Valid RequestActs.Closing request) {
        return service.complete(id, request, access.scope());
    }

    @POST
    @Path("/{id}/refusal")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(operationId = "refuseRightsRequest", summary = "Close a request as refused, with the reason")
    public RightsRequestDetail refuseRightsRequest(@RestPath UUID id, @NotNull @Valid RequestActs.Closing request) {
        return service.refuse(id, request, access.scope());
    }

    @POST
    @Path("/{id}/restriction-lifting")
    @PermissionsAllowed(Permission.PRIVACY_WRITE)
    @Operation(operationId = "liftRestriction", summary = "Let the person's record be worked with again")
    public RightsRequestDetail liftRestriction(@RestPath UUID id, @NotNull @Valid RequestActs.Lifting request) {
        return service.lift(id, request, access.scope());
    }
}
