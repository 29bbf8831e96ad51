package vn.chungtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation without what carries dates: names, parents, contacts and posts are rows of their own. */
@Entity
class Organisation {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String sector;

    @Enumerated(EnumType.STRING)
    private OrganisationLevel level;

    private String provinceCode;
    private String communeCode;
    private String shortName;
    private String registrationNo;
    private String addressText;
    private String country;
    private LocalDate foundedOn;

    @Enumerated(EnumType.STRING)
    private FoundedPrecision foundedPrecision;

    private LocalDate dissolvedOn;
    private boolean invented;

    @Version
    private long version;

    private Instant createdAt;
    private UUID createdBy;
    private Instant updatedAt;
    private UUID updatedBy;

    protected Organisation() {}

    static Organisation register(UUID id, UpdateOrganisationRequest facts, boolean invented, UUID by, Instant now) {
        Organisation organisation = new Organisation();
        organisation.id = id;
        organisation.invented = invented;
        organisation.createdAt = now;
        organisation.createdBy = by;
        organisation.describe(facts, by, now);
        return organisation;
    }

    /** Replaces everything that carries no dates. */
    void describe(UpdateOrganisationRequest facts, UUID by, Instant now) {
        kind = facts.kind();
        sector = facts.sector();
        level = facts.level();
        provinceCode = facts.provinceCode();
        communeCode = facts.communeCode();
        shortName = facts.shortName();
        registrationNo = facts.registrationNo();
        addressText = facts.addressText();
        country = facts.country() == null ? "VN" : facts.country();
        foundedOn = facts.foundedOn();
        foundedPrecision = facts.foundedOn() == null || facts.foundedPrecision() != null
                ? facts.foundedPrecision()
                : FoundedPrecision.DAY;
        changed(by, now);
    }

    /** Ends the organisation; {@code on} is the first day it no longer exists. */
    void dissolve(LocalDate on, UUID by, Instant now) {
        dissolvedOn = on;
        changed(by, now);
    }

    /** Marks that something that belongs to the organisation has changed, which makes a new version. */
    void changed(UUID by, Instant now) {
        updatedAt = now;
        updatedBy = by;
    }

    UpdateOrganisationRequest facts() {
        return new UpdateOrganisationRequest(
                kind,
                sector,
                level,
                provinceCode,
                communeCode,
                shortName,
                registrationNo,
                addressText,
                country,
                foundedOn,
                foundedPrecision);
    }

    UUID id() {
        return id;
    }

    OrganisationKind kind() {
        return kind;
    }

    String provinceCode() {
        return provinceCode;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    long version() {
        return version;
    }
}
