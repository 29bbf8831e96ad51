package vn.chungtay.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;

/** Lets a person choose the first password through the link that was handed over. */
@ApplicationScoped
class SetUpService {
    private final AccountRepository accounts;
    private final Sql sql;
    private final Clock clock;

    SetUpService(AccountRepository accounts, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Uses the link up and keeps the password as a hash.
     *
     * @throws Problem 422 when the link is unknown, used or older than a day; which of them is not said
     */
    @Transactional
    void choosePassword(SetUpRequest request) {
        var account = sql.one(
                        Select.of("UPDATE account_setup_link SET used_at = :now")
                                .bind("now", clock.instant())
                                .where("token_hash = :hash")
                                .bind("hash", SessionRepository.hash(request.token()))
                                .where("used_at IS NULL AND expires_at > :now")
                                .then("RETURNING account_id"),
                        row -> row.uuid("account_id"))
                .orElseThrow(() -> Problem.rule(
                        "/token",
                        "LINK_NOT_VALID",
                        "Liên kết không còn dùng được, hãy xin liên kết mới",
                        "The link is no longer valid, ask for a new one"));
        accounts.findById(account).choosePassword(BcryptUtil.bcryptHash(request.password()));
    }
}
