package vn.chungtay.media;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.file.StoredFileRepository;
import vn.chungtay.shared.problem.Problem;

/** Published photos over HTTP, without signing in. Nothing is cached: a withdrawal takes a photo from the next answer. */
@Path("/api/v1/public")
@Tag(name = "Public galleries", description = "Ảnh đã công bố — published photos, for anybody")
class PublicGalleryResource {
    private static final String JPEG = "image/jpeg";

    private final PublicPhotoRepository photos;
    private final StoredFileRepository files;

    PublicGalleryResource(PublicPhotoRepository photos, StoredFileRepository files) {
        this.photos = photos;
        this.files = files;
    }

    @GET
    @Path("/galleries")
    @PermitAll
    @Operation(
            operationId = "listPublicGalleries",
            summary = "The newest galleries with the photos that are published today",
            description = "Sixty at most, newest first; a series holds the photos of its activities.")
    public List<PublicGallery> listPublicGalleries(@Valid @BeanParam PublicGalleryFilter filter) {
        return photos.galleries(filter.province);
    }

    @GET
    @Path("/galleries/{galleryId}")
    @PermitAll
    @Operation(
            operationId = "getPublicGallery",
            summary = "One gallery with the photos that are published today",
            description =
                    "By the id of the activity, the series or the campaign; 404 while none of its photos is public.")
    public PublicGallery getPublicGallery(@RestPath UUID galleryId) {
        return photos.gallery(galleryId).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/photos/{photoId}/content")
    @Produces(JPEG)
    @PermitAll
    @Operation(operationId = "getPublicPhotoContent", summary = "A published picture, within 2560 pixels")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> getPublicPhotoContent(@RestPath UUID photoId) {
        return photos.picture(photoId)
                .flatMap(picture -> files.find(picture.provinceCode(), picture.sha256()))
                .orElseThrow(Problem::notFound)
                .answer("anh-" + photoId + ".jpg");
    }

    @GET
    @Path("/photos/{photoId}/thumbnail")
    @Produces(JPEG)
    @PermitAll
    @Operation(operationId = "getPublicPhotoThumbnail", summary = "A published picture, within 480 pixels")
    @APIResponse(
            responseCode = "200",
            description = "The small picture",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> getPublicPhotoThumbnail(@RestPath UUID photoId) {
        return photos.picture(photoId)
                .flatMap(picture -> files.thumbnail(picture.provinceCode(), picture.sha256()))
                .orElseThrow(Problem::notFound)
                .answer("anh-nho-" + photoId + ".jpg");
    }
}
