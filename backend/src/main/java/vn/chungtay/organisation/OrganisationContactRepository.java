package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Loads and saves the contacts of organisations. */
@ApplicationScoped
class OrganisationContactRepository implements PanacheRepositoryBase<OrganisationContact, UUID> {
    /** The place after the last contact. */
    int nextPosition(UUID organisationId) {
        return find("organisationId = ?1 order by position desc", organisationId)
                .<OrganisationContact>firstResultOptional()
                .map(last -> last.position() + 1)
                .orElse(1);
    }
}
