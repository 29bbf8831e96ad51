package vn.chungtay.media;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Photos over HTTP. */
@Path("/api/v1/photos")
@Tag(name = "Photos", description = "Ảnh của hoạt động, chuỗi hoạt động, chiến dịch — photos and their publication")
class PhotoResource {
    private final PhotoQueries queries;
    private final PhotoService service;
    private final PhotoExport export;
    private final CurrentAccess access;

    PhotoResource(PhotoQueries queries, PhotoService service, PhotoExport export, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(
            operationId = "listPhotos",
            summary = "Photos of an activity, a series, a campaign, or those in a state",
            description =
                    "Sorts by heldOn, position or createdAt. Partners see photos in which everybody agreed to PHOTO.")
    public Page<PhotoDetail> listPhotos(@Valid @BeanParam PhotoFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page, access.scope());
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.ACTIVITY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportPhotos", summary = "The list of photos as a file, without the pictures")
    public RestResponse<StreamingOutput> exportPhotos(
            @BeanParam @Valid PhotoFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, request, access.scope());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(
            operationId = "uploadPhoto",
            summary = "Bring a photo of an activity or of a campaign",
            description =
                    "JPEG or PNG of 10 MB and 50 megapixels at most, judged by its content. It is kept upright as JPEG within"
                            + " 2560 pixels, without what the camera wrote beside it; only the hour is read. Nobody but the"
                            + " staff sees it until it is described.")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "404", description = "There is no such activity or campaign")
    public RestResponse<PhotoDetail> uploadPhoto(
            @RestForm("file") FileUpload file,
            @RestForm UUID id,
            @RestForm UUID activityId,
            @RestForm UUID campaignId) {
        PhotoDetail photo = service.take(
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName(),
                id,
                activityId,
                campaignId,
                access.scope());
        return Created.at("/api/v1/photos/" + photo.id(), photo);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "getPhoto", summary = "What is known of one photo")
    public PhotoDetail getPhoto(@RestPath UUID id) {
        return queries.detail(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(
            operationId = "describePhoto",
            summary = "Say what a photo shows and who can be recognised in it",
            description = "Not while it is public. People whom the account does not see stay named.")
    public PhotoDetail describePhoto(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PhotoRequest request) {
        return service.describe(id, request, ifMatch, access.scope());
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @PermissionsAllowed(Permission.PHOTO_APPROVE)
    @Operation(
            operationId = "publishPhoto",
            summary = "Show a photo to the public",
            description = "By somebody other than who brought it, when it is described and everybody in it has live"
                    + " consents for PHOTO and WEB. A registered child whose full name stands in its words or in the name"
                    + " of its gallery belongs to the people in it, or namesMean says who else is meant.")
    public RestResponse<PhotoDetail> publishPhoto(@RestPath UUID id, @NotNull @Valid PublishPhotoRequest request) {
        return RestResponse.ok(service.publish(id, request.namesMean(), access.scope()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed(Permission.PHOTO_WITHDRAW)
    @Operation(operationId = "takeDownPhoto", summary = "Take a photo from the public at once, with a reason")
    public RestResponse<PhotoDetail> takeDownPhoto(@RestPath UUID id, @NotNull @Valid TakeDownRequest request) {
        return RestResponse.ok(service.takeDown(id, request, access.scope()));
    }
}
