package vn.chungtay.beneficiary;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.time.Periods;

/** Where a person lived between two dates, with the unit and words of the time. */
@Entity
class Residence extends DatedPersonFact {
    private int writtenUnitId;
    private String communeCode;
    private String hamlet;
    private String addressText;

    protected Residence() {}

    Residence(Beneficiary person, UUID id, AddressDirectory.Place place, AddressRequest address, LocalDate since) {
        super(person, id);
        hold(since, null);
        correct(place, address);
    }

    /** The same stay at the same place, written better. */
    void correct(AddressDirectory.Place place, AddressRequest address) {
        writtenUnitId = place.writtenUnitId();
        communeCode = place.communeCode();
        hamlet = address.hamlet();
        addressText = address.text();
    }

    void beginOn(LocalDate since) {
        Periods.requireOrder(since, validTo());
        hold(since, validTo());
    }

    ResidenceDetail detail(AdminUnitDirectory units, LocalDate today) {
        return new ResidenceDetail(
                id(),
                Address.of(units, today, writtenUnitId, communeCode, hamlet, addressText),
                validFrom(),
                validTo(),
                version());
    }
}
