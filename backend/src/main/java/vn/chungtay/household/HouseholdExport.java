package vn.chungtay.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of households as a file. */
@ApplicationScoped
class HouseholdExport {
    private final HouseholdQueries queries;
    private final TableExport<HouseholdSummary> table;

    HouseholdExport(HouseholdQueries queries, CodeListDirectory codes, AdminUnitDirectory units) {
        this.queries = queries;
        this.table = TableExport.<HouseholdSummary>named("ho-gia-dinh")
                .text("Mã hộ", HouseholdSummary::code)
                .text("Chủ hộ", HouseholdSummary::headName)
                .text("Tỉnh, thành phố", row -> units.nameToday(row.provinceCode()))
                .text("Mã xã", HouseholdSummary::communeCode)
                .text("Xã, phường", HouseholdSummary::communeName)
                .text("Thôn, tổ", HouseholdSummary::hamlet)
                .number("Số người", HouseholdSummary::members)
                .number("Số trẻ em", HouseholdSummary::children)
                .text("Diện hộ", codes.word("POVERTY_STATUS", HouseholdSummary::poverty))
                .text("Trạng thái", row -> row.status() == HouseholdStatus.ACTIVE ? "Đang theo dõi" : "Đã đóng");
    }

    RestResponse<StreamingOutput> stream(HouseholdFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
