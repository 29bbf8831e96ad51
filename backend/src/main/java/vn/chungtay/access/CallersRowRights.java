package vn.chungtay.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.chungtay.shared.rowlock.PresentRights;

/** As soon as it is known who calls, the database's lock is told what the caller may touch. */
@ApplicationScoped
class CallersRowRights implements SecurityIdentityAugmentor {
    /** After all that say more about the caller. */
    private static final int LAST = -1_000;

    @Override
    public int priority() {
        return LAST;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        SignedIn signedIn = identity.getAttribute(SignedIn.ATTRIBUTE);
        if (request != null && signedIn != null) {
            PresentRights.tell(request, signedIn.rowRights());
        }
        return Uni.createFrom().item(identity);
    }
}
