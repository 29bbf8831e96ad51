package vn.chungtay.reporting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;

/** Figures over HTTP. */
@Path("/api/v1/figures")
@Tag(name = "Figures", description = "Số liệu tổng hợp, tính từ từng bản ghi — figures computed from rows")
class FiguresResource {
    private final PeopleQueries people;
    private final CurrentAccess access;

    FiguresResource(PeopleQueries people, CurrentAccess access) {
        this.people = people;
        this.access = access;
    }

    @GET
    @Path("/beneficiaries")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(
            operationId = "countBeneficiaries",
            summary = "People by circumstance, place, age or another property on a day",
            description = "Each row says how many persons and how many memberships it stands for, and links to the list"
                    + " whose total (include=total) equals the persons. Restricted circumstances are counted only for"
                    + " those who may see them.")
    public PeopleFigures countBeneficiaries(@BeanParam @Valid PeopleFilter filter) {
        return people.count(filter, access.scope());
    }
}
