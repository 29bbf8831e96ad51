package vn.chungtay.publicpage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;

/** Hotline, links and announcements over HTTP, for those who keep them. */
@Path("/api/v1")
@Tag(
        name = "Publication",
        description = "Trang công khai: đường dây nóng, thông báo, liên kết, bài viết — what is published")
class NoticeResource {
    private final NoticeQueries queries;
    private final NoticeService service;
    private final CurrentAccess access;

    NoticeResource(NoticeQueries queries, NoticeService service, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.access = access;
    }

    @GET
    @Path("/hotline-entries")
    @PermissionsAllowed(Permission.PUBLICATION_READ)
    @Operation(
            operationId = "listHotlineEntries",
            summary = "The hotline directory as it is kept",
            description = "111 stands first. Entries that have ended are listed too.")
    public List<HotlineEntry> listHotlineEntries() {
        return queries.hotline(access.scope());
    }

    @POST
    @Idempotent
    @Path("/hotline-entries")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "createHotlineEntry", summary = "Add a topic to the hotline directory")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<HotlineEntry> createHotlineEntry(@NotNull @Valid HotlineRequest request) {
        HotlineEntry made = service.addHotline(request, access.scope());
        return Created.at("/api/v1/hotline-entries/" + made.id(), made);
    }

    @PUT
    @Path("/hotline-entries/{id}")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(
            operationId = "replaceHotlineEntry",
            summary = "Change or end a topic of the hotline directory",
            description = "Entries of the whole country are changed by accounts of the whole country alone.")
    public HotlineEntry replaceHotlineEntry(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HotlineRequest request) {
        return service.replaceHotline(id, request, ifMatch, access.scope());
    }

    @GET
    @Path("/public-links")
    @PermissionsAllowed(Permission.PUBLICATION_READ)
    @Operation(operationId = "listPublicLinkEntries", summary = "The links of the public page as they are kept")
    public List<LinkEntry> listPublicLinkEntries() {
        return queries.links(access.scope());
    }

    @POST
    @Idempotent
    @Path("/public-links")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "createPublicLink", summary = "Add a link to the public page")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<LinkEntry> createPublicLink(@NotNull @Valid LinkRequest request) {
        LinkEntry made = service.addLink(request, access.scope());
        return Created.at("/api/v1/public-links/" + made.id(), made);
    }

    @PUT
    @Path("/public-links/{id}")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "replacePublicLink", summary = "Change or end a link of the public page")
    public LinkEntry replacePublicLink(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LinkRequest request) {
        return service.replaceLink(id, request, ifMatch, access.scope());
    }

    @GET
    @Path("/announcements")
    @PermissionsAllowed(Permission.PUBLICATION_READ)
    @Operation(
            operationId = "listAnnouncements",
            summary = "Announcements as they are kept",
            description = "The latest first; those that have expired are listed too, marked as not shown.")
    public List<AnnouncementEntry> listAnnouncements() {
        return queries.announcements(access.scope());
    }

    @GET
    @Path("/announcements/current")
    @PermissionsAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listCurrentAnnouncements",
            summary = "Announcements that hold today for the account",
            description = "Those for everybody, and those for staff of its role and commune.")
    public List<ShownAnnouncement> listCurrentAnnouncements() {
        return service.announcementsFor(access.role(), access.scope());
    }

    @POST
    @Idempotent
    @Path("/announcements")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "createAnnouncement", summary = "Announce something, to everybody or to staff")
    @APIResponse(responseCode = "201", description = "Announced")
    public RestResponse<AnnouncementEntry> createAnnouncement(@NotNull @Valid AnnouncementRequest request) {
        AnnouncementEntry made = service.addAnnouncement(request, access.scope());
        return Created.at("/api/v1/announcements/" + made.id(), made);
    }

    @PUT
    @Path("/announcements/{id}")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(operationId = "replaceAnnouncement", summary = "Change or end an announcement")
    public AnnouncementEntry replaceAnnouncement(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnnouncementRequest request) {
        return service.replaceAnnouncement(id, request, ifMatch, access.scope());
    }
}
