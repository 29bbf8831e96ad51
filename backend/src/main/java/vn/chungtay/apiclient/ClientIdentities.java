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
import vn.chungtay.access.SignedIn;

/** Turns a token into an identity with the permissions it was given for and the scope of its organisation. */
@ApplicationScoped
class ClientIdentities implements IdentityProvider<BearerRequest> {
    private final AccessTokens tokens;
    private final LiveClientQueries clients;
    private final Clock clock;

    ClientIdentities(AccessTokens tokens, LiveClientQueries clients, Clock clock) {
        this.tokens = tokens;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public Class<BearerRequest> getRequestType() {
        return BearerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signedIn(request)
                .orElseThrow(AuthenticationFailedException::new)
                .identity());
    }

    private Optional<SignedIn> signedIn(BearerRequest request) {
        return tokens.read(request.token()).flatMap(token -> clients.byToken(token.client(), token.secret())
                .filter(client -> isGood(client, token, request.address()))
                .map(client -> SignedIn.ofSystem(
                        client.id(),
                        client.clientId(),
                        client.name(),
                        client.organisationId(),
                        client.granted(token.scopes()),
                        client.requestsPerMinute())));
    }

    private boolean isGood(LiveClient client, AccessToken token, String address) {
        return !client.blocked()
                && !client.over(LocalDate.now(clock))
                && client.generation() == token.generation()
                && client.mayCallFrom(address);
    }
}
