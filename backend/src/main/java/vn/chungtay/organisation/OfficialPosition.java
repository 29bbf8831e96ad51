package vn.chungtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** A post of a person in an organisation between two days; posts may run at the same time. */
@Entity
class OfficialPosition {
    @Id
    private UUID id;

    private UUID officialId;
    private UUID organisationId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PositionRole role;

    private short position;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String legalBasis;

    protected OfficialPosition() {}

    OfficialPosition(UUID officialId, PositionRequest request, int defaultPosition) {
        this.id = Ids.next();
        this.officialId = officialId;
        replace(request, defaultPosition);
    }

    /** @param defaultPosition the place among the titles when the request does not say */
    void replace(PositionRequest request, int defaultPosition) {
        organisationId = request.organisationId();
        title = request.title();
        role = request.role();
        position = (short) (request.position() == null ? defaultPosition : request.position());
        validFrom = request.validFrom();
        validTo = request.validTo();
        legalBasis = request.legalBasis();
    }

    UUID officialId() {
        return officialId;
    }

    UUID organisationId() {
        return organisationId;
    }

    int position() {
        return position;
    }
}
