package vn.chungtay.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Reads articles for everybody: published, and naming no child without a live consent at this moment. */
@ApplicationScoped
class PublicArticleQueries {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int RELATED = 6;
    private static final TypeReference<List<PublicArticleSummary>> SUMMARIES = new TypeReference<>() {};

    private static final String DAY = "CAST(a.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)";

    private static final String SHOWN = "a.status = 'PUBLISHED' AND NOT " + ArticleQueries.HIDDEN;

    private static final String LIST = """
            SELECT a.id, a.title, a.summary, a.category, a.source, a.video_url IS NOT NULL AS video, a.published_at
            FROM article a""";

    private static final String ONE =
            """
            SELECT t.*, (SELECT coalesce(json_agg(r), '[]') FROM (
                     SELECT a.id, a.title, a.summary, a.category, a.source, a.video_url IS NOT NULL AS video,
                            {day} AS "publishedOn"
                       FROM article a
                      WHERE a.province_code = t.province_code AND a.id <> t.id AND {shown}
                        AND (a.campaign_id = t.campaign_id OR a.tags && t.tags)
                      ORDER BY a.published_at DESC, a.id LIMIT {most}) r)::text AS related
            FROM article t""".replace("{day}", DAY).replace("{shown}", SHOWN).replace("{most}", Integer.toString(RELATED));

    private final Sql sql;
    private final Clock clock;

    PublicArticleQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<PublicArticleSummary> list(PublicArticleFilter filter) {
        Select articles = Select.of(LIST)
                .where(SHOWN)
                .bind("today", LocalDate.now(clock))
                .whereGiven("a.province_code = :province", "province", filter.province)
                .whereGiven(
                        "a.category = :category", "category", filter.category == null ? null : filter.category.name())
                .whereGiven(DAY + " <= :publishedTo", "publishedTo", filter.publishedTo);
        int limit = filter.limit == null ? PublicArticleFilter.USUAL : filter.limit;
        return sql.list(
                articles.then("ORDER BY a.published_at DESC, a.id LIMIT " + limit), PublicArticleQueries::summary);
    }

    Optional<PublicArticle> one(UUID id) {
        return sql.one(
                Select.of(ONE)
                        .where("t.id = :id")
                        .bind("id", id)
                        .where(SHOWN.replace("a.", "t."))
                        .bind("today", LocalDate.now(clock)),
                PublicArticleQueries::article);
    }

    private static PublicArticleSummary summary(Row row) {
        return new PublicArticleSummary(
                row.uuid("id"),
                row.text("title"),
                row.text("summary"),
                row.constant("category", ArticleCategory.class),
                row.text("source"),
                row.bool("video"),
                row.instant("published_at").atZone(ZONE).toLocalDate());
    }

    private static PublicArticle article(Row row) {
        return new PublicArticle(
                row.uuid("id"),
                row.text("province_code"),
                row.constant("category", ArticleCategory.class),
                row.text("title"),
                row.text("summary"),
                row.text("body"),
                row.text("author"),
                row.text("source"),
                row.text("video_url"),
                row.texts("tags"),
                row.instant("published_at").atZone(ZONE).toLocalDate(),
                row.text("chief_editor"),
                row.text("chief_editor_title"),
                row.json("related", SUMMARIES));
    }
}
