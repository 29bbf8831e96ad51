package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Loads and saves the names of organisations. */
@ApplicationScoped
class OrganisationNameRepository implements PanacheRepositoryBase<OrganisationName, UUID> {
    /** The name that has no end; an organisation that is no more has none. */
    Optional<OrganisationName> open(UUID organisationId) {
        return find("organisationId = ?1 and validTo is null", organisationId).singleResultOptional();
    }

    /** The first name known. */
    OrganisationName first(UUID organisationId) {
        return find("organisationId = ?1 order by validFrom nulls first", organisationId)
                .firstResult();
    }

    /** The name that ended the day another began. */
    Optional<OrganisationName> endedOn(UUID organisationId, LocalDate day) {
        return find("organisationId = ?1 and validTo = ?2", organisationId, day).firstResultOptional();
    }
}
