package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of campaigns as a file. */
@ApplicationScoped
class CampaignExport {
    private final CampaignQueries queries;
    private final TableExport<CampaignSummary> table;

    CampaignExport(CampaignQueries queries, CodeListDirectory codes) {
        this.queries = queries;
        this.table = TableExport.<CampaignSummary>named("chien-dich")
                .text("Mã", CampaignSummary::code)
                .text("Tên chiến dịch", CampaignSummary::name)
                .text("Loại", codes.word("CAMPAIGN_KIND", CampaignSummary::kind))
                .number("Năm", CampaignSummary::year)
                .number("Lần thứ", CampaignSummary::edition)
                .text("Chủ đề", CampaignSummary::theme)
                .date("Từ ngày", CampaignSummary::periodFrom)
                .date("Đến ngày", CampaignSummary::periodTo)
                .text("Kế hoạch", CampaignSummary::planNumber)
                .date("Hạn báo cáo", CampaignSummary::reportDueOn)
                .number("Số hoạt động", CampaignSummary::activities);
    }

    RestResponse<StreamingOutput> stream(CampaignFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
