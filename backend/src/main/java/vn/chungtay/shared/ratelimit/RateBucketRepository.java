package vn.chungtay.shared.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** The buckets that all processes share. Outside of any transaction of a request: what is taken stays taken. */
@ApplicationScoped
class RateBucketRepository {
    /** The level now: what was there, and what came since, up to a minute's requests. */
    private static final String LEVEL = "least(?, b.tokens + ? / 60.0"
            + " * greatest(0, extract(epoch FROM CAST(? AS timestamptz) - b.filled_at)))";

    private static final String TAKE = """
            INSERT INTO rate_bucket AS b (caller, tokens, filled_at, granted) VALUES (?, ?, ?, ?)
            ON CONFLICT (caller) DO UPDATE SET (tokens, granted, filled_at) = (
              SELECT level - taken, taken, greatest(b.filled_at, CAST(? AS timestamptz))
              FROM (SELECT level, least(?, greatest(0, floor(level)))::integer AS taken FROM (SELECT {level} AS level) l) t)
            RETURNING granted, tokens""".replace("{level}", LEVEL);

    private final DataSource database;

    RateBucketRepository(DataSource database) {
        this.database = database;
    }

    /**
     * What was given, and what is left for others.
     *
     * @param granted whole requests, 0 when the bucket is empty
     */
    record Taken(int granted, double left) {}

    /** Takes as many of the wanted requests as there are; the bucket of a new caller is full. */
    Taken take(UUID caller, int limit, int wanted, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            Object[] values = {
                caller,
                (double) limit - wanted,
                now.atOffset(ZoneOffset.UTC),
                wanted,
                now.atOffset(ZoneOffset.UTC),
                wanted,
                (double) limit,
                (double) limit,
                now.atOffset(ZoneOffset.UTC)
            };
            for (int i = 0; i < values.length; i++) {
                take.setObject(i + 1, values[i]);
            }
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return new Taken(row.getInt(1), row.getDouble(2));
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The limit of a caller cannot be read", fault);
        }
    }

    /** Forgets buckets that are full again by now: one that is not there is a full one. */
    void forgetBefore(Instant instant) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement("DELETE FROM rate_bucket WHERE filled_at < ?")) {
            forget.setObject(1, instant.atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException("Old limits cannot be forgotten", fault);
        }
    }
}
