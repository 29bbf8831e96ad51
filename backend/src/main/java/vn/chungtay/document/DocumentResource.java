package vn.chungtay.document;

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

/** Official documents over HTTP. */
@Path("/api/v1/official-documents")
@Tag(name = "Official documents", description = "Văn bản: kế hoạch, quyết định, báo cáo — official documents by number")
class DocumentResource {
    private final DocumentQueries queries;
    private final DocumentService service;
    private final DocumentExport export;
    private final CurrentAccess access;

    DocumentResource(DocumentQueries queries, DocumentService service, DocumentExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(
            operationId = "listOfficialDocuments",
            summary = "Official documents, found by number or title",
            description = "Each with the campaigns it is the plan of. Sorts by issuedOn (newest first) or number.")
    public Page<DocumentSummary> listOfficialDocuments(
            @Valid @BeanParam DocumentFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ACTIVITY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportOfficialDocuments", summary = "The list of official documents as a file")
    public RestResponse<StreamingOutput> exportOfficialDocuments(
            @BeanParam @Valid DocumentFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "createOfficialDocument", summary = "Register a document")
    @APIResponse(responseCode = "201", description = "Registered")
    public RestResponse<DocumentDetail> createOfficialDocument(@NotNull @Valid CreateDocumentRequest request) {
        DocumentDetail document = service.register(request, access.scope());
        return Created.at("/api/v1/official-documents/" + document.id(), document);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "getOfficialDocument", summary = "One document with what refers to it")
    public DocumentDetail getOfficialDocument(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "replaceOfficialDocument", summary = "Correct a document")
    public DocumentDetail replaceOfficialDocument(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateDocumentRequest request) {
        return service.replace(id, request, ifMatch, access.scope());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "updateOfficialDocument", summary = "Correct single fields of a document")
    public DocumentDetail updateOfficialDocument(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return service.patch(id, patch, ifMatch, access.scope());
    }
}
