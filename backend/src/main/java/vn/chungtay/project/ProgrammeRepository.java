package vn.chungtay.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;

/** Loads and saves programmes of a province. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
    /** @throws Problem 404 when it does not exist or belongs to another province */
    Programme require(UUID id, AccessScope scope) {
        return find("id = ?1 and provinceCode = ?2", id, scope.provinceCode())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
