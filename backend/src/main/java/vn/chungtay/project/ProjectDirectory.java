package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;

/** What other features ask about projects: whether an account sees one, and the money of its components. */
@ApplicationScoped
public class ProjectDirectory {
    private final ComponentAccountRepository accounts;

    ProjectDirectory(ComponentAccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * A component as the one who pays sees it.
     *
     * @param currency of the project; every payment is made in it
     * @param phaseFrom first day of the phase
     * @param phaseTo last day of the phase
     */
    public record ComponentAccount(
            String provinceCode,
            UUID projectId,
            UUID componentId,
            String currency,
            LocalDate phaseFrom,
            LocalDate phaseTo) {}

    /** The component, or empty when there is none or its project lies outside the scope. */
    public Optional<ComponentAccount> findComponent(UUID component, AccessScope scope) {
        return accounts.find(component, scope);
    }

    /** Whether the account sees the project. */
    public boolean isVisible(UUID project, AccessScope scope) {
        return accounts.isVisible(project, scope);
    }

    /**
     * Takes an amount from the component's budget, in the caller's transaction. The row stays locked until it ends, and
     * the database refuses (BUDGET_EXCEEDED) what the budget does not hold.
     */
    public void spend(ComponentAccount component, long amount) {
        accounts.add(component.provinceCode(), component.componentId(), amount);
    }

    /** Gives an amount back that was spent before, in the caller's transaction. */
    public void giveBack(String provinceCode, UUID component, long amount) {
        accounts.add(provinceCode, component, -amount);
    }
}
