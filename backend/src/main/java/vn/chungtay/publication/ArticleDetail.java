package vn.chungtay.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.persistence.Row;

/** An article with where it stands, for those who write and approve. */
@Schema(description = "An article with where it stands")
public record ArticleDetail(
        UUID id,

        @Schema(examples = "22") String provinceCode,

        ArticleCategory category,

        @Schema(examples = "Thăm, tặng quà trẻ em có hoàn cảnh đặc biệt khó khăn")
        String title,

        String summary,
        String body,

        @Schema(examples = "Thiên Thanh") String author,

        @Schema(examples = "CDC Quảng Ninh") String source,

        String videoUrl,
        UUID campaignId,
        String campaignName,
        List<String> tags,
        ArticleStatus status,

        @Schema(description = "Published, but hidden: a child it names has no live consent any more")
        boolean hidden,

        @Schema(description = "Whether the account that asks wrote it, and so cannot approve it")
        boolean own,

        @Schema(description = "How many registered people its writer declared")
        int declaredPeople,

        Instant submittedAt,
        String returnedReason,
        Instant publishedAt,
        String chiefEditor,
        String chiefEditorTitle,
        Instant withdrawnAt,
        String withdrawalReason,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {
    static ArticleDetail of(Row row, UUID reader) {
        return new ArticleDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.constant("category", ArticleCategory.class),
                row.text("title"),
                row.text("summary"),
                row.text("body"),
                row.text("author"),
                row.text("source"),
                row.text("video_url"),
                row.uuid("campaign_id"),
                row.text("campaign_name"),
                row.texts("tags"),
                row.constant("status", ArticleStatus.class),
                row.bool("hidden"),
                reader.equals(row.uuid("created_by")) || reader.equals(row.uuid("written_by")),
                (int) row.number("declared_people"),
                row.instant("submitted_at"),
                row.text("returned_reason"),
                row.instant("published_at"),
                row.text("chief_editor"),
                row.text("chief_editor_title"),
                row.instant("withdrawn_at"),
                row.text("withdrawal_reason"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
