package vn.chungtay.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The rights of the request at hand. */
@RequestScoped
public class CurrentAccess {
    private final SecurityIdentity identity;

    CurrentAccess(SecurityIdentity identity) {
        this.identity = identity;
    }

    public AccessScope scope() {
        return signedIn().scope();
    }

    public UUID accountId() {
        return signedIn().accountId();
    }

    SignedIn signedIn() {
        return identity.getAttribute(SignedIn.ATTRIBUTE);
    }
}
