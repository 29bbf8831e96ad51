package vn.chungtay.household;

/** Records are open or closed with a reason; none is deleted. */
public enum HouseholdStatus {
    ACTIVE,
    CLOSED
}
