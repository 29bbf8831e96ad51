package vn.chungtay.apiclient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A system of an organisation that may call the API. */
@Entity
class ApiClient {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String clientId;

    private String name;

    @Column(updatable = false)
    private UUID organisationId;

    private String contact;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> scopes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> networks;

    private int requestsPerMinute;
    private LocalDate expiresOn;
    private Instant blockedAt;
    private String blockedReason;
    private int tokenGeneration;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    @Version
    private long version;

    protected ApiClient() {}

    static ApiClient register(UUID id, CreateApiClientRequest wanted, Instant now, UUID account) {
        ApiClient client = new ApiClient();
        client.id = id;
        client.clientId = wanted.clientId();
        client.organisationId = wanted.organisationId();
        client.createdAt = now;
        client.createdBy = account;
        client.change(wanted.settings(), now, account);
        return client;
    }

    void change(UpdateApiClientRequest settings, Instant now, UUID account) {
        name = settings.name();
        contact = settings.contact();
        scopes = settings.scopes().stream().distinct().sorted().toList();
        networks = settings.networks() == null
                ? List.of()
                : settings.networks().stream().distinct().toList();
        requestsPerMinute = settings.requestsPerMinuteOrUsual();
        expiresOn = settings.expiresOn();
        touched(now, account);
    }

    /** Refuses it from now on; its tokens, also those it gets later, are worth nothing until it is unblocked. */
    void block(String reason, Instant now, UUID account) {
        blockedAt = now;
        blockedReason = reason;
        endTokens(now, account);
    }

    void unblock(Instant now, UUID account) {
        blockedAt = null;
        blockedReason = null;
        touched(now, account);
    }

    /** Ends every token that was given out; the secrets stay. */
    void endTokens(Instant now, UUID account) {
        tokenGeneration++;
        touched(now, account);
    }

    private void touched(Instant now, UUID account) {
        updatedAt = now;
        updatedBy = account;
    }

    boolean blocked() {
        return blockedAt != null;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
