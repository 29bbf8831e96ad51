package vn.chungtay.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Saves permanency plans; which one an account may change is decided by its project. */
@ApplicationScoped
class PermanencyPlanRepository implements PanacheRepositoryBase<PermanencyPlan, UUID> {
    /** The plans of a person that are being followed. */
    List<PermanencyPlan> active(String provinceCode, UUID beneficiaryId) {
        return list(
                "provinceCode = ?1 and beneficiaryId = ?2 and status = ?3",
                provinceCode,
                beneficiaryId,
                PermanencyPlanStatus.ACTIVE);
    }
}
