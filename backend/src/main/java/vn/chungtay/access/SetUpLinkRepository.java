package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Secrets;

/** One-time links that let a person choose a password; only hashes of their tokens are kept. */
@ApplicationScoped
class SetUpLinkRepository {
    static final Duration LIFETIME = Duration.ofHours(24);

    private final Sql sql;

    SetUpLinkRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Makes the one link of an account that works; those before it stop working.
     *
     * @param by the administrator, null at the first start
     */
    SetUpLink make(UUID account, UUID by, Instant now) {
        voidAll(account, now);
        String token = Secrets.token();
        Instant end = now.plus(LIFETIME);
        sql.execute(Select.of("""
                        INSERT INTO account_setup_link (token_hash, account_id, expires_at, created_at, created_by)
                        VALUES (:hash, :account, :end, :now, CAST(:by AS uuid))""")
                .bind("hash", Secrets.hash(token))
                .bind("account", account)
                .bind("end", end)
                .bind("now", now)
                .bind("by", by));
        return new SetUpLink("/setup#" + token, end);
    }

    void voidAll(UUID account, Instant now) {
        sql.execute(Select.of("UPDATE account_setup_link SET used_at = :now")
                .bind("now", now)
                .where("account_id = :account")
                .bind("account", account)
                .where("used_at IS NULL"));
    }

    /** Uses a link up and answers its account; empty when the link is unknown, used or over. */
    Optional<UUID> use(String token, Instant now) {
        return sql.one(
                Select.of("UPDATE account_setup_link SET used_at = :now")
                        .bind("now", now)
                        .where("token_hash = :hash")
                        .bind("hash", Secrets.hash(token))
                        .where("used_at IS NULL AND expires_at > :now")
                        .then("RETURNING account_id"),
                row -> row.uuid("account_id"));
    }
}
