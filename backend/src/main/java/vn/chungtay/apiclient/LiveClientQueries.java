package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Secrets;

/** Reads how a system stands, anew for every request and by one statement: what was blocked is blocked at once. */
@ApplicationScoped
class LiveClientQueries {
    private static final String COLUMNS = """
            SELECT c.id, c.client_id, c.name, c.organisation_id, %s AS secret_id, c.scopes, c.networks,
                   c.requests_per_minute, c.expires_on, c.blocked_at IS NOT NULL AS blocked, c.token_generation
            FROM api_client c""";

    private static final String CLIENT =
            COLUMNS.formatted("s.id") + " JOIN api_client_secret s ON s.api_client_id = c.id";
    private static final String CLIENT_ALONE = COLUMNS.formatted("CAST(NULL AS uuid)");

    private final Sql sql;
    private final Clock clock;

    LiveClientQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The system that a live secret belongs to. */
    Optional<LiveClient> bySecret(String clientId, String secret) {
        return sql.one(
                Select.of(CLIENT)
                        .where("c.client_id = :clientId")
                        .bind("clientId", clientId)
                        .where("s.secret_hash = :hash")
                        .bind("hash", Secrets.hash(secret))
                        .where("s.ended_at IS NULL AND s.expires_at > :now")
                        .bind("now", clock.instant()),
                LiveClientQueries::client);
    }

    /** The system that a token was given to, unless it or the secret that bought it was ended since. */
    @ActivateRequestContext
    Optional<LiveClient> byToken(AccessToken token) {
        return sql.one(
                Select.of(CLIENT)
                        .where("c.id = :id")
                        .bind("id", token.client())
                        .where("s.id = :secret")
                        .bind("secret", token.secret())
                        .where("s.ended_at IS NULL")
                        .where("NOT EXISTS (SELECT 1 FROM revoked_token r WHERE r.id = :token)")
                        .bind("token", token.id()),
                LiveClientQueries::client);
    }

    /** The system that is registered under an id; somebody else has made sure that it is the one who calls. */
    @ActivateRequestContext
    Optional<LiveClient> byClientId(String clientId) {
        return sql.one(
                Select.of(CLIENT_ALONE).where("c.client_id = :clientId").bind("clientId", clientId),
                LiveClientQueries::client);
    }

    private static LiveClient client(Row row) {
        return new LiveClient(
                row.uuid("id"),
                row.text("client_id"),
                row.text("name"),
                row.uuid("organisation_id"),
                row.uuid("secret_id"),
                Set.copyOf(row.texts("scopes")),
                row.texts("networks"),
                row.integer("requests_per_minute"),
                row.date("expires_on"),
                row.bool("blocked"),
                row.integer("token_generation"));
    }
}
