package vn.chungtay.household;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.chungtay.shared.persistence.ProvinceRecord;

/** A row about one household, loaded and saved by {@link HouseholdRepository}. */
@MappedSuperclass
class HouseholdFact extends ProvinceRecord {
    @Column(updatable = false)
    private UUID householdId;

    protected HouseholdFact() {}

    HouseholdFact(Household household, UUID id) {
        super(household.provinceCode(), id);
        householdId = household.id();
    }
}
