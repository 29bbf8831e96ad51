package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Wrong passwords in a row, by the hash of the name that was typed, whether or not such an account exists. */
@ApplicationScoped
class SignInFailureRepository {
    private final Sql sql;

    SignInFailureRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Instant> blockedUntil(String username, Instant now) {
        return sql.one(
                Select.of("SELECT blocked_until FROM sign_in_throttle")
                        .where("username_hash = :hash")
                        .bind("hash", hash(username))
                        .where("blocked_until > :now")
                        .bind("now", now),
                row -> row.instant("blocked_until"));
    }

    /** Counts one more and answers how many there are. */
    int add(String username, Instant now) {
        return sql.one(Select.of("""
                                        INSERT INTO sign_in_throttle AS t (username_hash, failures, last_at)
                                        VALUES (:hash, 1, :now)
                                        ON CONFLICT (username_hash) DO UPDATE SET failures = t.failures + 1, last_at = :now
                                        RETURNING failures""").bind("hash", hash(username)).bind("now", now), row -> row.integer("failures"))
                .orElseThrow();
    }

    void block(String username, Instant until) {
        sql.execute(Select.of("UPDATE sign_in_throttle SET blocked_until = :until")
                .where("username_hash = :hash")
                .bind("until", until)
                .bind("hash", hash(username)));
    }

    void forget(String username) {
        sql.execute(Select.of("DELETE FROM sign_in_throttle")
                .where("username_hash = :hash")
                .bind("hash", hash(username)));
    }

    void forgetBefore(Instant instant) {
        sql.execute(Select.of("DELETE FROM sign_in_throttle")
                .where("last_at < :old")
                .bind("old", instant));
    }

    private static byte[] hash(String username) {
        return Secrets.hash(username.toLowerCase(Locale.ROOT));
    }
}
