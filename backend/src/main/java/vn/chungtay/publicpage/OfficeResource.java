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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;

/** Who answers for a province's page, and what its centres say of themselves, over HTTP. */
@Path("/api/v1")
@Tag(name = "Publication")
class OfficeResource {
    private final NoticeQueries queries;
    private final NoticeService service;
    private final CurrentAccess access;

    OfficeResource(NoticeQueries queries, NoticeService service, CurrentAccess access) {
        this.queries = queries;
        this.service = service;
        this.access = access;
    }

    @GET
    @Path("/public-offices")
    @PermissionsAllowed(Permission.PUBLICATION_READ)
    @Operation(
            operationId = "listPublicOffices",
            summary = "Which organisation answered for the public page when",
            description = "The latest first within a province.")
    public List<OfficePeriod> listPublicOffices() {
        return queries.offices(access.scope());
    }

    @POST
    @Path("/public-offices")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(
            operationId = "appointPublicOffice",
            summary = "Say which organisation answers for the public page from a day on",
            description = "The footer of the page shows its name, address, telephone and chief editor of the day.")
    public List<OfficePeriod> appointPublicOffice(@NotNull @Valid OfficeRequest request) {
        return service.appointOffice(request, access.scope());
    }

    @GET
    @Path("/centre-profiles/{id}")
    @PermissionsAllowed(Permission.PUBLICATION_READ)
    @Operation(operationId = "getCentreProfile", summary = "What the public page says of a centre, as it is kept")
    public CentreProfile getCentreProfile(@RestPath UUID id) {
        return queries.profile(id, access.scope());
    }

    @PUT
    @Path("/centre-profiles/{id}")
    @PermissionsAllowed(Permission.PUBLICATION_WRITE)
    @Operation(
            operationId = "replaceCentreProfile",
            summary = "Write what the public page says of a centre",
            description = "The first time with the ETag of the empty profile.")
    public CentreProfile replaceCentreProfile(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CentreProfileRequest request) {
        return service.describeCentre(id, request, ifMatch, access.scope());
    }
}
