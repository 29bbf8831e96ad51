package vn.chungtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** Under which organisation another one stands between two days; it stands under one at a time. */
@Entity
class OrganisationParent {
    @Id
    private UUID id;

    private UUID organisationId;
    private UUID parentId;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String legalBasis;

    protected OrganisationParent() {}

    OrganisationParent(UUID organisationId, ParentRequest request) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        correct(request);
    }

    /** Replaces what was written wrongly; a move under another parent is a row of its own. */
    void correct(ParentRequest request) {
        parentId = request.parentId();
        validFrom = request.validFrom();
        validTo = request.validTo();
        legalBasis = request.legalBasis();
    }

    /** Ends the belonging; {@code day} is the first day under the next parent, or under none. */
    void endOn(LocalDate day) {
        validTo = day;
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
