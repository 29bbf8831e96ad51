package vn.chungtay.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;

/** Loads and saves articles within a scope, and whom they name. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    private final Sql sql;

    ArticleRepository(Sql sql) {
        this.sql = sql;
    }

    /** Kept from others until the transaction ends. @throws Problem 404 outside the scope */
    Article forChange(UUID id, AccessScope scope) {
        return inScope(findById(id, LockModeType.PESSIMISTIC_WRITE), scope);
    }

    /** @throws Problem 404 outside the scope */
    Article forReading(UUID id, AccessScope scope) {
        return inScope(findById(id), scope);
    }

    private static Article inScope(Article article, AccessScope scope) {
        if (article == null || !scope.coversProvince(article.provinceCode())) {
            throw Problem.notFound();
        }
        return article;
    }

    /** Who is named in another way than before; what the last approval found goes with it. */
    void forget(Article article, boolean declaredToo) {
        sql.execute(Select.of("DELETE FROM article_person")
                .where("province_code = :province AND article_id = :article")
                .bind("province", article.provinceCode())
                .bind("article", article.id())
                .where(declaredToo ? "TRUE" : "kind <> 'DECLARED'"));
    }

    void name(Article article, Collection<UUID> people, String kind, String note) {
        for (UUID person : people) {
            sql.execute(Select.of("""
                            INSERT INTO article_person (province_code, article_id, beneficiary_id, kind, note)
                            VALUES (:province, :article, :person, :kind, :note)""")
                    .bind("province", article.provinceCode())
                    .bind("article", article.id())
                    .bind("person", person)
                    .bind("kind", kind)
                    .bind("note", note));
        }
    }
}
