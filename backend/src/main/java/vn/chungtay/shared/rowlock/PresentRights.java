package vn.chungtay.shared.rowlock;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The rights of the work at hand: those lent to it, else those of the request, else none. */
@ApplicationScoped
public class PresentRights {
    private static final String OF_REQUEST = PresentRights.class.getName();
    private static final ThreadLocal<RowRights> LENT = new ThreadLocal<>();

    private final CurrentVertxRequest request;

    PresentRights(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Says what the caller of a request may touch, as soon as it is known who calls. */
    public static void tell(RoutingContext request, RowRights rights) {
        request.put(OF_REQUEST, rights);
    }

    /** As a statement hands it to the database, for itself or for its transaction. */
    public String setting() {
        return present().setting();
    }

    RowRights present() {
        RowRights lent = LENT.get();
        if (lent != null) {
            return lent;
        }
        RoutingContext http = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        RowRights own = http == null ? null : http.get(OF_REQUEST);
        return own == null ? RowRights.NONE : own;
    }

    /** Makes rights the present ones of this thread; answers what was lent before, null for nothing. */
    static RowRights lend(RowRights rights) {
        RowRights before = LENT.get();
        if (rights == null) {
            LENT.remove();
        } else {
            LENT.set(rights);
        }
        return before;
    }
}
