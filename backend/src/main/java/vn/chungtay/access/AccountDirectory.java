package vn.chungtay.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Makes accounts for other parts of the product: the demonstration data, the first start. */
@ApplicationScoped
public class AccountDirectory {
    private static final Duration LINK_LIFETIME = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final Sql sql;
    private final Clock clock;

    AccountDirectory(AccountRepository accounts, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Makes an account with a password; a name that exists keeps what it has, only the password is set again. */
    @Transactional
    public UUID ensure(NewAccount wanted, String password) {
        String hash = BcryptUtil.bcryptHash(password);
        return accounts.findByUsername(wanted.username())
                .map(account -> {
                    account.choosePassword(hash);
                    return account.id();
                })
                .orElseGet(() -> {
                    Account account = Account.create(wanted, hash, clock.instant());
                    accounts.persist(account);
                    return account.id();
                });
    }

    /** Makes an account without a password and answers the token of its one-time set-up link, valid for a day. */
    @Transactional
    public String invite(NewAccount wanted) {
        Account account = Account.create(wanted, null, clock.instant());
        accounts.persistAndFlush(account);
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.execute(Select.of("""
                        INSERT INTO account_setup_link (token_hash, account_id, expires_at)
                        VALUES (:hash, :account, :end)""")
                .bind("hash", SessionRepository.hash(token))
                .bind("account", account.id())
                .bind("end", clock.instant().plus(LINK_LIFETIME)));
        return token;
    }
}
