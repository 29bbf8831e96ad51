package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.chungtay.shared.persistence.ProvinceRecord;

/** A row about one person, loaded and saved by {@link PersonFactRepository}. */
@MappedSuperclass
class PersonFact extends ProvinceRecord {
    @Column(updatable = false)
    private UUID beneficiaryId;

    protected PersonFact() {}

    PersonFact(Beneficiary person, UUID id) {
        super(person.provinceCode(), id);
        beneficiaryId = person.id();
    }
}
