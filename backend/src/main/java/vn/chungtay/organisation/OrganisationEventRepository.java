package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Loads and saves what happened to organisations. */
@ApplicationScoped
class OrganisationEventRepository implements PanacheRepositoryBase<OrganisationEvent, UUID> {}
