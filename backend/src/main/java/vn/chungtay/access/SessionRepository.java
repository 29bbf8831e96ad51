package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.shared.type.Secrets;

/**
 * Sessions live in the database, so that any instance knows them and a sign-out holds everywhere at once. A session ends
 * when it is signed out, when nobody uses it for a while, and in any case after its longest life.
 */
@ApplicationScoped
class SessionRepository {
    /** How exactly the last use is known: writing it with every request would make every read a write. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final Sql sql;
    private final Clock clock;
    private final Duration lifetime;
    private final Duration idle;
    private final SecondFactorRule rule;

    SessionRepository(
            Sql sql,
            Clock clock,
            SecondFactorRule rule,
            @ConfigProperty(name = "chungtay.session.lifetime", defaultValue = "PT12H") Duration lifetime,
            @ConfigProperty(name = "chungtay.session.idle", defaultValue = "PT2H") Duration idle) {
        this.sql = sql;
        this.clock = clock;
        this.rule = rule;
        this.lifetime = lifetime;
        this.idle = idle;
    }

    /** How long a session lives at most. */
    Duration lifetime() {
        return lifetime;
    }

    /** The account behind a live session: one statement, and once a minute a second one that notes the use. */
    @ActivateRequestContext
    Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        return sql.one(
                live(
                        Select.of("""
                                        SELECT a.id, a.username, a.display_name, a.role, a.province_code, a.commune_code,
                                               a.organisation_id, a.may_see_restricted, s.id AS session_id,
                                               s.previous_sign_in_at, s.last_used_at < :stale AS unnoted,
                                               EXISTS (SELECT 1 FROM account_second_factor f WHERE f.account_id = a.id
                                                 AND f.confirmed_at IS NOT NULL) AS confirmed,
                                               a.provider_subject IS NOT NULL AS provided
                                        FROM account_session s JOIN account a ON a.id = s.account_id""")
                                .bind("stale", now.minus(EXACTNESS))
                                .where("s.token_hash = :hash")
                                .bind("hash", Secrets.hash(token))
                                .where("a.active"),
                        now),
                this::signedIn);
    }

    private SignedIn signedIn(Row row) {
        Role role = row.constant("role", Role.class);
        return SignedIn.of(
                row.uuid("id"),
                row.text("username"),
                row.text("display_name"),
                role,
                row.text("province_code"),
                row.text("commune_code"),
                row.uuid("organisation_id"),
                row.bool("may_see_restricted"),
                new SignedIn.Session(
                        row.uuid("session_id"),
                        row.instant("previous_sign_in_at"),
                        row.bool("unnoted"),
                        rule.state(role, row.bool("confirmed"), row.bool("provided")),
                        row.bool("provided")));
    }

    /** Notes that a session is in use. */
    @Transactional
    void used(UUID session) {
        sql.execute(Select.of("UPDATE account_session SET last_used_at = :now")
                .bind("now", clock.instant())
                .where("id = :id")
                .bind("id", session));
    }

    /** Opens a session and answers its token, which is kept only as a hash. Sweeps out sessions that ended. */
    @Transactional
    String open(UUID accountId, Instant previousSignIn, Caller caller) {
        String token = Secrets.token();
        Instant now = clock.instant();
        sql.execute(Select.of("DELETE FROM account_session")
                .where("expires_at <= :now OR last_used_at <= :idle")
                .bind("now", now)
                .bind("idle", now.minus(idle)));
        sql.execute(Select.of("""
                        INSERT INTO account_session (token_hash, id, account_id, created_at, expires_at, last_used_at,
                               previous_sign_in_at, browser, system, address)
                        VALUES (:hash, :id, :account, :now, :end, :now, CAST(:previous AS timestamptz),
                               CAST(:browser AS text), CAST(:system AS text), CAST(:address AS text))""")
                .bind("hash", Secrets.hash(token))
                .bind("id", Ids.next())
                .bind("account", accountId)
                .bind("now", now)
                .bind("end", now.plus(lifetime))
                .bind("previous", previousSignIn)
                .bind("browser", caller.browser())
                .bind("system", caller.system())
                .bind("address", caller.address()));
        return token;
    }

    @Transactional
    void close(String token) {
        sql.execute(Select.of("DELETE FROM account_session")
                .where("token_hash = :hash")
                .bind("hash", Secrets.hash(token)));
    }

    /** Devices of an account that are signed in, the last used first. */
    List<SessionInfo> of(UUID account, UUID asking) {
        return sql.list(
                live(Select.of("""
                                                SELECT s.id, s.browser, s.system, s.address, s.created_at, s.last_used_at,
                                                       s.expires_at
                                                FROM account_session s""").where("s.account_id = :account").bind("account", account), clock.instant())
                        .then("ORDER BY s.last_used_at DESC, s.id"),
                row -> SessionInfo.of(row, asking));
    }

    /** Ends one session of the account; nothing happens when it has ended or is another's. */
    @Transactional
    void close(UUID account, UUID session) {
        sql.execute(Select.of("DELETE FROM account_session")
                .where("account_id = :account")
                .bind("account", account)
                .where("id = :id")
                .bind("id", session));
    }

    /** Ends every session of an account but one. */
    @Transactional
    void closeOthers(UUID account, UUID kept) {
        sql.execute(Select.of("DELETE FROM account_session")
                .where("account_id = :account")
                .bind("account", account)
                .where("id <> :kept")
                .bind("kept", kept));
    }

    /** Ends every session of an account. */
    @Transactional
    void closeAll(UUID account) {
        sql.execute(Select.of("DELETE FROM account_session")
                .where("account_id = :account")
                .bind("account", account));
    }

    private Select live(Select sessions, Instant now) {
        return sessions.where("s.expires_at > :now")
                .bind("now", now)
                .where("s.last_used_at > :idle")
                .bind("idle", now.minus(idle));
    }
}
