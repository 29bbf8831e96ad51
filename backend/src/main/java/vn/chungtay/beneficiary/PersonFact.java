package vn.chungtay.beneficiary;

import java.util.UUID;

/** A row about one person, loaded and saved by {@link PersonFactRepository}. */
interface PersonFact {
    UUID id();

    long version();
}
