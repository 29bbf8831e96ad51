package vn.chungtay.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How events hang together: the hash of each is SHA-256 over the hash of the one before and over everything that the
 * event says, written in one way only.
 */
final class Chain {
    /** What the first day of a province starts from. */
    static final byte[] BEGINNING = new byte[32];

    /** The columns of an event {@code e} that {@link #canonical} reads. */
    static final String COLUMNS = """
            e.province_code, CAST(e.day AS text) AS day, CAST(e.id AS text) AS id,
            CAST(CAST(extract(epoch FROM e.at) * 1000000 AS bigint) AS text) AS at, CAST(e.account_id AS text) AS account_id,
            e.account_name, e.role, e.address, CAST(e.request_id AS text) AS request_id, e.action, e.operation, e.resource,
            e.resource_id, CAST(e.restricted AS text) AS restricted, e.outcome, e.reason,
            CAST(e.detail AS text) AS detail""";

    private static final String[] PARTS = {
        "province_code",
        "day",
        "id",
        "at",
        "account_id",
        "account_name",
        "role",
        "address",
        "request_id",
        "action",
        "operation",
        "resource",
        "resource_id",
        "restricted",
        "outcome",
        "reason",
        "detail"
    };

    private Chain() {}

    /** An event as one text: each part with its length in front, so that no two events are written alike. */
    static String canonical(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String part : PARTS) {
            String value = row.getString(part);
            if (value == null) {
                text.append("-;");
            } else {
                text.append(value.length()).append(':').append(value).append(';');
            }
        }
        return text.toString();
    }

    static byte[] next(byte[] previous, String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
