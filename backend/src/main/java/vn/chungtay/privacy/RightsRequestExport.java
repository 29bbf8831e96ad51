package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The register of requests as a file. */
@ApplicationScoped
class RightsRequestExport {
    private final RightsRequestQueries queries;
    private final TableExport<RightsRequestSummary> table;

    RightsRequestExport(RightsRequestQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<RightsRequestSummary>named("yeu-cau-ve-du-lieu")
                .text("Mã yêu cầu", RightsRequestSummary::code)
                .text("Nội dung yêu cầu", codes.word("RIGHTS_REQUEST_KIND", RightsRequestSummary::kind))
                .text("Về người", RightsRequestSummary::subjectName)
                .text("Mã hồ sơ", RightsRequestSummary::beneficiaryCode)
                .text("Người yêu cầu", RightsRequestSummary::requesterName)
                .text("Quan hệ", codes.word("REQUESTER_RELATION", RightsRequestSummary::requesterRelation))
                .text("Cách nhận", codes.word("REQUEST_CHANNEL", RightsRequestSummary::channel))
                .date("Ngày nhận", RightsRequestSummary::receivedOn)
                .date("Hạn trả lời", RightsRequestSummary::replyDueOn)
                .date("Hạn thực hiện", RightsRequestSummary::dueOn)
                .text("Trạng thái", codes.word("RIGHTS_REQUEST_STATUS", RightsRequestSummary::status))
                .text("Trễ hạn", row -> row.late() ? "Có" : "Không");
    }

    RestResponse<StreamingOutput> stream(RightsRequestFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
