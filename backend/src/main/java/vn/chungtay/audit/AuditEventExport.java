package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.time.ClockProducer;

/** The audit as a file, for an inspection. */
@ApplicationScoped
class AuditEventExport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final AuditEventQueries queries;
    private final TableExport<AuditEventSummary> table = TableExport.<AuditEventSummary>named("nhat-ky-truy-cap")
            .date("Ngày", row -> row.at().atZone(ClockProducer.VIET_NAM).toLocalDate())
            .text("Giờ", row -> TIME.format(row.at().atZone(ClockProducer.VIET_NAM)))
            .text("Tài khoản", AuditEventSummary::accountName)
            .text("Người dùng", AuditEventSummary::displayName)
            .text("Mã vai trò", AuditEventSummary::role)
            .text("Địa chỉ mạng", AuditEventSummary::address)
            .text("Việc", row -> word(row.action()))
            .text("Mã thao tác", AuditEventSummary::operation)
            .text("Mã loại hồ sơ", AuditEventSummary::resource)
            .text("Mã hồ sơ", row -> row.code() == null ? row.resourceId() : row.code())
            .text("Mã tỉnh", AuditEventSummary::provinceCode)
            .text("Kết quả", row -> row.outcome() == AuditOutcome.DONE ? "Đã thực hiện" : "Bị từ chối")
            .text("Lý do", AuditEventSummary::reason)
            .number("Số dòng", AuditEventSummary::rows);

    AuditEventExport(AuditEventQueries queries) {
        this.queries = queries;
    }

    RestResponse<StreamingOutput> stream(AuditEventFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String word(AuditAction action) {
        return switch (action) {
            case CREATE -> "Tạo mới";
            case CHANGE -> "Thay đổi";
            case READ -> "Xem hồ sơ";
            case LIST -> "Xem danh sách";
            case SEARCH -> "Tìm kiếm";
            case EXPORT -> "Xuất tệp";
            case SIGN_IN -> "Đăng nhập";
            case SIGN_OUT -> "Đăng xuất";
            case OPEN_RESTRICTED -> "Mở thông tin nhạy cảm";
            case VERIFY -> "Kiểm chứng nhật ký";
        };
    }
}
