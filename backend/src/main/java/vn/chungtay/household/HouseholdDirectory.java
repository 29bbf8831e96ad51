package vn.chungtay.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;

/** What other features ask about households: whether there is such a household for this account. */
@ApplicationScoped
public class HouseholdDirectory {
    private final HouseholdRepository households;

    HouseholdDirectory(HouseholdRepository households) {
        this.households = households;
    }

    /**
     * A household as other features may show it.
     *
     * @param provinceCode province that holds the record
     * @param code code for paper
     * @param displayName today's head, or the code where the name is unknown or hidden from the account
     * @param closed whether the record is closed
     */
    public record VisibleHousehold(String provinceCode, UUID id, String code, String displayName, boolean closed) {}

    /** The household, or empty when there is none or it lies outside the scope: both look the same. */
    public Optional<VisibleHousehold> requireVisible(UUID id, AccessScope scope) {
        return households.findVisible(id, scope);
    }
}
