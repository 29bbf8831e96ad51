package vn.chungtay.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.ChangeDirectory;

/** Loads and saves documents within a scope. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<OfficialDocument, UUID> {
    private final ChangeDirectory changes;

    DocumentRepository(ChangeDirectory changes) {
        this.changes = changes;
    }

    /** @throws Problem 404 outside the scope, 403 when it may be read but not changed */
    OfficialDocument forChange(UUID id, AccessScope scope) {
        changes.require(ChangeDirectory.Record.DOCUMENT, id, scope);
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
