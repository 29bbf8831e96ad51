package vn.chungtay.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of official documents as a file. */
@ApplicationScoped
class DocumentExport {
    private final DocumentQueries queries;
    private final TableExport<DocumentSummary> table;

    DocumentExport(DocumentQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<DocumentSummary>named("van-ban")
                .text("Số, ký hiệu", DocumentSummary::number)
                .date("Ngày ban hành", DocumentSummary::issuedOn)
                .text("Loại văn bản", codes.word("DOCUMENT_TYPE", DocumentSummary::type))
                .text("Trích yếu", DocumentSummary::title)
                .text("Nơi ban hành", DocumentSummary::issuer)
                .text("Là kế hoạch của", row -> row.campaigns().stream()
                        .map(DocumentSummary.PlannedCampaign::name)
                        .collect(Collectors.joining("; ")));
    }

    RestResponse<StreamingOutput> stream(DocumentFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
