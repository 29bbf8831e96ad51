package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Failed sign-ins by the hash of what they have in common, whether or not there is such an account. */
@ApplicationScoped
class SignInFailureRepository {
    private final Sql sql;

    SignInFailureRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Instant> blockedUntil(List<SignInKey> keys, Instant now) {
        return sql.one(
                        Select.of("SELECT max(blocked_until) AS until FROM sign_in_throttle")
                                .where("key_hash IN (:hashes)")
                                .bind(
                                        "hashes",
                                        keys.stream().map(SignInKey::hash).toList())
                                .where("blocked_until > :now")
                                .bind("now", now),
                        row -> Optional.ofNullable(row.instant("until")))
                .flatMap(until -> until);
    }

    /** Counts one more and answers how many there are, less those that time has forgotten. */
    double add(SignInKey key, Instant now) {
        return sql.one(
                        Select.of("""
                                        INSERT INTO sign_in_throttle AS t (key_hash, level, last_at) VALUES (:hash, 1, :now)
                                        ON CONFLICT (key_hash) DO UPDATE SET last_at = :now,
                                          level = 1 + greatest(0, t.level
                                            - extract(epoch FROM CAST(:now AS timestamptz) - t.last_at) / :forgets)
                                        RETURNING level""").bind("hash", key.hash()).bind("now", now).bind("forgets", (double)
                                key.forgetsOneIn().toSeconds()),
                        row -> row.decimal("level"))
                .orElseThrow();
    }

    void block(SignInKey key, Instant until) {
        sql.execute(Select.of("UPDATE sign_in_throttle SET blocked_until = :until")
                .bind("until", until)
                .where("key_hash = :hash")
                .bind("hash", key.hash()));
    }

    void forget(List<SignInKey> keys) {
        sql.execute(Select.of("DELETE FROM sign_in_throttle")
                .where("key_hash IN (:hashes)")
                .bind("hashes", keys.stream().map(SignInKey::hash).toList()));
    }

    /** Drops what is old, and the oldest of what is more than can be kept. */
    void sweep(Instant before, int most) {
        sql.execute(Select.of("DELETE FROM sign_in_throttle")
                .where("last_at < :before")
                .bind("before", before));
        sql.execute(Select.of("DELETE FROM sign_in_throttle")
                .where("last_at < (SELECT last_at FROM sign_in_throttle ORDER BY last_at DESC OFFSET :most LIMIT 1)")
                .bind("most", most));
    }

    long count() {
        return sql.one(Select.of("SELECT count(*) AS kept FROM sign_in_throttle"), row -> row.number("kept"))
                .orElseThrow();
    }
}
