package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of people as a file. Partners' files hold what their lists hold. */
@ApplicationScoped
class BeneficiaryExport {
    private final BeneficiaryQueries queries;
    private final PartnerBeneficiaryQueries partnerQueries;
    private final TableExport<BeneficiarySummary> table;
    private final TableExport<PartnerBeneficiarySummary> partnerTable;

    BeneficiaryExport(
            BeneficiaryQueries queries,
            PartnerBeneficiaryQueries partnerQueries,
            CodeListDirectory codes,
            AdminUnitDirectory units) {
        this.queries = queries;
        this.partnerQueries = partnerQueries;
        this.table = TableExport.<BeneficiarySummary>named("doi-tuong")
                .text("Mã hồ sơ", BeneficiarySummary::code)
                .text("Họ và tên", BeneficiarySummary::fullName)
                .text("Giới tính", codes.word("SEX", BeneficiarySummary::sex))
                .date("Ngày sinh", BeneficiarySummary::birthDate)
                .number("Tuổi", BeneficiarySummary::age)
                .text("Dân tộc", codes.word("ETHNIC_GROUP", BeneficiarySummary::ethnicGroup))
                .text("Tỉnh, thành phố", row -> units.nameToday(row.provinceCode()))
                .text("Mã xã", BeneficiarySummary::communeCode)
                .text("Xã, phường", BeneficiarySummary::communeName)
                .text("Thôn, tổ", BeneficiarySummary::hamlet)
                .text("Nhóm hoàn cảnh", codes.words("CIRCUMSTANCE", BeneficiarySummary::circumstances))
                .text("Đi học", codes.word("SCHOOL_STATUS", BeneficiarySummary::schoolStatus))
                .text("Diện hộ", codes.word("POVERTY_STATUS", BeneficiarySummary::poverty))
                .text("Cơ sở", BeneficiarySummary::facilityName)
                .text("Trạng thái", row -> status(row.status()));
        this.partnerTable = TableExport.<PartnerBeneficiarySummary>named("doi-tuong")
                .text("Mã hồ sơ", PartnerBeneficiarySummary::code)
                .text("Họ và tên (đã đồng ý)", PartnerBeneficiarySummary::consentedName)
                .text("Giới tính", codes.word("SEX", PartnerBeneficiarySummary::sex))
                .number(
                        "Năm sinh",
                        row -> row.birthDate() == null ? null : row.birthDate().getYear())
                .number("Tuổi", PartnerBeneficiarySummary::age)
                .text("Tỉnh, thành phố", row -> units.nameToday(row.provinceCode()))
                .text("Mã xã", PartnerBeneficiarySummary::communeCode)
                .text("Xã, phường", PartnerBeneficiarySummary::communeName)
                .text("Nhóm hoàn cảnh", codes.words("CIRCUMSTANCE", PartnerBeneficiarySummary::circumstances))
                .text("Đi học", codes.word("SCHOOL_STATUS", PartnerBeneficiarySummary::schoolStatus))
                .text("Diện hộ", codes.word("POVERTY_STATUS", PartnerBeneficiarySummary::poverty))
                .text("Trạng thái", row -> status(row.status()));
    }

    private static String status(BeneficiaryStatus status) {
        return status == BeneficiaryStatus.ACTIVE ? "Đang theo dõi" : "Đã đóng";
    }

    RestResponse<StreamingOutput> stream(BeneficiaryFilter filter, ExportRequest request, AccessScope scope) {
        if (scope.pseudonymised()) {
            return partnerTable.stream(request, row -> partnerQueries.export(filter, request.sort(), scope, row));
        }
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
