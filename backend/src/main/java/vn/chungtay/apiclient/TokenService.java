package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.access.Role;
import vn.chungtay.oidc.ProviderDirectory;
import vn.chungtay.shared.audit.AuditTrail;

/** Gives tokens to systems that prove who they are, and takes them back. */
@ApplicationScoped
class TokenService {
    private final LiveClientQueries clients;
    private final SecretRepository secrets;
    private final AccessTokens tokens;
    private final RevokedTokenRepository revoked;
    private final ProviderDirectory provider;
    private final AuditTrail trail;
    private final Clock clock;

    TokenService(
            LiveClientQueries clients,
            SecretRepository secrets,
            AccessTokens tokens,
            RevokedTokenRepository revoked,
            ProviderDirectory provider,
            AuditTrail trail,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.tokens = tokens;
        this.revoked = revoked;
        this.provider = provider;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers a token.
     *
     * @param address from where it is asked
     * @throws TokenRefusal in the words of RFC 6749
     */
    @Transactional
    TokenResponse issue(ClientCredentials credentials, String scope, String address) {
        LiveClient client = known(credentials);
        if (client.blocked()) {
            throw TokenRefusal.unauthorizedClient("The client is blocked");
        }
        if (client.over(LocalDate.now(clock))) {
            throw TokenRefusal.unauthorizedClient("The registration of the client is over");
        }
        requireNetwork(client, address);
        Set<String> granted = granted(client, scope);
        secrets.used(client.id(), client.secretId(), clock.instant());
        return new TokenResponse(
                tokens.issue(client, granted), "Bearer", AccessTokens.LIFETIME.toSeconds(), String.join(" ", granted));
    }

    /**
     * Ends one token of the client before its time. What is no good token needs no ending, and that is no fault (RFC 7009,
     * 2.2); a blocked client may give back what it has.
     *
     * @param address from where it is asked
     * @throws TokenRefusal in the words of RFC 7009
     */
    @Transactional
    void revoke(ClientCredentials credentials, String token, String address) {
        LiveClient client = known(credentials);
        requireNetwork(client, address);
        Optional<AccessToken> good = tokens.read(token);
        if (good.isEmpty()) {
            if (provider.system(token).isPresent()) {
                throw TokenRefusal.tokenOfProvider();
            }
            return;
        }
        if (!good.get().client().equals(client.id())) {
            throw TokenRefusal.tokenOfAnother();
        }
        revoked.add(good.get(), clock.instant());
    }

    private LiveClient known(ClientCredentials credentials) {
        LiveClient client =
                clients.bySecret(credentials.clientId(), credentials.secret()).orElseThrow(TokenRefusal::invalidClient);
        trail.by(client.id(), client.clientId(), Role.NGO_SYSTEM.name());
        return client;
    }

    private static void requireNetwork(LiveClient client, String address) {
        if (!client.mayCallFrom(address)) {
            throw TokenRefusal.unauthorizedClient("The client may not call from this address");
        }
    }

    private static Set<String> granted(LiveClient client, String scope) {
        if (scope == null || scope.isBlank()) {
            return client.granted(Role.NGO_SYSTEM.permissions());
        }
        Set<String> wanted = new TreeSet<>(Arrays.asList(scope.strip().split(" +")));
        Set<String> granted = client.granted(wanted);
        if (!granted.equals(wanted)) {
            throw TokenRefusal.invalidScope();
        }
        return granted;
    }
}
