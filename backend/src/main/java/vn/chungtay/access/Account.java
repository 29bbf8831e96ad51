package vn.chungtay.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.chungtay.oidc.ProvidedPerson;
import vn.chungtay.shared.type.Ids;

/** An account: one person (or one computer of a partner), one role, one scope. It is blocked, never deleted. */
@Entity
class Account {
    @Id
    private UUID id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "provider_issuer")
    private String providerIssuer;

    @Column(name = "provider_subject")
    private String providerSubject;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "may_see_restricted")
    private boolean maySeeRestricted;

    private boolean active;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    @Column(name = "change_reason")
    private String changeReason;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @Version
    private long version;

    protected Account() {}

    static Account create(NewAccount wanted, Instant now) {
        Account account = new Account();
        account.id = Ids.next();
        account.username = wanted.username();
        account.describe(wanted);
        account.active = true;
        account.createdAt = now;
        account.updatedAt = now;
        return account;
    }

    /** The account of somebody for whom the identity provider vouches; it never has a password here. */
    static Account provided(NewAccount wanted, ProvidedPerson person, Instant now) {
        Account account = create(wanted, now);
        account.providerIssuer = person.issuer();
        account.providerSubject = person.subject();
        return account;
    }

    /** Takes over who it is, as what, and for which part of the country; the name to sign in with stays. */
    void describe(NewAccount wanted) {
        displayName = wanted.displayName();
        email = wanted.email();
        role = wanted.role();
        provinceCode = wanted.provinceCode();
        communeCode = wanted.communeCode();
        organisationId = wanted.organisationId();
        maySeeRestricted = wanted.maySeeRestricted();
    }

    /** Whether it says all of this already. */
    boolean describes(NewAccount wanted) {
        return new NewAccount(
                        username, displayName, email, role, provinceCode, communeCode, organisationId, maySeeRestricted)
                .equals(wanted);
    }

    /** Whether the identity provider keeps it: who it is and what it may do are changed there. */
    boolean isProvided() {
        return providerSubject != null;
    }

    void block(Instant now) {
        active = false;
        blockedAt = now;
    }

    void unblock() {
        active = true;
        blockedAt = null;
    }

    /** Notes who changed the account last and why, which makes a new version. */
    void changed(UUID by, String reason, Instant now) {
        updatedBy = by;
        changeReason = reason;
        updatedAt = now;
    }

    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    /** Whose account it is: accounts with the same address belong to one person. Null for computers. */
    String email() {
        return email;
    }

    /** Null until the person has chosen a password through the set-up link. */
    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    String provinceCode() {
        return provinceCode;
    }

    boolean active() {
        return active;
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    long version() {
        return version;
    }
}
