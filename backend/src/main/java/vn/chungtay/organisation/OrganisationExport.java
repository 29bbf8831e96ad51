package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.adminunit.AdminUnit;
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
                .text(
                        "Loại",
                        row -> codes.nameVi("ORGANISATION_KIND", row.kind().name()))
                .text(
                        "Lĩnh vực",
                        row -> row.sector() == null ? null : codes.nameVi("ORGANISATION_SECTOR", row.sector()))
                .text(
                        "Cấp",
                        row -> row.level() == null
                                ? null
                                : codes.nameVi(
                                        "ADMINISTRATIVE_LEVEL", row.level().name()))
                .text("Tỉnh, thành phố", row -> unitName(units, row.provinceCode()))
                .text("Xã, phường", row -> unitName(units, row.communeCode()))
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

    private static String unitName(AdminUnitDirectory units, String code) {
        return code == null
                ? null
                : units.findToday(code).map(AdminUnit::fullName).orElse(code);
    }
}
