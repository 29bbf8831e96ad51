package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of closed records and the end of their time as a file. */
@ApplicationScoped
class RetentionExport {
    private final RetentionQueries queries;
    private final TableExport<RetentionCaseSummary> table;

    RetentionExport(RetentionQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<RetentionCaseSummary>named("thoi-han-luu-ho-so")
                .text("Mã hồ sơ", RetentionCaseSummary::code)
                .date("Ngày đóng", RetentionCaseSummary::closedOn)
                .text("Lý do đóng", codes.word("RECORD_CLOSING_REASON", RetentionCaseSummary::closingReason))
                .date("Hết thời hạn lưu", RetentionCaseSummary::endsOn)
                .text("Trạng thái", codes.word("RETENTION_STATE", RetentionCaseSummary::state));
    }

    RestResponse<StreamingOutput> stream(RetentionFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
