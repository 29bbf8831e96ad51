package vn.chungtay.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The dated numbers of legal texts as a file. */
@ApplicationScoped
class ParameterExport {
    private static final String NATIONAL = "VN";

    private final ParameterQueries queries;
    private final TableExport<ParameterValue> table;

    ParameterExport(ParameterQueries queries) {
        this.queries = queries;
        this.table = TableExport.<ParameterValue>named("tham-so")
                .text("Mã tham số", ParameterValue::name)
                .text("Trường hợp", ParameterValue::variant)
                .text("Nơi áp dụng", row -> row.scopeCode().equals(NATIONAL) ? "Cả nước" : "Tỉnh mã " + row.scopeCode())
                .number("Giá trị", ParameterValue::value)
                .text("Mã đơn vị tính", ParameterValue::unit)
                .text("Căn cứ pháp lý", ParameterValue::legalBasis)
                .text("Đã đối chiếu", row -> row.verified() ? "x" : null)
                .date("Áp dụng từ", ParameterValue::validFrom)
                .date("Thôi áp dụng từ", ParameterValue::validTo);
    }

    RestResponse<StreamingOutput> stream(ParameterFilter filter, LocalDate asOf, ExportRequest request) {
        return table.stream(request, row -> queries.export(filter, asOf, request.sort(), row));
    }
}
