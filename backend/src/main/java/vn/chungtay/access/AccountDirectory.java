package vn.chungtay.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Makes accounts for other parts of the product: the demonstration data, the first start. */
@ApplicationScoped
public class AccountDirectory {
    private static final Duration LINK_LIFETIME = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final SetUpLinkRepository links;
    private final Clock clock;

    AccountDirectory(AccountRepository accounts, SetUpLinkRepository links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
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
        links.add(token, account.id(), clock.instant().plus(LINK_LIFETIME));
        return token;
    }
}
