package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.Role;
import vn.chungtay.shared.persistence.InstallationSecrets;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.shared.type.Secrets;

/** Makes partners' systems for other parts of the product: the demonstration. */
@ApplicationScoped
public class ApiClientDirectory {
    private static final Duration LIFETIME = Duration.ofDays(365);

    private final ApiClientRepository clients;
    private final SecretRepository secrets;
    private final LiveClientQueries live;
    private final InstallationSecrets installation;
    private final Clock clock;

    ApiClientDirectory(
            ApiClientRepository clients,
            SecretRepository secrets,
            LiveClientQueries live,
            InstallationSecrets installation,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.live = live;
        this.installation = installation;
        this.clock = clock;
    }

    /** Makes a system that may do all that systems may; one that exists keeps what it has. Its secret works again. */
    @Transactional
    public void ensureForDemonstration(String clientId, String name, UUID organisation) {
        String secret = demonstrationSecret(clientId);
        // found by SQL: the first query of Hibernate's own language would cost each start a quarter of a second
        if (live.bySecret(clientId, secret).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        UUID client = clients.findByClientId(clientId).map(ApiClient::id).orElseGet(() -> {
            ApiClient made = ApiClient.register(
                    Ids.next(),
                    new CreateApiClientRequest(
                            clientId,
                            name,
                            organisation,
                            null,
                            List.copyOf(Role.NGO_SYSTEM.permissions()),
                            List.of(),
                            null,
                            null),
                    now,
                    null);
            clients.persistAndFlush(made);
            return made.id();
        });
        secrets.freeSlots(client, now);
        secrets.freeSlot(client).ifPresent(slot -> secrets.add(client, slot, secret, now, now.plus(LIFETIME), null));
    }

    /** The secret of a system of the demonstration: made from the installation's key, so that it can be shown again. */
    public String demonstrationSecret(String clientId) {
        return Secrets.text(installation.digest("demonstration-client", clientId));
    }
}
