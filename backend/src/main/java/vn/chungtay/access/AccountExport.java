package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;
import vn.chungtay.shared.time.ClockProducer;

/** The list of accounts, as a file. */
@ApplicationScoped
class AccountExport {
    private static final TableExport<AccountSummary> TABLE = TableExport.<AccountSummary>named("tai-khoan")
            .text("Tên đăng nhập", AccountSummary::username)
            .text("Họ và tên", AccountSummary::displayName)
            .text("Thư điện tử", AccountSummary::email)
            .text("Vai trò", account -> words(account.role()))
            .text("Tỉnh", AccountSummary::provinceName)
            .text("Xã", AccountSummary::communeName)
            .text("Tổ chức", AccountSummary::organisationName)
            .text("Xem hoàn cảnh hạn chế", account -> account.maySeeRestricted() ? "Có" : "Không")
            .text("Tình trạng", account -> words(account.status()))
            .date("Đăng nhập gần nhất", account -> day(account.lastSignInAt()))
            .date("Ngày tạo", account -> day(account.createdAt()));

    private final AccountQueries queries;

    AccountExport(AccountQueries queries) {
        this.queries = queries;
    }

    RestResponse<StreamingOutput> stream(AccountFilter filter, ExportRequest request, AccessScope scope) {
        return TABLE.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String words(AccountStatus status) {
        return switch (status) {
            case INVITED -> "Chờ đặt mật khẩu";
            case ACTIVE -> "Đang dùng";
            case BLOCKED -> "Đã khóa";
        };
    }

    private static String words(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Quản trị viên";
            case PROVINCE_SPECIALIST -> "Chuyên viên cấp tỉnh";
            case PROVINCE_LEADER -> "Lãnh đạo cấp tỉnh";
            case COMMUNE_OFFICER -> "Cán bộ cấp xã";
            case COMMUNE_LEADER -> "Lãnh đạo cấp xã";
            case CENTRE_STAFF -> "Cán bộ trung tâm";
            case CENTRE_DIRECTOR -> "Giám đốc trung tâm";
            case NGO_USER -> "Cán bộ tổ chức phi chính phủ";
            case NGO_SYSTEM -> "Hệ thống của tổ chức phi chính phủ";
            case EDITOR -> "Biên tập viên";
            case DATA_PROTECTION_OFFICER -> "Cán bộ bảo vệ dữ liệu cá nhân";
            case AUDITOR -> "Kiểm toán viên";
        };
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ClockProducer.VIET_NAM);
    }
}
