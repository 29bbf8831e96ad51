package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.shared.type.Secrets;

/** The secrets of partners' systems; only hashes are kept. */
@ApplicationScoped
class SecretRepository {
    private final Sql sql;

    SecretRepository(Sql sql) {
        this.sql = sql;
    }

    /** Secrets that are over leave their slot to the next. */
    void freeSlots(UUID client, Instant now) {
        sql.execute(Select.of("UPDATE api_client_secret SET ended_at = expires_at")
                .where("api_client_id = :client")
                .bind("client", client)
                .where("ended_at IS NULL AND expires_at <= :now")
                .bind("now", now));
    }

    /** The first free of the two slots. */
    Optional<Integer> freeSlot(UUID client) {
        return sql.one(
                Select.of("SELECT slot FROM (VALUES (1), (2)) AS slots (slot)")
                        .where("slot NOT IN (SELECT s.slot FROM api_client_secret s"
                                + " WHERE s.api_client_id = :client AND s.ended_at IS NULL)")
                        .bind("client", client)
                        .then("ORDER BY slot LIMIT 1"),
                row -> row.integer("slot"));
    }

    UUID add(UUID client, int slot, String secret, Instant now, Instant end, UUID account) {
        UUID id = Ids.next();
        sql.execute(Select.of("""
                        INSERT INTO api_client_secret
                          (id, api_client_id, slot, secret_hash, hint, created_at, created_by, expires_at)
                        VALUES (:id, :client, :slot, :hash, :hint, :now, CAST(:account AS uuid), :end)""")
                .bind("id", id)
                .bind("client", client)
                .bind("slot", slot)
                .bind("hash", Secrets.hash(secret))
                .bind("hint", secret.substring(secret.length() - 4))
                .bind("now", now)
                .bind("account", account == null ? null : account.toString())
                .bind("end", end));
        return id;
    }

    /** True when the client had such a live secret. */
    boolean end(UUID client, UUID secret, Instant now) {
        return sql.execute(Select.of("UPDATE api_client_secret SET ended_at = :now")
                        .bind("now", now)
                        .where("id = :secret AND api_client_id = :client AND ended_at IS NULL")
                        .bind("secret", secret)
                        .bind("client", client))
                == 1;
    }

    boolean exists(UUID client, UUID secret) {
        return sql.one(
                        Select.of("SELECT 1 AS found FROM api_client_secret")
                                .where("id = :secret AND api_client_id = :client")
                                .bind("secret", secret)
                                .bind("client", client),
                        row -> row.integer("found"))
                .isPresent();
    }

    /** Notes that a secret bought a token. */
    void used(UUID client, UUID secret, Instant now) {
        sql.execute(Select.of("UPDATE api_client_secret SET last_used_at = :now")
                .bind("now", now)
                .where("id = :secret")
                .bind("secret", secret));
        sql.execute(Select.of("UPDATE api_client SET last_token_at = :now")
                .bind("now", now)
                .where("id = :client")
                .bind("client", client));
    }
}
