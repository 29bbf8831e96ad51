package vn.chungtay.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A month of action, a social work day …: what a year's activities are held for, with theme and messages. */
@Entity
class Campaign {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String provinceCode;

    private String code;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    @Column(name = "year")
    private short year;

    private Short edition;
    private String name;
    private String theme;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private UUID planDocumentId;
    private UUID programmeId;

    @Column(updatable = false)
    private UUID copiedFromId;

    private LocalDate reportDueOn;

    @Version
    private long version;

    private Instant createdAt;
    private UUID createdBy;
    private Instant updatedAt;
    private UUID updatedBy;

    protected Campaign() {}

    /** A new campaign; {@code copiedFrom} is the one of an earlier year it repeats, or null. */
    static Campaign announce(UUID id, String provinceCode, UUID copiedFrom, Instant now, UUID account) {
        Campaign campaign = new Campaign();
        campaign.id = id;
        campaign.provinceCode = provinceCode;
        campaign.copiedFromId = copiedFrom;
        campaign.createdAt = now;
        campaign.createdBy = account;
        return campaign;
    }

    void describe(UpdateCampaignRequest content, LocalDate reportDue, Instant now, UUID account) {
        kind = content.kind();
        code = content.codeOrMade();
        year = content.year().shortValue();
        edition = content.edition() == null ? null : content.edition().shortValue();
        name = content.name();
        theme = content.theme();
        periodFrom = content.periodFrom();
        periodTo = content.periodTo();
        planDocumentId = content.planDocumentId();
        programmeId = content.programmeId();
        reportDueOn = reportDue;
        updatedAt = now;
        updatedBy = account;
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    long version() {
        return version;
    }
}
