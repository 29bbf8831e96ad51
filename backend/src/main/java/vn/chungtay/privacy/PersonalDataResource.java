package vn.chungtay.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;

/** The copy of everything that is held about a person, over HTTP. */
@Path("/api/v1/beneficiaries/{id}/personal-data")
@Tag(name = "Rights of the person")
class PersonalDataResource {
    private static final String REQUEST = "The open request of kind ACCESS that it is made for";
    private static final String PDF = "application/pdf";

    private final PersonalDataService service;
    private final CurrentAccess access;

    PersonalDataResource(PersonalDataService service, CurrentAccess access) {
        this.service = service;
        this.access = access;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(
            value = {Permission.BENEFICIARY_READ, Permission.DOSSIER_READ},
            inclusive = true)
    @Operation(
            operationId = "exportPersonalData",
            summary = "Everything that is held about a person who asked for it",
            description =
                    "Every table that refers to the person, in words and as it is stored, restricted circumstances"
                            + " included, marked with who made the copy, when, and for which request. It is written to the audit.")
    public PersonalData exportPersonalData(
            @RestPath UUID id, @NotNull @RestQuery @Parameter(description = REQUEST) UUID request) {
        return copy(id, request);
    }

    @GET
    @Path("/sheet")
    @Produces(PDF)
    @PermissionsAllowed(
            value = {Permission.BENEFICIARY_READ, Permission.DOSSIER_READ},
            inclusive = true)
    @Operation(operationId = "exportPersonalDataSheet", summary = "The same as a paper to hand over")
    @APIResponse(
            responseCode = "200",
            description = "PDF, A4, every page with its mark",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> exportPersonalDataSheet(
            @RestPath UUID id, @NotNull @RestQuery @Parameter(description = REQUEST) UUID request) {
        PersonalData data = copy(id, request);
        return RestResponse.ResponseBuilder.ok(PersonalDataSheet.of(data))
                .header(HttpHeaders.CONTENT_TYPE, PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ban-sao-du-lieu-" + data.request() + ".pdf\"")
                .build();
    }

    private PersonalData copy(UUID id, UUID request) {
        return service.of(id, request, access.scope());
    }
}
