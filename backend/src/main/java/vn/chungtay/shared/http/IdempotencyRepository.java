package vn.chungtay.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/** The answers kept for repeated requests; they hold personal data and lie sealed. */
@ApplicationScoped
class IdempotencyRepository {
    record Stored(String operation, byte[] requestHash, int status, String location, String body) {}

    private final Sql sql;
    private final FieldSealer sealer;
    private final Clock clock;

    IdempotencyRepository(Sql sql, FieldSealer sealer, Clock clock) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** True when the key was free; false, after the first user of the key has committed, when it was taken. */
    boolean claim(UUID account, String key, String operation, byte[] requestHash) {
        return sql.execute(Select.of("""
                                INSERT INTO idempotency_record (account_id, key, operation, request_hash, created_at)
                                VALUES (:account, :key, :operation, :hash, :now)
                                ON CONFLICT DO NOTHING""")
                        .bind("account", account)
                        .bind("key", key)
                        .bind("operation", operation)
                        .bind("hash", requestHash)
                        .bind("now", clock.instant()))
                == 1;
    }

    Stored find(UUID account, String key) {
        return sql.one(
                        Select.of("""
                                        SELECT operation, request_hash, status, location, body
                                        FROM idempotency_record WHERE account_id = :account AND key = :key""").bind("account", account).bind("key", key),
                        row -> new Stored(
                                row.text("operation"),
                                row.bytes("request_hash"),
                                row.integer("status"),
                                row.text("location"),
                                sealer.open(SealedKind.REPEATED_ANSWER, row.bytes("body"))))
                .orElseThrow();
    }

    void store(UUID account, String key, int status, String location, String body) {
        sql.execute(Select.of("""
                        UPDATE idempotency_record SET status = :status, location = CAST(:location AS text), body = CAST(:body AS bytea)
                        WHERE account_id = :account AND key = :key""")
                .bind("status", status)
                .bind("location", location)
                .bind("body", sealer.seal(SealedKind.REPEATED_ANSWER, body))
                .bind("account", account)
                .bind("key", key));
    }
}
