package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Where a person lived between two dates, with the unit and words of the time. */
@Entity
class Residence implements PersonFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID beneficiaryId;

    private int writtenUnitId;
    private String communeCode;
    private String hamlet;
    private String addressText;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected Residence() {}

    static Residence of(
            Beneficiary person, UUID id, AddressDirectory.Place place, AddressRequest address, LocalDate since) {
        Residence residence = new Residence();
        residence.id = Ids.orNext(id);
        residence.provinceCode = person.provinceCode();
        residence.beneficiaryId = person.id();
        residence.validFrom = since;
        residence.correct(place, address);
        return residence;
    }

    /** The same stay at the same place, written better. */
    void correct(AddressDirectory.Place place, AddressRequest address) {
        writtenUnitId = place.writtenUnitId();
        communeCode = place.communeCode();
        hamlet = address.hamlet();
        addressText = address.text();
    }

    void beginOn(LocalDate since) {
        Periods.requireOrder(since, validTo);
        validFrom = since;
    }

    void end(LocalDate on) {
        validTo = on;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isOpen() {
        return validTo == null;
    }

    ResidenceDetail detail(AdminUnitDirectory units, LocalDate today) {
        return new ResidenceDetail(
                id,
                Address.of(units, today, writtenUnitId, communeCode, hamlet, addressText),
                validFrom,
                validTo,
                version);
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
