package vn.chungtay.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as everybody sees it in a list. */
@Schema(description = "A published article in a list")
public record PublicArticleSummary(
        UUID id,

        @Schema(examples = "Thăm, tặng quà trẻ em có hoàn cảnh đặc biệt khó khăn")
        String title,

        String summary,
        ArticleCategory category,

        @Schema(examples = "CDC Quảng Ninh") String source,

        @Schema(description = "Whether a video belongs to it")
        boolean video,

        @Schema(examples = "2025-06-14") LocalDate publishedOn) {}
