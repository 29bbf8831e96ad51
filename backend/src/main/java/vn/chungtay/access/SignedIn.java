package vn.chungtay.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.shared.http.CallerQuota;
import vn.chungtay.shared.rowlock.RowRight;
import vn.chungtay.shared.rowlock.RowRights;

/**
 * Who makes a request: what a valid session says about its account, or a valid token about its system. Read with one
 * statement per request.
 *
 * @param permissions what the request may do: all of the role for a person, what the token was given for of a system
 * @param session null for a system
 * @param requestsPerMinute how often a system may call; null for people, who all may as often
 */
public record SignedIn(
        UUID accountId,
        String username,
        String displayName,
        Role role,
        AccessScope scope,
        Set<String> permissions,
        Integer requestsPerMinute,
        Session session) {
    static final String ATTRIBUTE = "signedIn";

    /** What shows people, or counts them, by their circumstances. */
    private static final Set<String> PEOPLE = Set.of(
            Permission.BENEFICIARY_READ, Permission.FIGURES_READ, Permission.PROJECT_READ, Permission.ACTIVITY_READ);

    /**
     * The session of a person.
     *
     * @param previousSignInAt when the account was signed in before, null at the first time
     * @param unnoted whether its use has to be noted
     * @param provided whether the identity provider vouched for the person
     */
    record Session(
            UUID id, Instant previousSignInAt, boolean unnoted, SecondFactorState secondFactor, boolean provided) {}

    /** A person; who has a second factor to set up may do nothing else. */
    static SignedIn of(
            UUID accountId,
            String username,
            String displayName,
            Role role,
            String provinceCode,
            String communeCode,
            UUID organisationId,
            boolean maySeeRestricted,
            Session session) {
        return new SignedIn(
                accountId,
                username,
                displayName,
                role,
                AccessScope.of(role, accountId, provinceCode, communeCode, organisationId, maySeeRestricted),
                session.secondFactor() == SecondFactorState.TO_SET_UP ? Set.of() : role.permissions(),
                null,
                session);
    }

    /** A partner's system, which sees what its organisation sees. */
    public static SignedIn ofSystem(
            UUID id, String clientId, String name, UUID organisation, Set<String> permissions, int requestsPerMinute) {
        return new SignedIn(
                id,
                clientId,
                name,
                Role.NGO_SYSTEM,
                AccessScope.of(Role.NGO_SYSTEM, id, null, null, organisation, false),
                permissions,
                requestsPerMinute,
                null);
    }

    /** Whose rows the database lets it touch: no more than the scope and the permissions say, whatever is asked. */
    RowRights rowRights() {
        if (Collections.disjoint(permissions, PEOPLE)) {
            return RowRights.NONE;
        }
        Set<RowRight> rights = EnumSet.of(scope.pseudonymised() ? RowRight.AGREED_PHOTOS : RowRight.PHOTOS);
        if (permissions.contains(Permission.BENEFICIARY_READ) && !scope.pseudonymised()) {
            rights.add(RowRight.IDENTIFIED);
        }
        if (scope.restrictedAllowed()) {
            rights.add(RowRight.RESTRICTED);
        }
        return RowRights.in(scope.provinceCode(), rights);
    }

    /** As the rest of the product asks for it. */
    public SecurityIdentity identity() {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(username))
                .addPermissionChecker(asked -> Uni.createFrom().item(permissions.contains(nameOf(asked))))
                .addRole(role.name())
                .addAttribute(ATTRIBUTE, this)
                .addAttribute("accountId", accountId);
        if (requestsPerMinute != null) {
            identity.addAttribute(CallerQuota.REQUESTS_PER_MINUTE, requestsPerMinute);
        }
        return identity.build();
    }

    /** A permission as {@link Permission} writes it; Quarkus takes it apart where an operation asks for one. */
    private static String nameOf(java.security.Permission asked) {
        return asked.getActions().isEmpty() ? asked.getName() : asked.getName() + ":" + asked.getActions();
    }
}
