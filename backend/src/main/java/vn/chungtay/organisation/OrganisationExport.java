package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of organisations as a file. */
@ApplicationScoped
class OrganisationExport {
    private final OrganisationQueries queries;
    private final TableExport<OrganisationSummary> table;

    OrganisationExport(OrganisationQueries queries, CodeListDirectory codes, AdminUnitDirectory units) {
        this.queries = queries;
        this.table = TableExport.<OrganisationSummary>named("to-chuc")
                .text("Tên", OrganisationSummary::name)
                .text("Tên tiếng Anh", OrganisationSummary::nameEn)
                .text("Tên viết tắt", OrganisationSummary::shortName)
                .text("Loại", codes.word("ORGANISATION_KIND", OrganisationSummary::kind))
                .text("Lĩnh vực", codes.word("ORGANISATION_SECTOR", OrganisationSummary::sector))
                .text("Cấp", codes.word("ADMINISTRATIVE_LEVEL", OrganisationSummary::level))
                .text("Tỉnh, thành phố", row -> units.nameToday(row.provinceCode()))
                .text("Xã, phường", row -> units.nameToday(row.communeCode()))
                .text(
                        "Cơ quan chủ quản",
                        row -> row.parent() == null ? null : row.parent().name())
                .text("Điện thoại", row -> String.join("; ", row.phones()))
                .date("Ngày giải thể", OrganisationSummary::dissolvedOn)
                .text("Dữ liệu minh họa", row -> row.invented() ? "x" : null);
    }

    RestResponse<StreamingOutput> stream(OrganisationFilter filter, ExportRequest request) {
        return table.stream(request, row -> queries.export(filter, request.sort(), row));
    }
}
