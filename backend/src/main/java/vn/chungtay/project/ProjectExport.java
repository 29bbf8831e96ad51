package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of projects as a file. */
@ApplicationScoped
class ProjectExport {
    private final ProjectQueries queries;
    private final TableExport<ProjectSummary> table;

    ProjectExport(ProjectQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<ProjectSummary>named("du-an")
                .text("Mã", ProjectSummary::code)
                .text("Tên dự án", ProjectSummary::name)
                .date("Từ ngày", ProjectSummary::phaseFrom)
                .date("Đến ngày", ProjectSummary::phaseTo)
                .text("Trạng thái", codes.word("PROJECT_STATUS", ProjectSummary::status))
                .text(
                        "Chủ khoản viện trợ",
                        row -> row.owner() == null ? null : row.owner().name())
                .text(
                        "Bên cung cấp viện trợ",
                        row -> row.donors().stream().map(OrganisationRef::name).collect(Collectors.joining("; ")))
                .number("Số hợp phần", ProjectSummary::components)
                .number("Kinh phí được duyệt", row -> row.approvedBudget().amount())
                .number("Đã giải ngân", row -> row.disbursed().amount())
                .text("Tiền tệ", row -> row.disbursed().currency());
    }

    RestResponse<StreamingOutput> stream(ProjectFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
