package vn.chungtay.beneficiary;

import jakarta.persistence.Entity;

/** Somebody who cares for the person between two dates; several may at once. */
@Entity
class Carer extends DatedPersonFact {
    private String fullName;
    private String relation;
    private String phone;
    private boolean legalGuardian;

    protected Carer() {}

    Carer(Beneficiary person, CarerRequest request) {
        super(person, request.id());
        correct(request);
    }

    void correct(CarerRequest request) {
        fullName = request.fullName();
        relation = request.relation();
        phone = request.phone();
        legalGuardian = Boolean.TRUE.equals(request.legalGuardian());
        hold(request.validFrom(), request.validTo());
    }

    CarerDetail detail() {
        return new CarerDetail(id(), fullName, relation, phone, legalGuardian, validFrom(), validTo(), version());
    }
}
