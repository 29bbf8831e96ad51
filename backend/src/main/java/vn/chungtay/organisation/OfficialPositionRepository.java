package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Loads and saves posts. */
@ApplicationScoped
class OfficialPositionRepository implements PanacheRepositoryBase<OfficialPosition, UUID> {
    /** Every post of a person, past ones too. */
    List<OfficialPosition> of(UUID officialId) {
        return list("officialId = ?1 order by position", officialId);
    }
}
