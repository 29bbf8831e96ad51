package vn.chungtay.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Saves permanency plans; which one an account may change is decided by its project. */
@ApplicationScoped
class PermanencyPlanRepository implements PanacheRepositoryBase<PermanencyPlan, UUID> {}
