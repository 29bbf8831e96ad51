package vn.chungtay.consent;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;

/** The files that prove consents, over HTTP. */
@Path("/api/v1/consents/{id}/evidence")
@Tag(name = "Consents")
class EvidenceResource {
    private static final String PDF = "application/pdf";
    private static final String JPEG = "image/jpeg";

    private final ConsentService service;
    private final CurrentAccess access;

    EvidenceResource(ConsentService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permission.CONSENT_WRITE)
    @Operation(
            operationId = "addConsentEvidence",
            summary = "Bring the paper or picture that proves a consent",
            description =
                    "JPEG, PNG or PDF of 10 MB at most, judged by its content; once, also later than the consent.")
    @APIResponse(responseCode = "201", description = "Kept")
    public RestResponse<ConsentDetail> addConsentEvidence(@RestPath UUID id, @RestForm("file") FileUpload file) {
        ConsentDetail proved = service.prove(
                id, file == null ? null : file.uploadedFile(), file == null ? null : file.fileName(), access.scope());
        return Created.at("/api/v1/consents/" + id + "/evidence", proved);
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.CONSENT_READ)
    @Operation(operationId = "getConsentEvidence", summary = "The paper or picture that proves a consent")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> getConsentEvidence(@RestPath UUID id) {
        return service.evidence(id, access.scope());
    }
}
