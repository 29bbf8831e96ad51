package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of programmes as a file. */
@ApplicationScoped
class ProgrammeExport {
    private final ProgrammeQueries queries;
    private final TableExport<ProgrammeSummary> table;

    ProgrammeExport(ProgrammeQueries queries) {
        this.queries = queries;
        this.table = TableExport.<ProgrammeSummary>named("chuong-trinh")
                .text("Mã", ProgrammeSummary::code)
                .text("Tên chương trình", ProgrammeSummary::name)
                .text(
                        "Cơ quan chủ trì",
                        row -> row.organisation() == null
                                ? null
                                : row.organisation().name())
                .date("Từ ngày", ProgrammeSummary::periodFrom)
                .date("Đến ngày", ProgrammeSummary::periodTo)
                .number("Số dự án", ProgrammeSummary::projects);
    }

    RestResponse<StreamingOutput> stream(ProgrammeFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
