package vn.chungtay.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.Created;
import vn.chungtay.shared.http.Idempotent;
import vn.chungtay.shared.problem.Problem;

/** What activities left behind, over HTTP: figures, wishes, conclusions, the calendar. */
@Path("/api/v1/activities")
@Tag(name = "Activities")
class ActivityOutcomeResource {
    private final ActivityFiguresQueries figures;
    private final ActivityTotalsQueries totals;
    private final CalendarQueries calendar;
    private final WishQueries wishes;
    private final WishService wishService;
    private final ConclusionQueries conclusions;
    private final ConclusionService conclusionService;
    private final ActivityDetailQueries details;
    private final CurrentAccess access;

    ActivityOutcomeResource(
            ActivityFiguresQueries figures,
            ActivityTotalsQueries totals,
            CalendarQueries calendar,
            WishQueries wishes,
            WishService wishService,
            ConclusionQueries conclusions,
            ConclusionService conclusionService,
            ActivityDetailQueries details,
            CurrentAccess access) {
        this.figures = figures;
        this.totals = totals;
        this.calendar = calendar;
        this.wishes = wishes;
        this.wishService = wishService;
        this.conclusions = conclusions;
        this.conclusionService = conclusionService;
        this.details = details;
        this.access = access;
    }

    @GET
    @Path("/calendar")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(
            operationId = "getActivityCalendar",
            summary = "Days of a period with their activities and observances",
            description = "An activity of two days stands on both. Days without anything are left out.")
    public List<CalendarDay> getActivityCalendar(@Valid @BeanParam CalendarFilter filter) {
        filter.check();
        return calendar.days(filter, access.scope());
    }

    @GET
    @Path("/figures")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(
            operationId = "getActivityTotals",
            summary = "Figures over all activities that a filter takes in",
            description = "By level, sector of the organiser, level of protection, kind and topic, and the reach by"
                    + " audience. Cancelled activities count only when the filter asks for them.")
    public ActivityTotals getActivityTotals(@Valid @BeanParam ActivityFilter filter) {
        return totals.of(filter, access.scope());
    }

    @GET
    @Path("/{id}/figures")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "getActivityFigures", summary = "What one activity amounted to")
    public ActivityFigures getActivityFigures(@RestPath UUID id) {
        return figures.of(id, access.scope()).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{id}/wishes")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "listActivityWishes", summary = "Wishes heard at an activity, and how many children spoke")
    public WishList listActivityWishes(
            @RestPath UUID id, @RestQuery @Parameter(description = "Only those that stand so") WishStatus status) {
        return wishes.of(id, status, access.scope()).orElseThrow(Problem::notFound);
    }

    @POST
    @Path("/{id}/wishes")
    @Idempotent
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "createActivityWish", summary = "Write down a wish heard at an activity")
    @APIResponse(responseCode = "201", description = "Written down among the needs of the person")
    public RestResponse<Wish> createActivityWish(@RestPath UUID id, @NotNull @Valid WishRequest request) {
        Wish wish = wishService.hear(id, request, access.scope());
        return Created.at("/api/v1/activities/" + id + "/wishes", wish);
    }

    @GET
    @Path("/{id}/conclusions")
    @PermissionsAllowed(Permission.ACTIVITY_READ)
    @Operation(operationId = "listActivityConclusions", summary = "Conclusions of a meeting in their order")
    public List<ConclusionDetail> listActivityConclusions(@RestPath UUID id) {
        AccessScope scope = access.scope();
        List<ConclusionDetail> found = conclusions.of(id, scope);
        if (found.isEmpty() && details.find(id, scope).isEmpty()) {
            throw Problem.notFound();
        }
        return found;
    }

    @POST
    @Path("/{id}/conclusions")
    @Idempotent
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "createActivityConclusion", summary = "Add a conclusion to a meeting")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ConclusionDetail> createActivityConclusion(
            @RestPath UUID id, @NotNull @Valid ConclusionRequest request) {
        ConclusionDetail conclusion = conclusionService.add(id, request, access.scope());
        return Created.at("/api/v1/activities/" + id + "/conclusions", conclusion);
    }

    @PUT
    @Path("/{id}/conclusions/{conclusionId}")
    @PermissionsAllowed(Permission.ACTIVITY_WRITE)
    @Operation(operationId = "replaceActivityConclusion", summary = "Hand on a conclusion or say what became of it")
    public ConclusionDetail replaceActivityConclusion(
            @RestPath UUID id,
            @RestPath UUID conclusionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid UpdateConclusionRequest request) {
        return conclusionService.follow(id, conclusionId, request, ifMatch, access.scope());
    }
}
