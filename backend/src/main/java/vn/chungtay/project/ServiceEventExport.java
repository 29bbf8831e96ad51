package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of turns of service as a file. */
@ApplicationScoped
class ServiceEventExport {
    private final ServiceEventQueries queries;
    private final TableExport<ServiceEventSummary> table;

    ServiceEventExport(ServiceEventQueries queries, CodeListDirectory codes, AdminUnitDirectory units) {
        this.queries = queries;
        this.table = TableExport.<ServiceEventSummary>named("luot-dich-vu")
                .date("Ngày", ServiceEventSummary::happenedOn)
                .text(
                        "Dự án",
                        row -> row.project() == null ? null : row.project().code())
                .text(
                        "Hợp phần",
                        row -> row.component() == null ? null : row.component().name())
                .text("Dịch vụ", codes.word("SERVICE_TYPE", ServiceEventSummary::service))
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
                .text("Diện thụ hưởng", codes.word("ELIGIBILITY", ServiceEventSummary::eligibility))
                .text(
                        "Đơn vị cung cấp",
                        row -> row.provider() == null ? null : row.provider().name())
                .text("Xã, phường", row -> units.nameToday(row.communeCode()));
    }

    RestResponse<StreamingOutput> stream(ServiceEventFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
