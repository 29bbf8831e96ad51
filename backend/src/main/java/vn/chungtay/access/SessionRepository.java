package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Sessions live in the database, so that any instance knows them and a sign-out holds everywhere at once. */
@ApplicationScoped
class SessionRepository {
    static final Duration LIFETIME = Duration.ofHours(12);

    private final Sql sql;
    private final Clock clock;

    SessionRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The account behind a live session: one statement. */
    @ActivateRequestContext
    Optional<SignedIn> find(String token) {
        return sql.one(
                Select.of("""
                                SELECT a.id, a.username, a.display_name, a.role, a.province_code, a.commune_code,
                                       a.organisation_id, a.may_see_restricted
                                FROM account_session s JOIN account a ON a.id = s.account_id""")
                        .where("s.token_hash = :hash")
                        .bind("hash", Secrets.hash(token))
                        .where("s.expires_at > :now")
                        .bind("now", clock.instant())
                        .where("a.active"),
                row -> SignedIn.of(
                        row.uuid("id"),
                        row.text("username"),
                        row.text("display_name"),
                        Role.valueOf(row.text("role")),
                        row.text("province_code"),
                        row.text("commune_code"),
                        row.uuid("organisation_id"),
                        row.bool("may_see_restricted")));
    }

    /** Opens a session and answers its token, which is kept only as a hash. Sweeps out sessions that ended. */
    @Transactional
    String open(UUID accountId) {
        String token = Secrets.token();
        Instant now = clock.instant();
        sql.execute(Select.of("DELETE FROM account_session")
                .where("expires_at <= :now")
                .bind("now", now));
        sql.execute(Select.of("""
                        INSERT INTO account_session (token_hash, account_id, created_at, expires_at)
                        VALUES (:hash, :account, :now, :end)""")
                .bind("hash", Secrets.hash(token))
                .bind("account", accountId)
                .bind("now", now)
                .bind("end", now.plus(LIFETIME)));
        return token;
    }

    @Transactional
    void close(String token) {
        sql.execute(Select.of("DELETE FROM account_session")
                .where("token_hash = :hash")
                .bind("hash", Secrets.hash(token)));
    }

    /** Ends every session of an account. */
    void closeAll(UUID account) {
        sql.execute(Select.of("DELETE FROM account_session")
                .where("account_id = :account")
                .bind("account", account));
    }
}
