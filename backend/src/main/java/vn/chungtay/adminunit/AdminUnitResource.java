package vn.chungtay.adminunit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.http.ReferenceAnswers;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** Administrative units over HTTP: the same for every signed-in person, so that browsers may keep the answers. */
@Path("/api/v1/admin-units")
@Tag(
        name = "Administrative units",
        description = "Đơn vị hành chính theo thời gian — provinces, former districts and communes by date")
class AdminUnitResource {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final AdminUnitQueries queries;
    private final AdminUnitDirectory directory;
    private final AdminUnitExport export;
    private final ReferenceAnswers answers;
    private final Clock clock;

    AdminUnitResource(
            AdminUnitQueries queries,
            AdminUnitDirectory directory,
            AdminUnitExport export,
            ReferenceAnswers answers,
            Clock clock) {
        this.queries = queries;
        this.directory = directory;
        this.export = export;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listAdminUnits",
            summary = "Administrative units in force on a day",
            description = "On 30/06/2025 there were 63 provinces, on 01/07/2025 there are 34."
                    + " Sorts by name (Vietnamese order) or code.")
    public RestResponse<Page<AdminUnitSummary>> listAdminUnits(
            @Valid @BeanParam AdminUnitFilter filter, @Valid @BeanParam PageRequest page, @Context Request request) {
        LocalDate asOf = dateOr(filter.asOf);
        requireInForce("parent", filter.parent, asOf);
        requireInForce("province", filter.province, asOf);
        return answers.page(queries.list(filter, asOf, page), request);
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.REFERENCE_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportAdminUnits", summary = "The list of units as a file")
    public RestResponse<StreamingOutput> exportAdminUnits(
            @BeanParam @Valid AdminUnitFilter filter, @BeanParam @Valid ExportRequest request) {
        LocalDate asOf = dateOr(filter.asOf);
        requireInForce("parent", filter.parent, asOf);
        requireInForce("province", filter.province, asOf);
        return export.stream(filter, asOf, request);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getAdminUnit",
            summary = "One unit as it was on a day, with its history",
            description = "404 when the code stood for nothing that day; the answer says when it did.")
    public RestResponse<AdminUnitDetail> getAdminUnit(
            @RestPath
                    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
                    @Parameter(description = "2 digits for a province, 3 for a district, 5 for a commune")
                    String code,
            @RestQuery @Parameter(description = "Today when absent", example = "2025-06-30") LocalDate asOf,
            @RestQuery @Parameter(description = "Must agree with the code's number of digits") AdminUnitLevel level,
            @Context Request request) {
        if (level != null && level != AdminUnitLevel.ofCode(code)) {
            throw Problem.parameter(
                    "level",
                    "LEVEL_MISMATCH",
                    "Mã cấp tỉnh có 2 chữ số, cấp huyện 3, cấp xã 5",
                    "A province has a code of 2 digits, a district 3, a commune 5");
        }
        LocalDate day = dateOr(asOf);
        AdminUnit unit = directory.find(code, day).orElseThrow(() -> notInForce(code, day));
        return answers.one(AdminUnitDetail.of(unit, day, directory), request);
    }

    private LocalDate dateOr(LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    private void requireInForce(String parameter, String code, LocalDate asOf) {
        if (code != null && !directory.isInForce(code, asOf)) {
            Words words = words(code, asOf);
            throw Problem.parameter(parameter, "UNKNOWN_UNIT", words.vietnamese(), words.english());
        }
    }

    private Problem notInForce(String code, LocalDate asOf) {
        Words words = words(code, asOf);
        return Problem.notFound().detail(words.vietnamese(), words.english());
    }

    private record Words(String vietnamese, String english) {}

    /** Says when the code meant something, and what stands in its place that day. */
    private Words words(String code, LocalDate asOf) {
        String day = PRINTED.format(asOf);
        List<AdminUnit> states = directory.history(AdminUnitLevel.ofCode(code), code);
        if (states.isEmpty()) {
            return new Words(
                    "Không có đơn vị hành chính mang mã " + code + ".",
                    "No administrative unit has the code " + code + ".");
        }
        Optional<AdminUnit> last = states.stream()
                .filter(unit -> unit.validTo() != null && !unit.validTo().isAfter(asOf))
                .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            AdminUnit first = states.get(0);
            String from = PRINTED.format(first.validFrom());
            return new Words(
                    "Mã " + code + " không có hiệu lực ngày " + day + "; " + first.fullName() + " có từ " + from + ".",
                    "The code " + code + " was not in force on " + day + "; " + first.nameEn() + " exists since " + from
                            + ".");
        }
        AdminUnit former = last.get();
        String until = PRINTED.format(former.validTo().minusDays(1));
        List<Successor> now = directory.successors(former.id(), asOf);
        String namesVi = now.stream()
                .map(next -> next.unit().fullName() + " (" + next.unit().code() + ")")
                .collect(Collectors.joining(", "));
        String namesEn = now.stream()
                .map(next -> next.unit().nameEn() + " (" + next.unit().code() + ")")
                .collect(Collectors.joining(", "));
        return new Words(
                "Mã " + code + " không có hiệu lực ngày " + day + ": " + former.fullName() + " có đến " + until
                        + (namesVi.isEmpty() ? "." : ", nay thuộc " + namesVi + "."),
                "The code " + code + " was not in force on " + day + ": " + former.nameEn() + " existed until " + until
                        + (namesEn.isEmpty() ? "." : ", now part of " + namesEn + "."));
    }
}
