package vn.chungtay.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The queue of reports as a file: nothing of what they say. */
@ApplicationScoped
class ReportExport {
    private static final Map<ReportKind, String> KIND = Map.of(
            ReportKind.CHILD_IN_DANGER, "Trẻ gặp nguy hiểm",
            ReportKind.FEEDBACK, "Góp ý",
            ReportKind.QUESTION, "Hỏi đáp");
    private static final Map<ReportChannel, String> CHANNEL = Map.of(
            ReportChannel.WEB_FORM, "Trang công khai",
            ReportChannel.HOTLINE_111, "Tổng đài 111",
            ReportChannel.PHONE, "Điện thoại",
            ReportChannel.IN_PERSON, "Trực tiếp",
            ReportChannel.OTHER, "Khác");
    private static final Map<ReportStatus, String> STATUS = Map.of(
            ReportStatus.NEW, "Mới",
            ReportStatus.TAKEN_IN, "Đã lập phiếu tiếp nhận",
            ReportStatus.CLOSED, "Đã xử lý");

    private final ReportQueries queries;
    private final TableExport<ReportSummary> table;

    ReportExport(ReportQueries queries) {
        this.queries = queries;
        this.table = TableExport.<ReportSummary>named("tin-bao")
                .text("Mã tin báo", ReportSummary::code)
                .text("Loại", row -> KIND.get(row.kind()))
                .text("Kênh", row -> CHANNEL.get(row.channel()))
                .text("Số bên ngoài", ReportSummary::externalRef)
                .text("Trạng thái", row -> STATUS.get(row.status()));
    }

    RestResponse<StreamingOutput> stream(ReportFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
