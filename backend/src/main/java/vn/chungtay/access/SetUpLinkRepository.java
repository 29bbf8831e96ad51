package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Links that let a person choose the first password; only hashes of their tokens are kept. */
@ApplicationScoped
class SetUpLinkRepository {
    private final Sql sql;

    SetUpLinkRepository(Sql sql) {
        this.sql = sql;
    }

    void add(String token, UUID account, Instant end) {
        sql.execute(Select.of("""
                        INSERT INTO account_setup_link (token_hash, account_id, expires_at)
                        VALUES (:hash, :account, :end)""")
                .bind("hash", SessionRepository.hash(token))
                .bind("account", account)
                .bind("end", end));
    }

    /** Uses a link up and answers its account; empty when the link is unknown, used or over. */
    Optional<UUID> use(String token, Instant now) {
        return sql.one(
                Select.of("UPDATE account_setup_link SET used_at = :now")
                        .bind("now", now)
                        .where("token_hash = :hash")
                        .bind("hash", SessionRepository.hash(token))
                        .where("used_at IS NULL AND expires_at > :now")
                        .then("RETURNING account_id"),
                row -> row.uuid("account_id"));
    }
}
