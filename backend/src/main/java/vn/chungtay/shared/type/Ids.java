package vn.chungtay.shared.type;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids are UUIDv7: they grow with time, so that new rows land together in their index. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The id that a client working offline has chosen, or a new one. */
    public static UUID orNext(UUID chosen) {
        return chosen == null ? next() : chosen;
    }
}
