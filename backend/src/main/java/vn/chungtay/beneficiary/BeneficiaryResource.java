package vn.chungtay.beneficiary;

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

/** People over HTTP. */
@Path("/api/v1/beneficiaries")
@Tag(name = "Beneficiaries", description = "Đối tượng được trợ giúp — people who are helped")
class BeneficiaryResource {
    private final BeneficiaryService service;
    private final BeneficiaryQueries queries;
    private final BeneficiaryDetailQueries details;
    private final BeneficiaryExport export;
    private final CurrentAccess access;

    BeneficiaryResource(
            BeneficiaryService service,
            BeneficiaryQueries queries,
            BeneficiaryDetailQueries details,
            BeneficiaryExport export,
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
            operationId = "listBeneficiaries",
            summary = "People within the account's scope",
            description = "Open and closed records, unless status says otherwise. Sorts by fullName (given name first,"
                    + " Vietnamese order), code, birthDate, createdAt, updatedAt.")
    public Page<BeneficiaryInList> listBeneficiaries(
            @Valid @BeanParam BeneficiaryFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @PermissionsAllowed(
            value = {Permission.BENEFICIARY_READ, Permission.EXPORT},
            inclusive = true)
    @Produces({TableExport.CSV, TableExport.XLSX})
    @Operation(
            operationId = "exportBeneficiaries",
            summary = "The same list as a file",
            description = "Every row of the list with the same filters and sort, as CSV or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = TableExport.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableExport.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> exportBeneficiaries(
            @Valid @BeanParam BeneficiaryFilter filter, @Valid @BeanParam ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "createBeneficiary",
            summary = "Register a person",
            description = "Gives the code for paper. What looks wrong in the identity number comes back as warnings.")
    @APIResponse(responseCode = "201", description = "Registered")
    public RestResponse<BeneficiaryDetail> createBeneficiary(@NotNull @Valid CreateBeneficiaryRequest request) {
        UUID id = service.register(request, access.scope());
        return Created.at("/api/v1/beneficiaries/" + id, detail(id));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.BENEFICIARY_READ)
    @Operation(operationId = "getBeneficiary", summary = "Everything about one person")
    public BeneficiaryView getBeneficiary(@RestPath UUID id) {
        return details.view(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "replaceBeneficiary",
            summary = "Replace who a person is and correct the present address",
            description = "What is left out becomes unknown. Circumstances and other dated facts have their own paths.")
    public BeneficiaryDetail replaceBeneficiary(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid UpdateBeneficiaryRequest request) {
        service.correct(id, request, ifMatch, access.scope());
        return detail(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "updateBeneficiary", summary = "Change some of what is known; null makes it unknown")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = UpdateBeneficiaryRequest.class)))
    public BeneficiaryDetail updateBeneficiary(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        service.patch(id, patch, ifMatch, access.scope());
        return detail(id);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(
            operationId = "closeBeneficiary",
            summary = "Close a record with a reason",
            description =
                    "Nothing is deleted. Open circumstances end the same day; a resident must be discharged first.")
    public RestResponse<BeneficiaryDetail> closeBeneficiary(
            @RestPath UUID id, @NotNull @Valid CloseBeneficiaryRequest request) {
        service.close(id, request, access.scope());
        return RestResponse.ok(detail(id));
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @PermissionsAllowed(Permission.BENEFICIARY_WRITE)
    @Operation(operationId = "reopenBeneficiary", summary = "Open a closed record again")
    public RestResponse<BeneficiaryDetail> reopenBeneficiary(@RestPath UUID id) {
        service.reopen(id, access.scope());
        return RestResponse.ok(detail(id));
    }

    private BeneficiaryDetail detail(UUID id) {
        return details.find(id, access.scope()).orElseThrow(Problem::notFound);
    }
}
