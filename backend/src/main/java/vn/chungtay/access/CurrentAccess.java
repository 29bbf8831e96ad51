package vn.chungtay.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

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

    /** The role that the request acts in. */
    public Role role() {
        return signedIn().role();
    }

    /** Somebody who signed in by a page; whoever calls with a token has no session and no password. */
    SignedIn person() {
        SignedIn signedIn = signedIn();
        if (signedIn.session() == null) {
            throw Problem.of(ProblemCode.FORBIDDEN);
        }
        return signedIn;
    }

    /** Whether the account holds a right beside the one that the operation asked for. */
    public boolean may(String permission) {
        return signedIn().permissions().contains(permission);
    }

    /** What tells this session from others of the account; null where there is none. */
    public UUID session() {
        return signedIn().session() == null ? null : signedIn().session().id();
    }

    SignedIn signedIn() {
        return identity.getAttribute(SignedIn.ATTRIBUTE);
    }
}
