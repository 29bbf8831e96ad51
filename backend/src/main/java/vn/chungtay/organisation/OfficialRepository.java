package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Loads and saves people who act for organisations. */
@ApplicationScoped
class OfficialRepository implements PanacheRepositoryBase<Official, UUID> {
    /** The person, locked until the end of the transaction. */
    Optional<Official> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
