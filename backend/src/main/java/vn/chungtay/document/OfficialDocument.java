package vn.chungtay.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A text of an office, known by number and date. */
@Entity
class OfficialDocument {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String provinceCode;

    private String number;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String title;
    private LocalDate issuedOn;
    private UUID organisationId;
    private String issuerText;
    private String url;

    @Version
    private long version;

    private Instant createdAt;
    private UUID createdBy;
    private Instant updatedAt;
    private UUID updatedBy;

    protected OfficialDocument() {}

    static OfficialDocument register(
            UUID id, String provinceCode, UpdateDocumentRequest content, Instant now, UUID account) {
        OfficialDocument document = new OfficialDocument();
        document.id = id;
        document.provinceCode = provinceCode;
        document.createdAt = now;
        document.createdBy = account;
        document.correct(content, now, account);
        return document;
    }

    void correct(UpdateDocumentRequest content, Instant now, UUID account) {
        number = content.number();
        type = content.typeOrRead();
        title = content.title();
        issuedOn = content.issuedOn();
        organisationId = content.organisationId();
        issuerText = content.issuerText();
        url = content.url();
        updatedAt = now;
        updatedBy = account;
    }

    UpdateDocumentRequest content() {
        return new UpdateDocumentRequest(number, type, title, issuedOn, organisationId, issuerText, url);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
