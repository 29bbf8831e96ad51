package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Secrets of authenticator apps, sealed, and hashes of recovery codes. */
@ApplicationScoped
class SecondFactorRepository {
    private final Sql sql;

    SecondFactorRepository(Sql sql) {
        this.sql = sql;
    }

    /** A secret as it is kept; it asks for codes once it is confirmed. */
    record Kept(byte[] secret, Instant confirmedAt) {}

    Optional<Kept> find(UUID account) {
        return sql.one(
                Select.of("SELECT secret, confirmed_at FROM account_second_factor")
                        .where("account_id = :account")
                        .bind("account", account),
                row -> new Kept(row.bytes("secret"), row.instant("confirmed_at")));
    }

    /** Keeps a secret that waits for its first code; answers false when a confirmed one is there. */
    boolean propose(UUID account, byte[] secret, Instant now) {
        return sql.execute(Select.of("""
                                INSERT INTO account_second_factor AS f (account_id, secret, created_at)
                                VALUES (:account, :secret, :now)
                                ON CONFLICT (account_id) DO UPDATE SET secret = :secret, created_at = :now, last_step = 0
                                  WHERE f.confirmed_at IS NULL""")
                        .bind("account", account)
                        .bind("secret", secret)
                        .bind("now", now))
                > 0;
    }

    void confirm(UUID account, Instant now) {
        sql.execute(Select.of("UPDATE account_second_factor SET confirmed_at = :now")
                .bind("now", now)
                .where("account_id = :account")
                .bind("account", account));
    }

    /** Uses up a step of time and those before it; false when it was used up already, also at the same instant. */
    boolean useStep(UUID account, long step) {
        return sql.execute(Select.of("UPDATE account_second_factor SET last_step = :step")
                        .bind("step", step)
                        .where("account_id = :account")
                        .bind("account", account)
                        .where("last_step < :step"))
                > 0;
    }

    void replaceCodes(UUID account, List<byte[]> hashes) {
        sql.execute(Select.of("DELETE FROM account_recovery_code")
                .where("account_id = :account")
                .bind("account", account));
        for (byte[] hash : hashes) {
            sql.execute(Select.of("INSERT INTO account_recovery_code (account_id, code_hash) VALUES (:account, :hash)")
                    .bind("account", account)
                    .bind("hash", hash));
        }
    }

    /** Uses up a recovery code; false when there is no such code or it was used up. */
    boolean useCode(UUID account, byte[] hash, Instant now) {
        return sql.execute(Select.of("UPDATE account_recovery_code SET used_at = :now")
                        .bind("now", now)
                        .where("account_id = :account")
                        .bind("account", account)
                        .where("code_hash = :hash")
                        .bind("hash", hash)
                        .where("used_at IS NULL"))
                > 0;
    }

    int codesLeft(UUID account) {
        return sql.one(
                        Select.of("SELECT count(*) AS kept FROM account_recovery_code")
                                .where("account_id = :account")
                                .bind("account", account)
                                .where("used_at IS NULL"),
                        row -> row.integer("kept"))
                .orElseThrow();
    }

    void remove(UUID account) {
        replaceCodes(account, List.of());
        sql.execute(Select.of("DELETE FROM account_second_factor")
                .where("account_id = :account")
                .bind("account", account));
    }
}
