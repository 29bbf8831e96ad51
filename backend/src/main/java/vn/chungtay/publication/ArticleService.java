package vn.chungtay.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.access.Permission;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.beneficiary.BeneficiaryDirectory;
import vn.chungtay.beneficiary.BeneficiaryDirectory.NamedChild;
import vn.chungtay.consent.ConsentDirectory;
import vn.chungtay.consent.ConsentPurpose;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** Writes articles and takes them to everybody and back. */
@ApplicationScoped
class ArticleService {
    private static final String PEOPLE = "/personIds";

    private final ArticleRepository articles;
    private final ArticleQueries queries;
    private final BeneficiaryDirectory people;
    private final ConsentDirectory consents;
    private final ProvinceDirectory provinces;
    private final CurrentAccess access;
    private final Clock clock;

    ArticleService(
            ArticleRepository articles,
            ArticleQueries queries,
            BeneficiaryDirectory people,
            ConsentDirectory consents,
            ProvinceDirectory provinces,
            CurrentAccess access,
            Clock clock) {
        this.articles = articles;
        this.queries = queries;
        this.people = people;
        this.consents = consents;
        this.provinces = provinces;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    ArticleDetail draft(ArticleRequest request, AccessScope scope) {
        String province =
                provinces.existing(scope.provinceCode() == null ? request.provinceCode() : scope.provinceCode());
        requireSameProvince(request, province);
        check(request, province, scope);
        Article article = Article.draft(Ids.next(), province, request, clock.instant(), scope.accountId());
        articles.persistAndFlush(article);
        declare(article, request, scope);
        return detail(article.id(), scope);
    }

    @Transactional
    ArticleDetail replace(UUID id, ArticleRequest request, String ifMatch, AccessScope scope) {
        Article article = articles.forChange(id, scope);
        ETags.requireMatch(ifMatch, article.version());
        requireSameProvince(request, article.provinceCode());
        check(request, article.provinceCode(), scope);
        article.write(request, clock.instant(), scope.accountId());
        declare(article, request, scope);
        articles.flush();
        return detail(id, scope);
    }

    @Transactional
    ArticleDetail submit(UUID id, AccessScope scope) {
        articles.forChange(id, scope).submit(clock.instant(), scope.accountId());
        articles.flush();
        return detail(id, scope);
    }

    @Transactional
    ArticleDetail sendBack(UUID id, ReasonRequest request, AccessScope scope) {
        articles.forChange(id, scope).sendBack(request.reason(), clock.instant(), scope.accountId());
        articles.flush();
        return detail(id, scope);
    }

    @Transactional
    ArticleDetail withdraw(UUID id, ReasonRequest request, AccessScope scope) {
        articles.forChange(id, scope).withdraw(request.reason(), clock.instant(), scope.accountId());
        articles.flush();
        return detail(id, scope);
    }

    /** Whom an article names: declared by its writer, or found by the full name. */
    @Transactional
    List<NamedPerson> namedIn(UUID id, AccessScope scope) {
        return new ArrayList<>(named(articles.forReading(id, scope), scope).values());
    }

    /**
     * Publishes what somebody else wrote.
     *
     * @throws Problem 422 while it names a child without a live consent for the web
     */
    @Transactional
    ArticleDetail publish(UUID id, PublishRequest approval, AccessScope scope) {
        Article article = articles.forChange(id, scope);
        article.requireApprovableBy(scope.accountId());
        Map<UUID, NamedPerson> named = named(article, scope);
        articles.forget(article, false);
        List<PublishRequest.Namesake> namesakes = approval.namesakes() == null ? List.of() : approval.namesakes();
        for (PublishRequest.Namesake namesake : namesakes) {
            NamedPerson person = named.get(namesake.personId());
            if (person == null || person.declared()) {
                throw Problem.rule(
                        "/namesakes",
                        "NOT_FOUND_BY_NAME",
                        "Chỉ xác nhận trùng tên cho người được tìm thấy theo tên trong bài",
                        "Only people found by a name of the text can be namesakes");
            }
            named.remove(namesake.personId());
            articles.name(article, List.of(namesake.personId()), "NAMESAKE", namesake.reason());
        }
        Set<UUID> lacking = consents.lacking(article.provinceCode(), named.keySet(), ConsentPurpose.WEB);
        if (!lacking.isEmpty()) {
            throw Problem.of(ProblemCode.RULE_BROKEN)
                    .detail(
                            "Bài nêu tên " + lacking.size() + " trẻ chưa có đồng thuận đăng trên mạng. Hãy bỏ tên trẻ"
                                    + " hoặc xin đồng thuận trước khi đăng.",
                            "It names " + lacking.size() + " registered children without a live consent for the web.");
        }
        articles.name(
                article,
                named.values().stream()
                        .filter(person -> !person.declared())
                        .map(NamedPerson::id)
                        .toList(),
                "FOUND",
                null);
        article.publish(approval, clock.instant(), scope.accountId());
        articles.flush();
        return detail(id, scope);
    }

    private Map<UUID, NamedPerson> named(Article article, AccessScope scope) {
        Map<UUID, NamedPerson> named = new LinkedHashMap<>();
        queries.declared(article, scope).forEach(person -> named.put(person.id(), person));
        List<NamedChild> found = people.namedIn(article.texts(), article.provinceCode(), scope);
        Set<UUID> lacking = consents.lacking(
                article.provinceCode(), found.stream().map(NamedChild::id).toList(), ConsentPurpose.WEB);
        found.forEach(child -> named.putIfAbsent(child.id(), NamedPerson.found(child, !lacking.contains(child.id()))));
        return named;
    }

    private void check(ArticleRequest request, String province, AccessScope scope) {
        if (request.campaignId() != null && !queries.hasCampaign(request.campaignId(), province, scope)) {
            throw Problem.rule(
                    "/campaignId", "UNKNOWN_CAMPAIGN", "Không có chiến dịch này", "There is no such campaign");
        }
        List<UUID> people =
                request.personIds() == null ? List.of() : List.copyOf(new LinkedHashSet<>(request.personIds()));
        if (people.isEmpty()) {
            return;
        }
        if (!access.may(Permission.BENEFICIARY_READ)) {
            throw Problem.rule(
                    PEOPLE,
                    "NOT_ALLOWED",
                    "Tài khoản không xem hồ sơ trẻ nên không khai được trẻ trong bài",
                    "The account may not read children and cannot declare them");
        }
        if (queries.seen(people, province, scope) != people.size()) {
            throw Problem.rule(PEOPLE, "UNKNOWN_PERSON", "Không có người này", "There is no such person");
        }
    }

    /** Whoever may not read children leaves what others declared as it is. */
    private void declare(Article article, ArticleRequest request, AccessScope scope) {
        boolean anew = request.personIds() != null && access.may(Permission.BENEFICIARY_READ);
        articles.forget(article, anew);
        if (anew) {
            articles.name(article, new LinkedHashSet<>(request.personIds()), "DECLARED", null);
        }
    }

    private static void requireSameProvince(ArticleRequest request, String province) {
        if (request.provinceCode() != null && !request.provinceCode().equals(province)) {
            throw Problem.rule(
                    "/provinceCode",
                    "OTHER_PROVINCE",
                    "Tài khoản hoặc bài thuộc tỉnh khác",
                    "The account or the article is of another province");
        }
    }

    private ArticleDetail detail(UUID id, AccessScope scope) {
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }
}
