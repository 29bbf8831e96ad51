package vn.chungtay.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;

/** Loads and saves documents within a province. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<OfficialDocument, UUID> {
    Optional<OfficialDocument> find(UUID id, AccessScope scope) {
        return scope.provinceCode() == null
                ? find("id", id).firstResultOptional()
                : find("id = ?1 and provinceCode = ?2", id, scope.provinceCode())
                        .firstResultOptional();
    }
}
