package vn.chungtay.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** Something that happened to organisations. Events are added, never changed. */
@Entity
class OrganisationEvent {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationEventKind kind;

    private LocalDate happenedOn;
    private String legalBasis;
    private String description;
    private Instant createdAt;
    private UUID createdBy;

    @ElementCollection
    @CollectionTable(name = "organisation_event_party", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Party> parties = new LinkedHashSet<>();

    protected OrganisationEvent() {}

    static OrganisationEvent record(OrganisationEventRequest request, UUID by, Instant now) {
        OrganisationEvent event = new OrganisationEvent();
        event.id = Ids.orNext(request.id());
        event.kind = request.kind();
        event.happenedOn = request.happenedOn();
        event.legalBasis = request.legalBasis();
        event.description = request.description();
        event.createdAt = now;
        event.createdBy = by;
        request.parties().forEach(party -> event.parties.add(new Party(party.organisationId(), party.role())));
        return event;
    }

    UUID id() {
        return id;
    }

    /** An organisation and its part in the event. */
    @Embeddable
    static class Party {
        private UUID organisationId;

        @Enumerated(EnumType.STRING)
        private EventRole role;

        protected Party() {}

        Party(UUID organisationId, EventRole role) {
            this.organisationId = organisationId;
            this.role = role;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Party party && party.organisationId.equals(organisationId) && party.role == role;
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisationId, role);
        }
    }
}
