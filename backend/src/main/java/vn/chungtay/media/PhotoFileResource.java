package vn.chungtay.media;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.file.StoredFileRepository;
import vn.chungtay.shared.problem.Problem;

/** The pictures themselves over HTTP, for who sees their photo. */
@Path("/api/v1/photos/{id}")
@Tag(name = "Photos")
class PhotoFileResource {
    private static final String JPEG = "image/jpeg";

    private final PhotoQueries queries;
    private final StoredFileRepository files;
    private final CurrentAccess access;

    PhotoFileResource(PhotoQueries queries, StoredFileRepository files, CurrentAccess access) {
        this.queries = queries;
        this.files = files;
        this.access = access;
    }

    @GET
    @Path("/content")
    @Produces(JPEG)
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "getPhotoContent", summary = "The picture, within 2560 pixels")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> getPhotoContent(@RestPath UUID id) {
        return queries.picture(id, access.scope())
                .flatMap(picture -> files.find(picture.provinceCode(), picture.sha256()))
                .orElseThrow(Problem::notFound)
                .answer("anh-" + id + ".jpg");
    }

    @GET
    @Path("/thumbnail")
    @Produces(JPEG)
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "getPhotoThumbnail", summary = "The picture, within 480 pixels")
    @APIResponse(
            responseCode = "200",
            description = "The small picture",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> getPhotoThumbnail(@RestPath UUID id) {
        return queries.picture(id, access.scope())
                .flatMap(picture -> files.thumbnail(picture.provinceCode(), picture.sha256()))
                .orElseThrow(Problem::notFound)
                .answer("anh-nho-" + id + ".jpg");
    }
}
