package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.access.Role;
import vn.chungtay.shared.audit.AuditTrail;

/** Gives tokens to systems that prove who they are. */
@ApplicationScoped
class TokenService {
    private final LiveClientQueries clients;
    private final SecretRepository secrets;
    private final AccessTokens tokens;
    private final AuditTrail trail;
    private final Clock clock;

    TokenService(
            LiveClientQueries clients, SecretRepository secrets, AccessTokens tokens, AuditTrail trail, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.tokens = tokens;
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
        LiveClient client =
                clients.bySecret(credentials.clientId(), credentials.secret()).orElseThrow(TokenRefusal::invalidClient);
        trail.by(client.id(), client.clientId(), Role.NGO_SYSTEM.name());
        if (client.blocked()) {
            throw TokenRefusal.unauthorizedClient("The client is blocked");
        }
        if (client.over(LocalDate.now(clock))) {
            throw TokenRefusal.unauthorizedClient("The registration of the client is over");
        }
        if (!client.mayCallFrom(address)) {
            throw TokenRefusal.unauthorizedClient("The client may not call from this address");
        }
        Set<String> granted = granted(client, scope);
        secrets.used(client.id(), client.secretId(), clock.instant());
        return new TokenResponse(
                tokens.issue(client, granted), "Bearer", AccessTokens.LIFETIME.toSeconds(), String.join(" ", granted));
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
