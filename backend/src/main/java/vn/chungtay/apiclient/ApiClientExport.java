package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of partners' systems as a file. */
@ApplicationScoped
class ApiClientExport {
    private final ApiClientQueries queries;
    private final TableExport<ApiClientSummary> table;

    ApiClientExport(ApiClientQueries queries, Clock clock) {
        this.queries = queries;
        this.table = TableExport.<ApiClientSummary>named("he-thong-doi-tac")
                .text("Mã hệ thống", ApiClientSummary::clientId)
                .text("Tên", ApiClientSummary::name)
                .text("Tổ chức", ApiClientSummary::organisationName)
                .text("Trạng thái", row -> status(row.status()))
                .text("Quyền", row -> String.join(", ", row.scopes()))
                .number("Lượt gọi mỗi phút", ApiClientSummary::requestsPerMinute)
                .date("Hết hạn", ApiClientSummary::expiresOn)
                .date("Mã bí mật hết hạn", row -> day(row.secretsEndAt(), clock))
                .date("Lần cuối được cấp mã truy cập", row -> day(row.lastTokenAt(), clock));
    }

    RestResponse<StreamingOutput> stream(ApiClientFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static LocalDate day(Instant instant, Clock clock) {
        return instant == null ? null : instant.atZone(clock.getZone()).toLocalDate();
    }

    private static String status(ApiClientStatus status) {
        return switch (status) {
            case ACTIVE -> "Đang hoạt động";
            case NO_SECRET -> "Chưa có mã bí mật";
            case EXPIRED -> "Hết hạn";
            case BLOCKED -> "Bị chặn";
        };
    }
}
