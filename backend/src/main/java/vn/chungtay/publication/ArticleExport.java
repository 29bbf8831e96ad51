package vn.chungtay.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of articles as a file. */
@ApplicationScoped
class ArticleExport {
    private static final Map<ArticleStatus, String> STATUS = Map.of(
            ArticleStatus.DRAFT, "Bản nháp",
            ArticleStatus.SUBMITTED, "Chờ duyệt",
            ArticleStatus.PUBLISHED, "Đã đăng",
            ArticleStatus.WITHDRAWN, "Đã gỡ");
    private static final Map<ArticleCategory, String> CATEGORY = Map.of(
            ArticleCategory.CHILD_PROTECTION, "Bảo vệ, chăm sóc trẻ em",
            ArticleCategory.SOCIAL_WORK, "Công tác xã hội",
            ArticleCategory.VISITS_AND_GIFTS, "Thăm hỏi, tặng quà",
            ArticleCategory.PROJECTS, "Chương trình, dự án",
            ArticleCategory.HEALTH_AND_NUTRITION, "Dinh dưỡng, sức khỏe",
            ArticleCategory.LAW, "Tuyên truyền pháp luật",
            ArticleCategory.NEWS, "Tin tức");

    private final ArticleQueries queries;
    private final TableExport<ArticleSummary> table;

    ArticleExport(ArticleQueries queries) {
        this.queries = queries;
        this.table = TableExport.<ArticleSummary>named("bai-viet")
                .text("Tiêu đề", ArticleSummary::title)
                .text("Chuyên mục", row -> CATEGORY.get(row.category()))
                .text("Tác giả", ArticleSummary::author)
                .text("Nguồn", ArticleSummary::source)
                .text("Trạng thái", row -> row.hidden() ? "Tạm ẩn vì thiếu đồng thuận" : STATUS.get(row.status()));
    }

    RestResponse<StreamingOutput> stream(ArticleFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }
}
