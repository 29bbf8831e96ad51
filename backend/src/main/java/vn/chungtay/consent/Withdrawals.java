package vn.chungtay.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Ends consents that are held, one way for all: whatever stands on one comes down before it ends. */
@ApplicationScoped
class Withdrawals {
    private final Event<ConsentWithdrawn> event;
    private final ConsentRepository consents;
    private final Clock clock;

    Withdrawals(Event<ConsentWithdrawn> event, ConsentRepository consents, Clock clock) {
        this.event = event;
        this.consents = consents;
        this.clock = clock;
    }

    /** @param consent held by the transaction at hand */
    void end(Consent consent, String reason, UUID account) {
        consent.requireStanding();
        event.fire(consent.withdrawal());
        consent.withdraw(reason, clock.instant(), account);
        consents.flush();
    }
}
