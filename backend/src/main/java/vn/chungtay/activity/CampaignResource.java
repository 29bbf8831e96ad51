package vn.chungtay.activity;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Campaigns over HTTP. */
@Path("/api/v1/campaigns")
@Tag(name = "Campaigns", description = "Chiến dịch: tháng hành động, ngày công tác xã hội — campaigns of a year")
class CampaignResource {
    private final CampaignQueries queries;
    private final CampaignService service;
    private final CampaignExport export;
    private final CurrentAccess access;

    CampaignResource(CampaignQueries queries, CampaignService service, CampaignExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(
            operationId = "listCampaigns",
            summary = "Campaigns, the latest year first",
            description = "Sorts by year, periodFrom or reportDueOn.")
    public Page<CampaignSummary> listCampaigns(
            @Valid @BeanParam CampaignFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ACTIVITY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportCampaigns", summary = "The list of campaigns as a file")
    public RestResponse<StreamingOutput> exportCampaigns(
            @BeanParam @Valid CampaignFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "createCampaign", summary = "Announce a campaign with theme and messages")
    @APIResponse(responseCode = "201", description = "Announced")
    public RestResponse<CampaignDetail> createCampaign(@NotNull @Valid CreateCampaignRequest request) {
        return created(service.create(request, access.scope()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "getCampaign", summary = "One campaign with its messages and figures")
    public CampaignDetail getCampaign(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "replaceCampaign", summary = "Replace a campaign with its messages")
    public CampaignDetail replaceCampaign(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateCampaignRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "updateCampaign", summary = "Change single fields of a campaign")
    public CampaignDetail updateCampaign(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return service.patch(id, patch, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/copies")
    @Idempotent
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(
            operationId = "copyCampaign",
            summary = "Repeat a campaign in another year",
            description = "Messages, programme and days of the year are taken over; theme and plan start empty.")
    @APIResponse(responseCode = "201", description = "Announced for that year")
    public RestResponse<CampaignDetail> copyCampaign(@RestPath UUID id, @NotNull @Valid CopyCampaignRequest request) {
        return created(service.copy(id, request.year(), access.scope()));
    }

    private static RestResponse<CampaignDetail> created(CampaignDetail campaign) {
        return Created.at("/api/v1/campaigns/" + campaign.id(), campaign);
    }
}
