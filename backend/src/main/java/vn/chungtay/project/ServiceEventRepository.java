package vn.chungtay.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;

/** Saves service events. */
@ApplicationScoped
class ServiceEventRepository implements PanacheRepositoryBase<ServiceEvent, UUID> {
    /** The rules of a component that an account has been found to see. */
    Optional<Component> component(ComponentAccount account) {
        return Optional.ofNullable(getEntityManager().find(Component.class, account.componentId()));
    }
}
