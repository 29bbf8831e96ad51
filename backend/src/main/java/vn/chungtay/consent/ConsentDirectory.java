package vn.chungtay.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What other features ask before they show something of a person to others: whether there is a live consent for that
 * purpose now, and how a person's request ends consents. Only an agreement counts; a legal basis of the state's own work
 * opens nothing. Whoever asks has made sure that the account may know of the people.
 */
@ApplicationScoped
public class ConsentDirectory {
    private final ConsentRepository consents;
    private final Withdrawals withdrawals;
    private final Clock clock;

    ConsentDirectory(ConsentRepository consents, Withdrawals withdrawals, Clock clock) {
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /** Whether the person has a live consent for the purpose now. */
    public boolean isGiven(String provinceCode, UUID person, ConsentPurpose purpose) {
        return lacking(provinceCode, Set.of(person), purpose).isEmpty();
    }

    /** Who of these people has no live consent for the purpose now, in the order they were named. */
    public Set<UUID> lacking(String provinceCode, Collection<UUID> people, ConsentPurpose purpose) {
        Set<UUID> lacking = new LinkedHashSet<>(people);
        lacking.removeAll(live(provinceCode, people, purpose).keySet());
        return lacking;
    }

    /**
     * The live consent of each of these people for the purpose, by person, for whoever keeps what something stands on;
     * who has none is absent.
     */
    public Map<UUID, UUID> live(String provinceCode, Collection<UUID> people, ConsentPurpose purpose) {
        return consents.live(provinceCode, people, purpose, LocalDate.now(clock));
    }

    /**
     * Ends, in the transaction at hand, every agreement of a person for these purposes that has not run out; what was
     * shown on their ground comes down with them. What rests on a law stays: it is nobody's to take back.
     *
     * @param reason what asked for it, as the consent will say
     */
    public void withdraw(String provinceCode, UUID person, Set<ConsentPurpose> purposes, String reason, UUID account) {
        for (UUID id : consents.standing(provinceCode, person, purposes, LocalDate.now(clock))) {
            withdrawals.end(consents.hold(provinceCode, person, id).orElseThrow(), reason, account);
        }
    }
}
