package vn.chungtay.codelist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.ReferenceAnswers;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;

/** The numbers of legal texts over HTTP. */
@Path("/api/v1/parameters")
@Tag(name = "Parameters", description = "Tham số theo quy định, có thời hạn — dated numbers of legal texts")
class ParameterResource {
    private final ParameterQueries queries;
    private final ParameterExport export;
    private final ReferenceAnswers answers;
    private final Clock clock;

    ParameterResource(ParameterQueries queries, ParameterExport export, ReferenceAnswers answers, Clock clock) {
        this.queries = queries;
        this.export = export;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listParameters",
            summary = "Parameters that apply on a day",
            description = "National values and those a province set itself; the province's own value wins.")
    public RestResponse<Page<ParameterValue>> listParameters(
            @Valid @BeanParam ParameterFilter filter, @Valid @BeanParam PageRequest page, @Context Request request) {
        LocalDate asOf = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        return answers.page(queries.list(filter, asOf, page), request);
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.REFERENCE_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportParameters", summary = "The parameters that apply on a day as a file")
    public RestResponse<StreamingOutput> exportParameters(
            @BeanParam @Valid ParameterFilter filter, @BeanParam @Valid ExportRequest request) {
        return export.stream(filter, filter.asOf == null ? LocalDate.now(clock) : filter.asOf, request);
    }
}
