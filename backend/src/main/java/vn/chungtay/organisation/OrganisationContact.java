package vn.chungtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** One way to reach an organisation; it may have several numbers. */
@Entity
class OrganisationContact {
    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String value;
    private String extension;
    private String label;
    private short position;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected OrganisationContact() {}

    OrganisationContact(UUID organisationId, ContactRequest request, int defaultPosition, String pointer) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        replace(request, defaultPosition, pointer);
    }

    /**
     * @param defaultPosition where it stands in the list when the request does not say
     * @param pointer of the contact in the request, for faults
     */
    void replace(ContactRequest request, int defaultPosition, String pointer) {
        ContactRequest readable = request.readable(pointer);
        kind = readable.kind();
        value = readable.value();
        extension = readable.extension();
        label = readable.label();
        position = (short) (readable.position() == null ? defaultPosition : readable.position());
        validFrom = readable.validFrom();
        validTo = readable.validTo();
    }

    UUID organisationId() {
        return organisationId;
    }

    int position() {
        return position;
    }
}
