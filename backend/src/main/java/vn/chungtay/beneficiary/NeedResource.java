package vn.chungtay.beneficiary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;

/** Needs and wishes of all people over HTTP; they are written below the person. */
@Path("/api/v1/needs")
@Tag(name = "Beneficiaries")
class NeedResource {
    private final NeedQueries queries;
    private final NeedExport export;
    private final CurrentAccess access;

    NeedResource(NeedQueries queries, NeedExport export, CurrentAccess access) {
        this.queries = queries;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.BENEFICIARY_READ)
    @Operation(
            operationId = "listNeeds",
            summary = "Needs and wishes of the people within the account's scope",
            description = "Sorts by heardOn and priority; the latest first when absent.")
    public Page<NeedSummary> listNeeds(@Valid @BeanParam NeedFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.BENEFICIARY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportNeeds", summary = "The list of needs and wishes as a file")
    public RestResponse<StreamingOutput> exportNeeds(
            @BeanParam @Valid NeedFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @GET
    @Path("/child-voice")
    @PermissionsAllowed(Permission.BENEFICIARY_READ)
    @Operation(
            operationId = "getChildVoice",
            summary = "How many children were asked themselves",
            description = "Distinct children old enough to be asked (7 years) who spoke, by the filters of the list.")
    public ChildVoice getChildVoice(@Valid @BeanParam NeedFilter filter) {
        return queries.childVoice(filter, access.scope());
    }
}
