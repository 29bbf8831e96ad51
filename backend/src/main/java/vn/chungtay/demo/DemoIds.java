package vn.chungtay.demo;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import vn.chungtay.shared.type.Secrets;

/** Ids of the reference data set: of version 7 like all others, and the same in every installation. */
final class DemoIds {
    private static final long MOMENT = Instant.parse("2025-03-25T00:00:00Z").toEpochMilli();

    private DemoIds() {}

    /** The id that belongs to a name such as {@code "organisation/holt"}. */
    static UUID id(String name) {
        ByteBuffer hash = ByteBuffer.wrap(Secrets.hash("chungtay/demo/" + name));
        long high = (MOMENT << 16) | 0x7000L | (hash.getLong() & 0x0FFFL);
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
