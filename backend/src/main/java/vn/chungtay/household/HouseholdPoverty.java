package vn.chungtay.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.chungtay.beneficiary.PovertyStatus;

/** A household's poverty status between two dates, as decided. */
@Entity
class HouseholdPoverty extends HouseholdFact {
    @Enumerated(EnumType.STRING)
    private PovertyStatus status;

    private short year;
    private String certificateNumber;
    private LocalDate decidedOn;
    private String decidedBy;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected HouseholdPoverty() {}

    HouseholdPoverty(Household household, PovertyRequest request) {
        super(household, request.id());
        correct(request);
    }

    void correct(PovertyRequest request) {
        status = request.status();
        year = request.year().shortValue();
        certificateNumber = request.certificateNumber();
        decidedOn = request.decidedOn();
        decidedBy = request.decidedBy();
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** The next decision takes over. */
    void end(LocalDate on) {
        validTo = on;
    }

    PovertyDetail detail() {
        return new PovertyDetail(
                id(), status, year, certificateNumber, decidedOn, decidedBy, validFrom, validTo, version());
    }
}
