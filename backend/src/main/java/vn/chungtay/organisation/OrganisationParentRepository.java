package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Loads and saves the parents of organisations. */
@ApplicationScoped
class OrganisationParentRepository implements PanacheRepositoryBase<OrganisationParent, UUID> {
    /** The parent without an end, if there is one. */
    Optional<OrganisationParent> open(UUID organisationId) {
        return find("organisationId = ?1 and validTo is null", organisationId).firstResultOptional();
    }
}
