package vn.chungtay.publicpage;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.organisation.OrganisationTree;
import vn.chungtay.shared.http.ReferenceAnswers;
import vn.chungtay.shared.problem.Problem;

/** What everybody may read, over HTTP, without signing in and without a cookie. */
@Path("/api/v1/public")
@Tag(name = "Public", description = "Trang công khai, không cần đăng nhập — what everybody may read")
class PublicPageResource {
    private final PublicPageQueries queries;
    private final PublicFigureQueries figures;
    private final OrganisationDirectory organisations;
    private final ReferenceAnswers answers;

    PublicPageResource(
            PublicPageQueries queries,
            PublicFigureQueries figures,
            OrganisationDirectory organisations,
            ReferenceAnswers answers) {
        this.queries = queries;
        this.figures = figures;
        this.organisations = organisations;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Path("/provinces")
    @Operation(operationId = "listPublicProvinces", summary = "Provinces that have a public page")
    public RestResponse<List<PublicProvince>> listPublicProvinces(@Context Request request) {
        return answers.open(queries.provinces(), request);
    }

    @GET
    @PermitAll
    @Path("/hotline")
    @Operation(
            operationId = "listPublicHotline",
            summary = "Whom to call: the national hotline 111 first, then the topics of the province")
    public RestResponse<List<PublicHotline>> listPublicHotline(
            @Valid @BeanParam PublicFilter filter, @Context Request request) {
        return answers.open(queries.hotline(filter.province), request);
    }

    @GET
    @PermitAll
    @Path("/announcements")
    @Operation(
            operationId = "listPublicAnnouncements",
            summary = "Announcements to everybody that hold today",
            description = "The latest twenty. What has expired, and what is for staff, is not among them.")
    public RestResponse<List<ShownAnnouncement>> listPublicAnnouncements(
            @Valid @BeanParam PublicFilter filter, @Context Request request) {
        return answers.open(queries.announcements(filter.province), request);
    }

    @GET
    @PermitAll
    @Path("/links")
    @Operation(operationId = "listPublicLinks", summary = "Links to other sites, in their order")
    public RestResponse<List<PublicLink>> listPublicLinks(
            @Valid @BeanParam PublicFilter filter, @Context Request request) {
        return answers.open(queries.links(filter.province), request);
    }

    @GET
    @PermitAll
    @Path("/offices/{code}")
    @Operation(
            operationId = "getPublicOffice",
            summary = "The office that answers for the page of a province, as it was on a day",
            description = "404 when the province has no page that day.")
    public RestResponse<PublicOffice> getPublicOffice(
            @RestPath
                    @Pattern(regexp = "[0-9]{2}")
                    @Parameter(description = "A province of today (2 digits)", example = "75")
                    String code,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-03-01") LocalDate asOf,
            @Context Request request) {
        return answers.open(queries.office(code, asOf).orElseThrow(Problem::notFound), request);
    }

    @GET
    @PermitAll
    @Path("/offices/{code}/organisation-tree")
    @Operation(
            operationId = "getPublicOrganisationTree",
            summary = "The office of a province and what stood below it on a day",
            description = "Divisions appear on the day they were set up. 404 when the province has no page that day.")
    public RestResponse<OrganisationTree> getPublicOrganisationTree(
            @RestPath
                    @Pattern(regexp = "[0-9]{2}")
                    @Parameter(description = "A province of today (2 digits)", example = "75")
                    String code,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-03-01") LocalDate asOf,
            @Context Request request) {
        PublicOffice office = queries.office(code, asOf).orElseThrow(Problem::notFound);
        return answers.open(organisations.treeBelow(office.organisationId(), office.asOf()), request);
    }

    @GET
    @PermitAll
    @Path("/figures/{code}")
    @Operation(
            operationId = "getPublicFigures",
            summary = "How many children a province looks after, without counts that could point to one of them",
            description = "At the end of the latest quarter. 404 when the province has no page.")
    public RestResponse<PublicFigures> getPublicFigures(
            @RestPath
                    @Pattern(regexp = "[0-9]{2}")
                    @Parameter(description = "A province of today (2 digits)", example = "75")
                    String code,
            @Context Request request) {
        queries.office(code, null).orElseThrow(Problem::notFound);
        return answers.open(figures.of(code), request);
    }

    @GET
    @PermitAll
    @Path("/centres")
    @Operation(operationId = "listPublicCentres", summary = "Centres of a province: functions, services, contact")
    public RestResponse<List<PublicCentre>> listPublicCentres(
            @Valid @BeanParam PublicFilter filter, @Context Request request) {
        return answers.open(queries.centres(filter.province), request);
    }

    @GET
    @PermitAll
    @Path("/centres/{centreId}")
    @Operation(operationId = "getPublicCentre", summary = "One centre: functions, services, contact")
    public RestResponse<PublicCentre> getPublicCentre(@RestPath UUID centreId, @Context Request request) {
        return answers.open(queries.centre(centreId).orElseThrow(Problem::notFound), request);
    }
}
