package vn.chungtay.beneficiary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.problem.Problem;

/** A person's timeline over HTTP. */
@Path("/api/v1/beneficiaries/{id}/timeline")
@Tag(name = "Beneficiaries")
class TimelineResource {
    private final TimelineQueries queries;
    private final BeneficiaryDirectory people;
    private final TimelineExport export;
    private final CurrentAccess access;
    private final AuditTrail trail;

    TimelineResource(
            TimelineQueries queries,
            BeneficiaryDirectory people,
            TimelineExport export,
            CurrentAccess access,
            AuditTrail trail) {
        this.trail = trail;
        this.queries = queries;
        this.people = people;
        this.export = export;
        this.access = access;
    }

    @GET
    @PermissionsAllowed(Permission.BENEFICIARY_READ)
    @Operation(
            operationId = "listTimeline",
            summary = "Everything that happened to a person, newest first",
            description =
                    "Circumstances, school, residences, stays, carers, needs, households, projects, services, money"
                            + " and visits. Sorts by date; -date when absent.")
    public Page<TimelineLine> listTimeline(
            @RestPath UUID id, @Valid @BeanParam TimelineFilter filter, @Valid @BeanParam PageRequest page) {
        AccessScope scope = access.scope();
        BeneficiaryDirectory.VisibleBeneficiary person =
                people.requireVisible(id, scope).orElseThrow(Problem::notFound);
        trail.in(person.provinceCode());
        return queries.list(person.provinceCode(), id, filter, page, scope);
    }

    @GET
    @Path("/export")
    @Produces({TableExport.CSV, TableExport.XLSX})
    @PermissionsAllowed(
            value = {Permission.BENEFICIARY_READ, Permission.EXPORT},
            inclusive = true)
    @Operation(operationId = "exportTimeline", summary = "A person's timeline as a file")
    public RestResponse<StreamingOutput> exportTimeline(
            @RestPath UUID id, @BeanParam @Valid TimelineFilter filter, @BeanParam @Valid ExportRequest request) {
        AccessScope scope = access.scope();
        BeneficiaryDirectory.VisibleBeneficiary person =
                people.requireVisible(id, scope).orElseThrow(Problem::notFound);
        trail.in(person.provinceCode());
        return export.stream(
                request,
                scope.pseudonymised(),
                row -> queries.export(person.provinceCode(), id, filter, request.sort(), scope, row));
    }
}
