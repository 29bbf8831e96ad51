package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of activities as a file. */
@ApplicationScoped
class ActivityExport {
    private final ActivityQueries queries;
    private final TableExport<ActivitySummary> table;

    ActivityExport(ActivityQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<ActivitySummary>named("hoat-dong")
                .text("Tên hoạt động", ActivitySummary::name)
                .date("Từ ngày", ActivitySummary::startsOn)
                .date("Đến ngày", ActivitySummary::endsOn)
                .text("Buổi", codes.word("PART_OF_DAY", ActivitySummary::partOfDay))
                .text("Loại", codes.words("ACTIVITY_KIND", ActivitySummary::kinds))
                .text("Nội dung", codes.words("TOPIC", ActivitySummary::topics))
                .text("Cấp", codes.word("ADMINISTRATIVE_LEVEL", ActivitySummary::level))
                .text("Cấp độ bảo vệ", codes.word("PROTECTION_LEVEL", ActivitySummary::protectionLevel))
                .text("Trạng thái", row -> standing(row.status()))
                .text(
                        "Chiến dịch",
                        row -> row.campaign() == null ? null : row.campaign().name())
                .text("Địa bàn", row -> row.unit() == null ? null : row.unit().fullName())
                .text("Địa điểm", ActivitySummary::placeText)
                .text("Đơn vị tham gia", row -> row.organisations().stream()
                        .map(ActivityOrganisation::name)
                        .collect(Collectors.joining("; ")))
                .number("Số điểm đến", ActivitySummary::stops);
    }

    RestResponse<StreamingOutput> stream(ActivityFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String standing(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> "Theo kế hoạch";
            case HELD -> "Đã diễn ra";
            case CANCELLED -> "Đã hủy";
        };
    }
}
