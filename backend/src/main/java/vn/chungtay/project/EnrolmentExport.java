package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** Who is on which list, as a file such as the sponsorship list. */
@ApplicationScoped
class EnrolmentExport {
    private final EnrolmentQueries queries;
    private final TableExport<EnrolmentSummary> table;

    EnrolmentExport(EnrolmentQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<EnrolmentSummary>named("danh-sach-bao-tro")
                .text("Dự án", row -> row.project().code())
                .text("Hợp phần", row -> row.component().name())
                .text("Danh sách", codes.word("ENROLMENT_KIND", EnrolmentSummary::kind))
                .text(
                        "Mã hồ sơ",
                        row -> row.person() == null
                                ? row.household().code()
                                : row.person().code())
                .text(
                        "Họ tên",
                        row -> row.person() == null
                                ? row.household().headName()
                                : row.person().fullName())
                .number(
                        "Năm sinh",
                        row -> row.person() == null ? null : row.person().birthYear())
                .text("Học bổng", EnrolmentSummary::scheme)
                .number("Năm trao", EnrolmentSummary::awardYear)
                .date("Từ ngày", EnrolmentSummary::validFrom)
                .date("Đến trước ngày", EnrolmentSummary::validTo)
                .text("Lý do kết thúc", codes.word("ENROLMENT_CLOSING_REASON", EnrolmentSummary::endReason));
    }

    RestResponse<StreamingOutput> stream(EnrolmentFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
