package vn.chungtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** A name of an organisation between two days; names of one organisation never overlap. */
@Entity
class OrganisationName {
    @Id
    private UUID id;

    private UUID organisationId;
    private String name;
    private String nameEn;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String legalBasis;

    protected OrganisationName() {}

    OrganisationName(UUID organisationId, NameRequest request) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        correct(request);
    }

    /** Replaces what was written wrongly; a new name is a row of its own. */
    void correct(NameRequest request) {
        name = request.name();
        nameEn = request.nameEn();
        validFrom = request.validFrom();
        validTo = request.validTo();
        legalBasis = request.legalBasis();
    }

    /** Ends the name; {@code day} is the first day of the next one. */
    void endOn(LocalDate day) {
        validTo = day;
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
