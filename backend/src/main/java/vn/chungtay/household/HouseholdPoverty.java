package vn.chungtay.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.beneficiary.PovertyStatus;
import vn.chungtay.shared.type.Ids;

/** A household's poverty status between two dates, as decided. */
@Entity
class HouseholdPoverty implements HouseholdFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID householdId;

    @Enumerated(EnumType.STRING)
    private PovertyStatus status;

    private short year;
    private String certificateNumber;
    private LocalDate decidedOn;
    private String decidedBy;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected HouseholdPoverty() {}

    static HouseholdPoverty of(Household household, PovertyRequest request) {
        HouseholdPoverty poverty = new HouseholdPoverty();
        poverty.id = Ids.orNext(request.id());
        poverty.provinceCode = household.provinceCode();
        poverty.householdId = household.id();
        poverty.correct(request);
        return poverty;
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
                id, status, year, certificateNumber, decidedOn, decidedBy, validFrom, validTo, version);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
