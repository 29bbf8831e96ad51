package vn.chungtay.reporting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;

/** Figures over HTTP. */
@Path("/api/v1/figures")
@Tag(name = "Figures", description = "Số liệu tổng hợp, tính từ từng bản ghi — figures computed from rows")
class FiguresResource {
    private final PeopleQueries people;
    private final OverviewQueries overviews;
    private final ActivityFigureQueries activities;
    private final SupportQueries support;
    private final CareQueries care;
    private final CurrentAccess access;

    FiguresResource(
            PeopleQueries people,
            OverviewQueries overviews,
            ActivityFigureQueries activities,
            SupportQueries support,
            CareQueries care,
            CurrentAccess access) {
        this.people = people;
        this.overviews = overviews;
        this.activities = activities;
        this.support = support;
        this.care = care;
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

    @GET
    @Path("/overview")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(
            operationId = "getOverview",
            summary = "The dashboard of a unit on a day",
            description = "What waits, four key figures with the year before, children by circumstance, budget against"
                    + " disbursed, children by province or commune, the month's activities and the deadlines.")
    public Overview getOverview(@BeanParam @Valid OverviewFilter filter) {
        return overviews.of(filter, access.scope());
    }

    @GET
    @Path("/activities")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(
            operationId = "countActivities",
            summary = "Activities of a period by kind, level, audience or another property",
            description = "An activity with two kinds stands in two rows; the totals count it once.")
    public ActivityFigures countActivities(@BeanParam @Valid ActivityFilter filter) {
        return activities.count(filter, access.scope());
    }

    @GET
    @Path("/services")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(operationId = "countServices", summary = "Services of a period by type, in turns and in persons")
    public ServiceFigures countServices(@BeanParam @Valid PeriodFilter filter) {
        return care.services(filter, access.scope());
    }

    @GET
    @Path("/support")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(
            operationId = "getSupport",
            summary = "Children in hardship: eligible, supported, unsupported, dropped out of school")
    public Support getSupport(@BeanParam @Valid SupportFilter filter) {
        return support.support(filter, access.scope());
    }

    @GET
    @Path("/residents")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(
            operationId = "countResidents",
            summary = "Residents of a facility on a day",
            description = "Each resident counts in one category; flags may exceed the total.")
    @APIResponse(responseCode = "200", description = "The residents of that day")
    @APIResponse(responseCode = "404", description = "There is no such facility")
    public Residents countResidents(
            @RestQuery @NotNull @Parameter(description = "The facility") UUID facility,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-03-25") LocalDate asOf) {
        return care.residents(facility, asOf, access.scope());
    }

    @GET
    @Path("/funding")
    @PermissionsAllowed(Permission.FIGURES_READ)
    @Operation(operationId = "getFunding", summary = "Budgets in force and payments by donor and project")
    public Funding getFunding(
            @RestQuery @Parameter(description = "Of this donor only") UUID donor,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-03-31") LocalDate asOf) {
        return support.funding(donor, asOf, access.scope());
    }
}
