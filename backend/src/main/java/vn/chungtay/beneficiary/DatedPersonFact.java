package vn.chungtay.beneficiary;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.time.Periods;

/** What holds of a person from a day on, up to and without another. */
@MappedSuperclass
class DatedPersonFact extends PersonFact {
    private LocalDate validFrom;
    private LocalDate validTo;

    protected DatedPersonFact() {}

    DatedPersonFact(Beneficiary person, UUID id) {
        super(person, id);
    }

    /** @param to the first day on which it no longer holds, or null */
    final void hold(LocalDate from, LocalDate to) {
        validFrom = from;
        validTo = to;
    }

    /** It holds no longer from this day on. */
    final void end(LocalDate on) {
        Periods.requireOrder(validFrom, on);
        validTo = on;
    }

    final LocalDate validFrom() {
        return validFrom;
    }

    final LocalDate validTo() {
        return validTo;
    }

    final boolean hasEnded() {
        return validTo != null;
    }
}
