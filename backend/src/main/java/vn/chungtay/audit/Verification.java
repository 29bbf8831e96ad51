package vn.chungtay.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Compares events with their seals and seals with each other. It needs a connection and nothing of the running product,
 * so that the same code answers the officer's screen and {@code make audit-verify}.
 */
public final class Verification {
    private static final int LISTED = 1_000;

    private static final String CHAINS = """
            SELECT province_code, day FROM audit_head WHERE day BETWEEN ? AND ? AND (CAST(? AS text) IS NULL OR province_code = ?)
            UNION SELECT province_code, day FROM audit_seal WHERE day BETWEEN ? AND ? AND (CAST(? AS text) IS NULL OR province_code = ?)
            UNION SELECT province_code, day FROM audit_event WHERE day BETWEEN ? AND ? AND (CAST(? AS text) IS NULL OR province_code = ?)
            ORDER BY province_code, day""";

    private static final String HEADS = """
            SELECT events, closed, seed, hash, sealed_at FROM audit_head WHERE province_code = ? AND day = ?
            ORDER BY events, closed""";

    private static final String END_BEFORE = """
            SELECT hash FROM audit_head WHERE province_code = ? AND day < ?
            ORDER BY day DESC, events DESC, closed DESC LIMIT 1""";

    private static final String ROWS =
            "SELECT s.sequence, s.event_id, s.hash AS sealed_hash, e.at AS instant, " + Chain.COLUMNS + """

            FROM (SELECT * FROM audit_seal WHERE province_code = ? AND day = ?) s
            FULL JOIN (SELECT * FROM audit_event WHERE province_code = ? AND day = ?) e ON e.id = s.event_id
            ORDER BY s.sequence NULLS LAST, e.at, e.id""";

    private record Heads(boolean closed, byte[] seed, int events, Instant sealedAt, Map<Integer, byte[]> hashes) {}

    private final Connection connection;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, VerificationResult.End> ends = new TreeMap<>();
    private long found;
    private long compared;
    private long unsealed;

    private Verification(Connection connection) {
        this.connection = connection;
    }

    /**
     * Verifies some days.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param province 2 digits, or null for all
     */
    public static VerificationResult of(
            Connection connection, LocalDate from, LocalDate to, String province, Instant now) throws SQLException {
        Verification verification = new Verification(connection);
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            int chains = 0;
            for (SealRepository.OpenDay chain : verification.chains(from, to, province)) {
                verification.compare(chain);
                chains++;
            }
            return new VerificationResult(
                    from,
                    to,
                    now,
                    verification.found == 0,
                    chains,
                    verification.compared,
                    verification.unsealed,
                    verification.found,
                    verification.findings,
                    List.copyOf(verification.ends.values()));
        } finally {
            connection.rollback();
            connection.setAutoCommit(before);
        }
    }

    private List<SealRepository.OpenDay> chains(LocalDate from, LocalDate to, String province) throws SQLException {
        List<SealRepository.OpenDay> chains = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(CHAINS)) {
            for (int i = 0; i < 3; i++) {
                select.setObject(4 * i + 1, from);
                select.setObject(4 * i + 2, to);
                select.setString(4 * i + 3, province);
                select.setString(4 * i + 4, province);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    chains.add(new SealRepository.OpenDay(rows.getString(1), rows.getObject(2, LocalDate.class)));
                }
            }
        }
        return chains;
    }

    private void compare(SealRepository.OpenDay chain) throws SQLException {
        Heads heads = heads(chain);
        if (heads.seed() != null && !Arrays.equals(heads.seed(), endBefore(chain))) {
            find(chain, Finding.Kind.BROKEN_SEED, null, null);
        }
        byte[] hash = heads.seed() == null ? Chain.BEGINNING : heads.seed();
        int last = 0;
        try (PreparedStatement select = connection.prepareStatement(ROWS)) {
            for (int i = 0; i < 2; i++) {
                select.setString(2 * i + 1, chain.provinceCode());
                select.setObject(2 * i + 2, chain.day());
            }
            select.setFetchSize(1_000);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getObject("sequence") == null) {
                        withoutSeal(chain, heads, rows);
                    } else {
                        int sequence = rows.getInt("sequence");
                        if (sequence != last + 1) {
                            find(chain, Finding.Kind.SEALS_MISSING, last + 1, null);
                        }
                        last = sequence;
                        hash = withSeal(chain, heads, rows, sequence, hash);
                    }
                }
            }
        }
        if (last < heads.events()) {
            find(chain, Finding.Kind.SEALS_MISSING, last + 1, null);
        } else if (last > heads.events()) {
            // Seals that no head knows of were put in, or their heads taken away.
            find(chain, Finding.Kind.SEALS_MISSING, heads.events() + 1, null);
        }
        if (heads.seed() != null) {
            ends.put(
                    chain.provinceCode(),
                    new VerificationResult.End(
                            chain.provinceCode(),
                            chain.day(),
                            last,
                            HexFormat.of().formatHex(hash)));
        }
    }

    private void withoutSeal(SealRepository.OpenDay chain, Heads heads, ResultSet rows) throws SQLException {
        Instant at = rows.getObject("instant", OffsetDateTime.class).toInstant();
        boolean late = heads.closed()
                || heads.sealedAt() != null && at.isBefore(heads.sealedAt().minus(SealRepository.GRACE));
        if (late) {
            find(chain, Finding.Kind.INSERTED, null, UUID.fromString(rows.getString("id")));
        } else {
            unsealed++;
        }
    }

    /** Answers the hash to go on from: the one that is sealed, so that one fault is one finding. */
    private byte[] withSeal(SealRepository.OpenDay chain, Heads heads, ResultSet rows, int sequence, byte[] previous)
            throws SQLException {
        UUID event = rows.getObject("event_id", UUID.class);
        byte[] sealed = rows.getBytes("sealed_hash");
        compared++;
        if (rows.getString("id") == null) {
            find(chain, Finding.Kind.MISSING, sequence, event);
        } else if (!Arrays.equals(sealed, Chain.next(previous, Chain.canonical(rows)))) {
            find(chain, Finding.Kind.CHANGED, sequence, event);
        }
        byte[] head = heads.hashes().get(sequence);
        if (head != null && !Arrays.equals(head, sealed)) {
            find(chain, Finding.Kind.CHANGED, sequence, event);
        }
        return sealed;
    }

    private Heads heads(SealRepository.OpenDay chain) throws SQLException {
        boolean closed = false;
        byte[] seed = null;
        int events = 0;
        Instant sealedAt = null;
        Map<Integer, byte[]> hashes = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(HEADS)) {
            select.setString(1, chain.provinceCode());
            select.setObject(2, chain.day());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events = rows.getInt("events");
                    closed |= rows.getBoolean("closed");
                    seed = rows.getBytes("seed");
                    sealedAt = rows.getObject("sealed_at", OffsetDateTime.class).toInstant();
                    hashes.put(events, rows.getBytes("hash"));
                }
            }
        }
        return new Heads(closed, seed, events, sealedAt, hashes);
    }

    private byte[] endBefore(SealRepository.OpenDay chain) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(END_BEFORE)) {
            select.setString(1, chain.provinceCode());
            select.setObject(2, chain.day());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : Chain.BEGINNING;
            }
        }
    }

    private void find(SealRepository.OpenDay chain, Finding.Kind kind, Integer sequence, UUID event) {
        found++;
        if (findings.size() < LISTED) {
            findings.add(new Finding(chain.provinceCode(), chain.day(), kind, sequence, event));
        }
    }
}
