package vn.chungtay.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.http.CallerAddress;
import vn.chungtay.shared.http.RequestId;

/** Makes events: puts to what was done who did it, when and from where. */
@ApplicationScoped
class Witness {
    /** Who acts when the product does something by itself, such as making the accounts of a demonstration. */
    private static final String PRODUCT = "chungtay";

    private static final String BY_ITSELF = "byItself";

    private final AuditTrail trail;
    private final SecurityIdentity identity;
    private final CurrentAccess access;
    private final CurrentVertxRequest request;
    private final CallerAddress addresses;
    private final Clock clock;

    Witness(
            AuditTrail trail,
            SecurityIdentity identity,
            CurrentAccess access,
            CurrentVertxRequest request,
            CallerAddress addresses,
            Clock clock) {
        this.trail = trail;
        this.identity = identity;
        this.access = access;
        this.request = request;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Whether there is a request whose doing this is. */
    boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    /**
     * An event of now.
     *
     * @param province where the record lies (2 digits), or null when only the account says it
     */
    AuditEvent event(
            AuditAction action,
            AuditOutcome outcome,
            RecordOfRow record,
            String province,
            boolean restricted,
            ObjectNode detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!inRequest()) {
            return new AuditEvent(
                    province == null ? AuditEvent.COUNTRY : province,
                    idOf(now),
                    now,
                    null,
                    PRODUCT,
                    null,
                    null,
                    null,
                    action,
                    BY_ITSELF,
                    record.resource(),
                    record.id(),
                    restricted,
                    outcome,
                    null,
                    detail.toString());
        }
        RoutingContext http = request.getCurrent();
        // What is refused before it is known what is called is refused whoever calls: nobody is asked for then.
        boolean known = trail.operation() != null && !identity.isAnonymous();
        boolean session = known && trail.accountName() == null;
        return new AuditEvent(
                province != null ? province : ownProvince(known),
                idOf(now),
                now,
                session ? identity.getAttribute("accountId") : trail.accountId(),
                session ? identity.getPrincipal().getName() : trail.accountName(),
                session ? identity.getRoles().stream().findFirst().orElse(null) : trail.role(),
                trail.isAddressKept() ? addresses.of(http.request()) : null,
                UUID.fromString(RequestId.of(http)),
                action,
                trail.operation() == null ? http.request().method().name() : trail.operation(),
                record.resource(),
                record.id(),
                restricted,
                outcome,
                trail.reason(),
                detail.toString());
    }

    private String ownProvince(boolean known) {
        if (trail.provinceCode() != null) {
            return trail.provinceCode();
        }
        String own = known ? access.scope().provinceCode() : null;
        return own == null ? AuditEvent.COUNTRY : own;
    }

    /** The smallest id that an event of this instant or later can have. */
    static UUID firstIdOf(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }

    /** UUIDv7: the milliseconds in front, so that events lie in the order of time; the rest cannot be guessed. */
    static UUID idOf(Instant at) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long micros = at.getNano() / 1_000 % 1_000;
        long high = at.toEpochMilli() << 16 | 0x7000L | micros << 2 | random.nextInt(4);
        long low = 0x8000_0000_0000_0000L | random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL;
        return new UUID(high, low);
    }
}
