package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.chungtay.shared.time.ClockProducer;

/** Adds seals to the chains, one province and day at a time. */
@ApplicationScoped
class SealRepository {
    /** The longest that an event may take from being made to being seen: no transaction lives as long. */
    static final Duration GRACE = Duration.ofMinutes(10);

    /** Asked province by province and day by day, since reading every event of weeks each minute would not do. */
    private static final String OPEN = """
            SELECT p.code, d.day
            FROM (SELECT lpad(CAST(n AS text), 2, '0') AS code FROM generate_series(0, 99) n) p
            CROSS JOIN (SELECT CAST(g AS date) AS day FROM generate_series(
                CAST(coalesce((SELECT max(h.day) - 40 FROM audit_head h WHERE h.closed),
                              (SELECT min(e.day) FROM audit_event e), ?) AS timestamp),
                CAST(? AS timestamp), interval '1 day') g) d
            WHERE EXISTS (SELECT 1 FROM audit_event e WHERE e.province_code = p.code AND e.day = d.day)
              AND NOT EXISTS (SELECT 1 FROM audit_head h WHERE h.province_code = p.code AND h.day = d.day AND h.closed)
            ORDER BY p.code, d.day""";

    private static final String LOCK =
            "SELECT pg_try_advisory_xact_lock(hashtext('audit_seal'), hashtext(? || CAST(? AS date)))";

    private static final String HEAD = """
            SELECT events, closed, seed, hash, sealed_at FROM audit_head WHERE province_code = ? AND day = ?
            ORDER BY events DESC, closed DESC LIMIT 1""";

    private static final String HEAD_BEFORE = """
            SELECT hash, closed FROM audit_head WHERE province_code = ? AND day < ?
            ORDER BY day DESC, events DESC, closed DESC LIMIT 1""";

    private static final String UNSEALED = "SELECT " + Chain.COLUMNS + """

            FROM audit_event e
            WHERE e.province_code = ? AND e.day = ? AND e.id >= ? AND e.at >= ?
              AND NOT EXISTS (SELECT 1 FROM audit_seal s
                              WHERE s.province_code = e.province_code AND s.day = e.day AND s.event_id = e.id)
            ORDER BY e.at, e.id""";

    private static final String SEAL =
            "INSERT INTO audit_seal (province_code, day, sequence, event_id, hash) VALUES (?, ?, ?, ?, ?)";

    private static final String NEW_HEAD = """
            INSERT INTO audit_head (province_code, day, events, closed, seed, hash, sealed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final int BATCH = 1_000;

    /** A province's day that may have events without a seal. */
    record OpenDay(String provinceCode, LocalDate day) {}

    private record Head(int events, boolean closed, byte[] seed, byte[] hash, Instant sealedAt) {}

    private final DataSource database;

    SealRepository(DataSource database) {
        this.database = database;
    }

    /** Days that are not closed, the oldest of each province first. */
    List<OpenDay> openDays(LocalDate today) throws SQLException {
        List<OpenDay> days = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setObject(1, today);
            select.setObject(2, today);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    days.add(new OpenDay(rows.getString(1), rows.getObject(2, LocalDate.class)));
                }
            }
        }
        return days;
    }

    /**
     * Seals what has no seal yet, and closes a day that is over. Another process that does the same is left to it.
     *
     * @return how many events were sealed
     */
    int seal(OpenDay day, Instant now) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int sealed = seal(connection, day, now);
                connection.commit();
                return sealed;
            } catch (SQLException fault) {
                connection.rollback();
                throw fault;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static int seal(Connection connection, OpenDay day, Instant now) throws SQLException {
        if (!locked(connection, day)) {
            return 0;
        }
        Head head = head(connection, day);
        boolean over = now.isAfter(day.day()
                .plusDays(1)
                .atStartOfDay(ClockProducer.VIET_NAM)
                .toInstant()
                .plus(GRACE));
        if (head == null) {
            byte[] seed = seed(connection, day);
            if (seed == null) {
                return 0;
            }
            head = new Head(0, false, seed, seed, Instant.EPOCH.plus(GRACE));
        }
        if (head.closed()) {
            return 0;
        }
        int count = head.events();
        byte[] hash = head.hash();
        try (PreparedStatement select = connection.prepareStatement(UNSEALED);
                PreparedStatement seal = connection.prepareStatement(SEAL)) {
            bind(select, day);
            // Older ones were put in afterwards: verification shows them.
            Instant since = head.sealedAt().minus(GRACE);
            select.setObject(3, Witness.firstIdOf(since));
            select.setObject(4, since.atOffset(ZoneOffset.UTC));
            select.setFetchSize(BATCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hash = Chain.next(hash, Chain.canonical(rows));
                    count++;
                    bind(seal, day);
                    seal.setInt(3, count);
                    seal.setObject(4, UUID.fromString(rows.getString("id")));
                    seal.setBytes(5, hash);
                    seal.addBatch();
                    if (count % BATCH == 0) {
                        seal.executeBatch();
                    }
                }
            }
            seal.executeBatch();
        }
        if (count > head.events() || over) {
            try (PreparedStatement insert = connection.prepareStatement(NEW_HEAD)) {
                bind(insert, day);
                insert.setInt(3, count);
                insert.setBoolean(4, over);
                insert.setBytes(5, head.seed());
                insert.setBytes(6, hash);
                insert.setObject(7, now.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        }
        return count - head.events();
    }

    private static boolean locked(Connection connection, OpenDay day) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            bind(lock, day);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static Head head(Connection connection, OpenDay day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            bind(select, day);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Head(
                                row.getInt(1),
                                row.getBoolean(2),
                                row.getBytes(3),
                                row.getBytes(4),
                                row.getObject(5, java.time.OffsetDateTime.class).toInstant())
                        : null;
            }
        }
    }

    /** The hash that the province's day before ended with; null while that day may still grow. */
    private static byte[] seed(Connection connection, OpenDay day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD_BEFORE)) {
            bind(select, day);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Chain.BEGINNING;
                }
                return row.getBoolean(2) ? row.getBytes(1) : null;
            }
        }
    }

    private static void bind(PreparedStatement statement, OpenDay day) throws SQLException {
        statement.setString(1, day.provinceCode());
        statement.setObject(2, day.day());
    }
}
