package vn.chungtay.publication;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** An article in the list of those who write and approve. */
@Schema(description = "An article in a list")
public record ArticleSummary(
        UUID id,

        @Schema(examples = "22") String provinceCode,

        ArticleCategory category,

        @Schema(examples = "Thăm, tặng quà trẻ em có hoàn cảnh đặc biệt khó khăn")
        String title,

        String author,

        @Schema(examples = "CDC Quảng Ninh") String source,

        ArticleStatus status,

        @Schema(description = "Published, but hidden: a child it names has no live consent any more")
        boolean hidden,

        Instant publishedAt,
        Instant updatedAt) {
    static ArticleSummary of(Row row) {
        return new ArticleSummary(
                row.uuid("id"),
                row.text("province_code"),
                row.constant("category", ArticleCategory.class),
                row.text("title"),
                row.text("author"),
                row.text("source"),
                row.constant("status", ArticleStatus.class),
                row.bool("hidden"),
                row.instant("published_at"),
                row.instant("updated_at"));
    }
}
