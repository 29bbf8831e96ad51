package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Tokens that were given back before their time; one whose time is over needs no remembering. */
@ApplicationScoped
class RevokedTokenRepository {
    /** More than the clocks of two processes may differ. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final Sql sql;

    RevokedTokenRepository(Sql sql) {
        this.sql = sql;
    }

    /** From now on the token opens nothing, in every process. */
    void add(AccessToken token, Instant now) {
        sql.execute(Select.of("DELETE FROM revoked_token")
                .where("ends_at < :before")
                .bind("before", now.minus(SKEW)));
        sql.execute(Select.of("INSERT INTO revoked_token (id, ends_at) VALUES (:id, :end) ON CONFLICT DO NOTHING")
                .bind("id", token.id())
                .bind("end", token.end()));
    }
}
