package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of what happened to organisations, as a file. */
@ApplicationScoped
class OrganisationEventExport {
    private final OrganisationEventQueries queries;
    private final TableExport<OrganisationDetail.Event> table;

    OrganisationEventExport(OrganisationEventQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<OrganisationDetail.Event>named("sap-xep-to-chuc")
                .date("Ngày", OrganisationDetail.Event::happenedOn)
                .text("Việc sắp xếp", codes.word("ORGANISATION_EVENT_KIND", OrganisationDetail.Event::kind))
                .text("Bên giao", row -> parties(row, EventRole.FROM))
                .text("Bên nhận", row -> parties(row, EventRole.TO))
                .text("Được chuyển", row -> parties(row, EventRole.SUBJECT))
                .text("Căn cứ pháp lý", OrganisationDetail.Event::legalBasis)
                .text("Nội dung", OrganisationDetail.Event::description);
    }

    RestResponse<StreamingOutput> stream(OrganisationEventFilter filter, ExportRequest request) {
        return table.stream(request, row -> queries.export(filter, request.sort(), row));
    }

    private static String parties(OrganisationDetail.Event event, EventRole role) {
        return event.parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.organisation().name())
                .collect(Collectors.joining("; "));
    }
}
