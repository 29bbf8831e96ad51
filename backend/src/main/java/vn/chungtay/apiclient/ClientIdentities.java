package vn.chungtay.apiclient;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.access.SignedIn;
import vn.chungtay.oidc.ProviderDirectory;

/** Turns a token into an identity with the permissions it was given for and the scope of its organisation. */
@ApplicationScoped
class ClientIdentities implements IdentityProvider<BearerRequest> {
    private final AccessTokens tokens;
    private final LiveClientQueries clients;
    private final ProviderDirectory provider;
    private final Clock clock;

    ClientIdentities(AccessTokens tokens, LiveClientQueries clients, ProviderDirectory provider, Clock clock) {
        this.tokens = tokens;
        this.clients = clients;
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public Class<BearerRequest> getRequestType() {
        return BearerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> withOwnToken(request)
                .or(() -> withTokenOfProvider(request))
                .orElseThrow(AuthenticationFailedException::new)
                .identity());
    }

    private Optional<SignedIn> withOwnToken(BearerRequest request) {
        return tokens.read(request.token()).flatMap(token -> clients.byToken(token)
                .filter(client -> isGood(client, request.address()) && client.generation() == token.generation())
                .map(client -> signedIn(client, token.scopes())));
    }

    /** The same rights by another door: what the provider gave the token for, of what the system is registered with. */
    private Optional<SignedIn> withTokenOfProvider(BearerRequest request) {
        return provider.system(request.token()).flatMap(system -> clients.byClientId(system.clientId())
                .filter(client -> isGood(client, request.address()))
                .map(client -> signedIn(client, system.scopes())));
    }

    private static SignedIn signedIn(LiveClient client, Set<String> scopes) {
        return SignedIn.ofSystem(
                client.id(),
                client.clientId(),
                client.name(),
                client.organisationId(),
                client.granted(scopes),
                client.requestsPerMinute());
    }

    private boolean isGood(LiveClient client, String address) {
        return !client.blocked() && !client.over(LocalDate.now(clock)) && client.mayCallFrom(address);
    }
}
