package vn.chungtay.household;

import java.util.UUID;

/** A row about one household, loaded and saved by {@link HouseholdRepository}. */
interface HouseholdFact {
    UUID id();

    long version();
}
