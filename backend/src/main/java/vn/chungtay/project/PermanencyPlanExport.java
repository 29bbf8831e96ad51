package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of long-term plans as a file. Partners' files hold codes of people and no names, as their list does. */
@ApplicationScoped
class PermanencyPlanExport {
    private final PermanencyPlanQueries queries;
    private final TableExport<PermanencyPlanSummary> table;

    PermanencyPlanExport(PermanencyPlanQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<PermanencyPlanSummary>named("ke-hoach-lau-dai")
                .text("Dự án", row -> row.project().code())
                .text("Hợp phần", row -> row.component().name())
                .text("Mã hồ sơ", row -> row.person().code())
                .text("Họ và tên", row -> row.person().fullName())
                .number("Năm sinh", row -> row.person().birthYear())
                .text("Hướng lâu dài", codes.word("PERMANENCY_GOAL", PermanencyPlanSummary::goal))
                .text("Nội dung", PermanencyPlanSummary::summary)
                .date("Ngày lập", PermanencyPlanSummary::madeOn)
                .date("Hạn rà soát", PermanencyPlanSummary::reviewDueOn)
                .text("Quá hạn rà soát", row -> row.overdue() ? "x" : null)
                .text("Trạng thái", row -> standing(row.status()))
                .date("Ngày kết thúc", PermanencyPlanSummary::endedOn)
                .text("Kết quả", PermanencyPlanSummary::outcome)
                .text("Lý do kết thúc", codes.word("ENROLMENT_CLOSING_REASON", PermanencyPlanSummary::endReason));
    }

    RestResponse<StreamingOutput> stream(PermanencyPlanFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String standing(PermanencyPlanStatus status) {
        return switch (status) {
            case ACTIVE -> "Đang thực hiện";
            case COMPLETED -> "Hoàn thành";
            case CANCELLED -> "Hủy";
        };
    }
}
