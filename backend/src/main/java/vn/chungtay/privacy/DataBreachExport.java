package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.time.ClockProducer;

/** The register of breaches as a file. */
@ApplicationScoped
class DataBreachExport {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ClockProducer.VIET_NAM);

    private final DataBreachQueries queries;
    private final TableExport<DataBreachSummary> table;

    DataBreachExport(DataBreachQueries queries) {
        this.queries = queries;
        this.table = TableExport.<DataBreachSummary>named("vi-pham-du-lieu")
                .text("Mã vi phạm", DataBreachSummary::code)
                .text("Phát hiện lúc", row -> minute(row.foundAt()))
                .text("Sự việc", DataBreachSummary::description)
                .text("Dữ liệu của ai", DataBreachSummary::subjects)
                .number("Số người", DataBreachSummary::people)
                .text("Hạn thông báo", row -> minute(row.notifyDueAt()))
                .text("Đã thông báo lúc", row -> minute(row.notifiedAt()))
                .text("Trạng thái", row -> word(row.status()))
                .text("Trễ hạn", row -> row.late() ? "Có" : "Không");
    }

    RestResponse<StreamingOutput> stream(DataBreachFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String minute(Instant at) {
        return at == null ? null : MINUTE.format(at);
    }

    private static String word(DataBreachStatus status) {
        return switch (status) {
            case FOUND -> "Chưa thông báo";
            case NOTIFIED -> "Đã thông báo";
            case CLOSED -> "Đã kết thúc";
        };
    }
}
