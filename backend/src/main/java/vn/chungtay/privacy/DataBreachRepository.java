package vn.chungtay.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;

/** Loads and saves breaches within a scope. */
@ApplicationScoped
class DataBreachRepository implements PanacheRepositoryBase<DataBreach, UUID> {
    Optional<DataBreach> forChange(UUID id, AccessScope scope) {
        return scope.actsForProvinces()
                ? findByIdOptional(id).filter(breach -> scope.coversProvince(breach.provinceCode()))
                : Optional.empty();
    }
}
