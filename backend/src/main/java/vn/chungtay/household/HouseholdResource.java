package vn.chungtay.household;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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

/** Households over HTTP. */
@Path("/api/v1/households")
@Tag(name = "Households", description = "Hộ gia đình — households with their members and poverty status")
class HouseholdResource {
    private final HouseholdService service;
    private final HouseholdQueries queries;
    private final HouseholdDetailQueries details;
    private final HouseholdExport export;
    private final CurrentAccess access;

    HouseholdResource(
            HouseholdService service,
            HouseholdQueries queries,
            HouseholdDetailQueries details,
            HouseholdExport export,
            CurrentAccess access) {
        this.service = service;
        this.queries = queries;
        this.details = details;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.BENEFICIARY_READ)
    @Operation(
            operationId = "listHouseholds",
            summary = "Households within the account's scope",
            description = "Open and closed records, unless status says otherwise. Sorts by code, createdAt, updatedAt.")
    public Page<HouseholdSummary> listHouseholds(
            @Valid @BeanParam HouseholdFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @PermissionsAllowed(
            value = {Permission.BENEFICIARY_READ, Permission.EXPORT},
            inclusive = true)
    @Produces({TableExport.CSV, TableExport.XLSX})
    @Operation(
            operationId = "exportHouseholds",
            summary = "The same list as a file",
            description = "Every row of the list with the same filters and sort, as CSV or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = TableExport.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableExport.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> exportHouseholds(
            @Valid @BeanParam HouseholdFilter filter, @Valid @BeanParam ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "createHousehold",
            summary = "Register a household",
            description = "With the members and the poverty status known on the first day, all or nothing.")
    @APIResponse(responseCode = "201", description = "Registered")
    public RestResponse<HouseholdDetail> createHousehold(@NotNull @Valid CreateHouseholdRequest request) {
        UUID id = service.register(request, access.scope());
        return Created.at("/api/v1/households/" + id, detail(id));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.BENEFICIARY_READ)
    @Operation(operationId = "getHousehold", summary = "Everything about one household")
    public HouseholdDetail getHousehold(@RestPath UUID id) {
        return detail(id);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "replaceHousehold",
            summary = "Replace the address, phone and note of a household",
            description = "Members, poverty and assessments have their own paths.")
    public HouseholdDetail replaceHousehold(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid UpdateHouseholdRequest request) {
        service.correct(id, request, ifMatch, access.scope());
        return detail(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "updateHousehold", summary = "Change some of what is known; null makes it unknown")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = UpdateHouseholdRequest.class)))
    public HouseholdDetail updateHousehold(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        service.patch(id, patch, ifMatch, access.scope());
        return detail(id);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "closeHousehold",
            summary = "Close a record with a reason",
            description = "Nothing is deleted. Open memberships end the same day.")
    public RestResponse<HouseholdDetail> closeHousehold(
            @RestPath UUID id, @NotNull @Valid CloseHouseholdRequest request) {
        service.close(id, request, access.scope());
        return RestResponse.ok(detail(id));
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "reopenHousehold",
            summary = "Open a closed record again",
            description = "Memberships that ended with it stay ended; who lives there is recorded anew.")
    public RestResponse<HouseholdDetail> reopenHousehold(@RestPath UUID id) {
        service.reopen(id, access.scope());
        return RestResponse.ok(detail(id));
    }

    private HouseholdDetail detail(UUID id) {
        return details.find(id, access.scope()).orElseThrow(Problem::notFound);
    }
}
