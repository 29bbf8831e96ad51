package vn.chungtay.adminunit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of administrative units as a file. */
@ApplicationScoped
class AdminUnitExport {
    private final AdminUnitQueries queries;
    private final TableExport<AdminUnitSummary> table;

    AdminUnitExport(AdminUnitQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<AdminUnitSummary>named("don-vi-hanh-chinh")
                .text("Mã", AdminUnitSummary::code)
                .text("Tên đơn vị", AdminUnitSummary::fullName)
                .text("Tên khác", AdminUnitSummary::altName)
                .text("Tên tiếng Anh", AdminUnitSummary::nameEn)
                .text("Cấp", codes.word("ADMINISTRATIVE_LEVEL", AdminUnitSummary::level))
                .text("Loại", codes.word("ADMIN_UNIT_KIND", AdminUnitSummary::kind))
                .text("Khu vực", row -> row.urban() ? "Thành thị" : "Nông thôn")
                .text("Mã tỉnh", AdminUnitSummary::provinceCode)
                .text("Mã đơn vị cấp trên", AdminUnitSummary::parentCode)
                .text("Vùng", codes.word("REGION", AdminUnitSummary::region))
                .number("Vĩ độ", AdminUnitSummary::latitude)
                .number("Kinh độ", AdminUnitSummary::longitude)
                .date("Có hiệu lực từ", AdminUnitSummary::validFrom)
                .date("Hết hiệu lực từ", AdminUnitSummary::validTo);
    }

    RestResponse<StreamingOutput> stream(AdminUnitFilter filter, LocalDate asOf, ExportRequest request) {
        return table.stream(request, row -> queries.export(filter, asOf, request.sort(), row));
    }
}
