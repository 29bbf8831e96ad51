package vn.chungtay.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a session's token into an identity with its permissions and scope. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    private final SessionRepository sessions;

    SessionIdentities(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> {
            SignedIn signedIn =
                    sessions.find(request.getToken().getToken()).orElseThrow(AuthenticationFailedException::new);
            if (signedIn.session().unnoted()) {
                sessions.used(signedIn.session().id());
            }
            return signedIn.identity();
        });
    }
}
