package vn.chungtay.codelist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.access.Permission;

/** The calendar of offices over HTTP. */
@Path("/api/v1/public-holidays")
@Tag(name = "Parameters", description = "Tham số theo quy định, có thời hạn — dated numbers of legal texts")
class PublicHolidayResource {
    private final PublicHolidayQueries queries;
    private final Clock clock;

    PublicHolidayResource(PublicHolidayQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listPublicHolidays",
            summary = "Days of a year on which offices are closed, or work on a Saturday",
            description = "With the legal basis of each day, and whether it is announced or only expected.")
    public List<PublicHoliday> listPublicHolidays(
            @RestQuery
                    @Min(1945)
                    @Max(2100)
                    @Parameter(description = "Calendar year; the present one when absent", example = "2026")
                    Integer year) {
        Year of = year == null ? Year.from(LocalDate.now(clock)) : Year.of(year);
        return queries.between(of.atDay(1), of.atDay(of.length()));
    }
}
