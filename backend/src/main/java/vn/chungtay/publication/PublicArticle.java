package vn.chungtay.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as everybody reads it. */
@Schema(description = "A published article")
public record PublicArticle(
        UUID id,

        @Schema(examples = "22") String provinceCode,

        ArticleCategory category,

        @Schema(examples = "Thăm, tặng quà trẻ em có hoàn cảnh đặc biệt khó khăn")
        String title,

        String summary,

        @Schema(description = "Plain text; see the request of createArticle")
        String body,

        @Schema(examples = "Thiên Thanh") String author,

        @Schema(description = "Shown behind “Nguồn:”", examples = "CDC Quảng Ninh")
        String source,

        String videoUrl,
        List<String> tags,

        @Schema(examples = "2025-06-14") LocalDate publishedOn,

        @Schema(description = "Who answers for it", examples = "Ông Bùi Thanh Tùng")
        String chiefEditor,

        String chiefEditorTitle,

        @Schema(description = "At most six others of the same campaign or with a tag in common, the latest first")
        List<PublicArticleSummary> related) {}
