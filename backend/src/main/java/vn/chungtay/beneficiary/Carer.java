package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Somebody who cares for the person between two dates; several may at once. */
@Entity
class Carer implements PersonFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID beneficiaryId;

    private String fullName;
    private String relation;
    private String phone;
    private boolean legalGuardian;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected Carer() {}

    static Carer of(Beneficiary person, CarerRequest request) {
        Carer carer = new Carer();
        carer.id = Ids.orNext(request.id());
        carer.provinceCode = person.provinceCode();
        carer.beneficiaryId = person.id();
        carer.correct(request);
        return carer;
    }

    void correct(CarerRequest request) {
        fullName = request.fullName();
        relation = request.relation();
        phone = request.phone();
        legalGuardian = Boolean.TRUE.equals(request.legalGuardian());
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    void end(LocalDate on) {
        Periods.requireOrder(validFrom, on);
        validTo = on;
    }

    CarerDetail detail() {
        return new CarerDetail(id, fullName, relation, phone, legalGuardian, validFrom, validTo, version);
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
