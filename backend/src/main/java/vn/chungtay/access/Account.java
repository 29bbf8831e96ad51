package vn.chungtay.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** A local account: one person, one role, one scope. */
@Entity
class Account {
    @Id
    private UUID id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

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

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {}

    static Account create(NewAccount wanted, String passwordHash, Instant now) {
        Account account = new Account();
        account.id = Ids.next();
        account.username = wanted.username();
        account.displayName = wanted.displayName();
        account.passwordHash = passwordHash;
        account.role = wanted.role();
        account.provinceCode = wanted.provinceCode();
        account.communeCode = wanted.communeCode();
        account.organisationId = wanted.organisationId();
        account.maySeeRestricted = wanted.maySeeRestricted();
        account.active = true;
        account.createdAt = now;
        return account;
    }

    UUID id() {
        return id;
    }

    /** Null until the person has chosen a password through the set-up link. */
    String passwordHash() {
        return passwordHash;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    boolean active() {
        return active;
    }
}
