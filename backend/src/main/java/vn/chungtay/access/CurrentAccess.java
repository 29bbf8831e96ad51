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

    /** Whether the account holds a right beside the one that the operation asked for. */
    public boolean may(String permission) {
        return signedIn().permissions().contains(permission);
    }

    /** What tells this session from others of the account; null where there is none. */
    public byte[] session() {
        return identity.getAttribute("session");
    }

    SignedIn signedIn() {
        return identity.getAttribute(SignedIn.ATTRIBUTE);
    }
}
