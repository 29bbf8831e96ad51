package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of needs and wishes as a file. Partners' files hold codes of people and no words, as their list does. */
@ApplicationScoped
class NeedExport {
    private final NeedQueries queries;
    private final TableExport<NeedSummary> table;

    NeedExport(NeedQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<NeedSummary>named("nhu-cau-nguyen-vong")
                .text("Mã hồ sơ", NeedSummary::beneficiaryCode)
                .text("Họ và tên", NeedSummary::beneficiaryName)
                .number("Tuổi khi nghe", NeedSummary::age)
                .text("Loại", codes.word("NEED_KIND", NeedSummary::kind))
                .text("Lĩnh vực", codes.word("NEED_CATEGORY", NeedSummary::category))
                .text("Nội dung", NeedSummary::description)
                .text("Lời của", codes.word("NEED_SPEAKER", NeedSummary::speaker))
                .date("Ngày nghe", NeedSummary::heardOn)
                .text("Mức cần kíp", row -> urgency(row.priority()))
                .text("Kết quả", codes.word("NEED_STATUS", NeedSummary::status))
                .date("Ngày đáp ứng", NeedSummary::answeredOn)
                .text("Đã làm gì", NeedSummary::answer);
    }

    RestResponse<StreamingOutput> stream(NeedFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String urgency(int priority) {
        return switch (priority) {
            case 1 -> "Cần ngay";
            case 3 -> "Chưa gấp";
            default -> "Bình thường";
        };
    }
}
