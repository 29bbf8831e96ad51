package vn.chungtay.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of payments as a file. */
@ApplicationScoped
class DisbursementExport {
    private final DisbursementQueries queries;
    private final TableExport<DisbursementSummary> table;

    DisbursementExport(DisbursementQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<DisbursementSummary>named("giai-ngan")
                .date("Ngày chi", DisbursementSummary::paidOn)
                .text("Số chứng từ", DisbursementSummary::voucherNumber)
                .text("Dự án", row -> row.project().code())
                .text("Hợp phần", row -> row.component().name())
                .text("Nội dung chi", codes.word("DISBURSEMENT_PURPOSE", DisbursementSummary::purpose))
                .text("Hình thức", codes.word("DISBURSEMENT_METHOD", DisbursementSummary::method))
                .text("Mã người nhận", row -> row.recipient().code())
                .text("Người nhận", row -> row.recipient().name())
                .number("Số tiền", row -> row.amount().amount())
                .text("Tiền tệ", row -> row.amount().currency())
                .text("Trạng thái", row -> row.status() == DisbursementStatus.POSTED ? "Đã ghi sổ" : "Đã đảo")
                .date("Ngày đảo", DisbursementSummary::reversedOn);
    }

    RestResponse<StreamingOutput> stream(DisbursementFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
