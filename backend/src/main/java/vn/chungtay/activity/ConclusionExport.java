package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of conclusions as a file. */
@ApplicationScoped
class ConclusionExport {
    private final ConclusionQueries queries;
    private final TableExport<ConclusionDetail> table;

    ConclusionExport(ConclusionQueries queries) {
        this.queries = queries;
        this.table = TableExport.<ConclusionDetail>named("ket-luan")
                .text("Cuộc họp", ConclusionDetail::activityName)
                .date("Ngày họp", ConclusionDetail::activityStartsOn)
                .number("Số thứ tự", ConclusionDetail::position)
                .text("Việc phải làm", ConclusionDetail::description)
                .text("Đơn vị thực hiện", ConclusionDetail::owner)
                .date("Thời hạn", ConclusionDetail::dueOn)
                .text("Trạng thái", row -> standing(row.status()))
                .date("Ngày hoàn thành", ConclusionDetail::doneOn);
    }

    RestResponse<StreamingOutput> stream(ConclusionFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String standing(ConclusionStatus status) {
        return switch (status) {
            case OPEN -> "Chưa xong";
            case DONE -> "Đã xong";
            case CANCELLED -> "Thôi thực hiện";
        };
    }
}
