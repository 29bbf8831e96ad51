package vn.chungtay.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Texts;
import vn.chungtay.visibility.Visibility;

/** Reads articles for those who write and approve them: each list and each detail is one SELECT. */
@ApplicationScoped
class ArticleQueries {
    /** A child it names has no live consent for the web on the day. */
    static final String HIDDEN = """
            EXISTS (SELECT 1 FROM article_person p
                     WHERE p.province_code = a.province_code AND p.article_id = a.id AND p.kind <> 'NAMESAKE'
                       AND NOT EXISTS (SELECT 1 FROM consent k WHERE k.province_code = p.province_code
                                          AND k.beneficiary_id = p.beneficiary_id AND k.purpose = 'WEB'
                                          AND consent_is_live(k, CAST(:today AS date))))""";

    private static final String LIST = """
            SELECT a.id, a.province_code, a.category, a.title, a.author, a.source, a.status, a.published_at,
                   a.updated_at, a.status = 'PUBLISHED' AND {hidden} AS hidden
            FROM article a""".replace("{hidden}", HIDDEN);

    private static final String DETAIL = """
            SELECT a.*, c.name AS campaign_name, a.status = 'PUBLISHED' AND {hidden} AS hidden,
                   (SELECT count(*) FROM article_person d WHERE d.province_code = a.province_code
                       AND d.article_id = a.id AND d.kind = 'DECLARED') AS declared_people
            FROM article a
            LEFT JOIN campaign c ON c.province_code = a.province_code AND c.id = a.campaign_id""".replace("{hidden}", HIDDEN);

    private static final String IS_LIVE = """
            EXISTS (SELECT 1 FROM consent k WHERE k.province_code = b.province_code AND k.beneficiary_id = b.id
                       AND k.purpose = 'WEB' AND consent_is_live(k, CAST(:today AS date))) AS consent""";

    private static final String DECLARED = """
            SELECT b.id, b.code, b.full_name, {consent}
            FROM article_person p JOIN beneficiary b ON b.province_code = p.province_code AND b.id = p.beneficiary_id""".replace("{consent}", IS_LIVE);

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("a.id", "-updatedAt")
            .field("updatedAt", "timestamptz", "a.updated_at")
            .field("title", "text", "a.title");

    private final Sql sql;
    private final Clock clock;

    ArticleQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<ArticleSummary> list(ArticleFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), ArticleSummary::of);
    }

    /** The whole list, row by row, for a file. */
    void export(ArticleFilter filter, String sort, AccessScope scope, Consumer<ArticleSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, ArticleSummary::of, consumer);
    }

    Optional<ArticleDetail> detail(UUID id, AccessScope scope) {
        return sql.one(
                visible(DETAIL, scope).where("a.id = :id").bind("id", id),
                row -> ArticleDetail.of(row, scope.accountId()));
    }

    /** Whom the writer declared. */
    List<NamedPerson> declared(Article article, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return sql.list(
                visibility
                        .onlyPeople(Select.of(DECLARED), "b")
                        .where("p.article_id = :article AND p.kind = 'DECLARED'")
                        .bind("article", article.id())
                        .bind("today", today())
                        .then("ORDER BY b.code"),
                NamedPerson::declared);
    }

    /** How many of these people the account sees in a province. */
    long seen(List<UUID> people, String province, AccessScope scope) {
        Select select = Visibility.of(scope)
                .onlyPeople(Select.of("SELECT count(*) AS seen FROM beneficiary b"), "b")
                .where("b.province_code = :province")
                .bind("province", province)
                .where("b.id = ANY (CAST(:people AS uuid[]))")
                .bind("people", people.stream().map(UUID::toString).toArray(String[]::new));
        return sql.one(select, row -> row.number("seen")).orElse(0L);
    }

    /** Whether the province has such a campaign. */
    boolean hasCampaign(UUID campaign, String province, AccessScope scope) {
        Select select = Select.of("SELECT 1 AS found FROM campaign c")
                .where("c.id = :campaign AND c.province_code = :province")
                .bind("campaign", campaign)
                .bind("province", province);
        return sql.one(Visibility.of(scope).onlyCampaigns(select, "c"), row -> row.integer("found"))
                .isPresent();
    }

    private Select select(ArticleFilter filter, AccessScope scope) {
        Select articles = visible(LIST, scope)
                .whereGiven("a.category IN (:categories)", "categories", names(filter.category))
                .whereGiven("a.status IN (:statuses)", "statuses", names(filter.status));
        if (filter.q != null && !filter.q.isBlank()) {
            articles.where("a.search_key LIKE search_key(:pattern)")
                    .bind("pattern", Texts.anywhere(Texts.clean(filter.q)));
        }
        return articles;
    }

    /** The day is bound for the columns; a count, which has none of them, must know it too. */
    private Select visible(String head, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select articles =
                Select.of(head).where("CAST(:today AS date) IS NOT NULL").bind("today", today());
        return visibility.restrict(articles, visibility.province("a"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants == null || constants.isEmpty()
                ? null
                : constants.stream().map(Enum::name).toList();
    }
}
