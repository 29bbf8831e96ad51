package vn.chungtay.beneficiary;

import java.time.Instant;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;

/**
 * Restricted circumstances on the page of one person. Who may see them sees them only after having said why, with the
 * session in which it was said, for half an hour; for everybody else they are absent.
 */
final class RestrictedAccessSql {
    private static final String OPENED = "EXISTS (SELECT 1 FROM restricted_access ra"
            + " WHERE ra.province_code = %1$s.province_code AND ra.beneficiary_id = %2$s"
            + " AND ra.session_id = :session AND ra.open_until > :instant)";

    private static final UUID NOBODY = new UUID(0, 0);

    private RestrictedAccessSql() {}

    /** A condition, starting with AND, on the circumstances of an alias. */
    static String shown(AccessScope scope, String alias) {
        return scope.restrictedAllowed()
                ? " AND (NOT " + alias + ".restricted OR " + OPENED.formatted(alias, alias + ".beneficiary_id") + ")"
                : " AND NOT " + alias + ".restricted";
    }

    /** Whether there is something restricted about person {@code b} that the reader could open. */
    static String hidden(AccessScope scope) {
        return scope.restrictedAllowed()
                ? "EXISTS (SELECT 1 FROM circumstance rc WHERE rc.province_code = b.province_code"
                        + " AND rc.beneficiary_id = b.id AND rc.restricted) AND NOT " + OPENED.formatted("b", "b.id")
                : "FALSE";
    }

    static Select bind(Select select, AccessScope scope, UUID session, Instant now) {
        return scope.restrictedAllowed()
                ? select.bind("session", session == null ? NOBODY : session).bind("instant", now)
                : select;
    }
}
